import type { AdaptiveCard } from '../../src/card/card.ts'

/** What an invoke is answered. */
export type InvokeAnswer =
  | { readonly kind: 'in place'; readonly card: AdaptiveCard }
  | { readonly kind: 'dialog'; readonly title: string; readonly card: AdaptiveCard }
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'finds'; readonly finds: readonly Find[] }
  | { readonly kind: 'nothing' }

export interface Find {
  readonly title: string
  readonly line: string
  readonly card: AdaptiveCard
}

interface Body {
  readonly type?: string
  readonly value?: unknown
  readonly task?: {
    readonly value: string | { readonly title: string; readonly card: { readonly content: AdaptiveCard } }
  }
  readonly composeExtension?: {
    readonly text?: string
    readonly attachments?: readonly {
      readonly content: AdaptiveCard
      readonly preview: { readonly content: { readonly title: string; readonly text: string } }
    }[]
  }
}

export function readAnswer(body: unknown): InvokeAnswer {
  const { type, value, task, composeExtension } = (body ?? {}) as Body
  if (type === 'application/vnd.microsoft.card.adaptive')
    return { kind: 'in place', card: value as AdaptiveCard }
  if (typeof value === 'string') return { kind: 'word', text: value }
  if (typeof task?.value === 'string') return { kind: 'word', text: task.value }
  if (task !== undefined) return { kind: 'dialog', title: task.value.title, card: task.value.card.content }
  if (composeExtension?.text !== undefined) return { kind: 'word', text: composeExtension.text }
  if (composeExtension === undefined) return { kind: 'nothing' }
  const finds = (composeExtension.attachments ?? []).map(({ content, preview }) => ({
    title: preview.content.title,
    line: preview.content.text,
    card: content,
  }))
  return { kind: 'finds', finds }
}
