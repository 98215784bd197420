import type { ArticleId } from './article.ts'

export type AlertKind = 'note' | 'tip' | 'important' | 'warning' | 'caution'

export type LinkTarget =
  /** `https:`, `mailto:`, `tel:`, `ms-settings:` or `feedback-hub:`; nothing else ever gets here. */
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'article'; readonly id: ArticleId; readonly fragment: string | undefined }

/** `Target` is a `LinkTarget` for all who read blocks; while an article is being read, the target as written. */
export type Inline<Target = LinkTarget> =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly content: readonly Inline<Target>[] }
  | { readonly kind: 'emphasis'; readonly content: readonly Inline<Target>[] }
  | { readonly kind: 'code'; readonly text: string }
  /** `content` is never without words. */
  | { readonly kind: 'link'; readonly target: Target; readonly content: readonly Inline<Target>[] }
  /** `url` is undefined for an image that is not to be had from a public address: then only `alt` can be shown. */
  | { readonly kind: 'image'; readonly url: string | undefined; readonly alt: string }
  | { readonly kind: 'break' }

export interface Step<Target = LinkTarget> {
  /** As a reader counts: an interrupted list goes on. */
  readonly number: number
  readonly blocks: readonly Block<Target>[]
}

export type Block<Target = LinkTarget> =
  | { readonly kind: 'heading'; readonly level: number; readonly content: readonly Inline<Target>[] }
  | { readonly kind: 'paragraph'; readonly content: readonly Inline<Target>[] }
  | { readonly kind: 'steps'; readonly steps: readonly Step<Target>[] }
  | { readonly kind: 'bullets'; readonly items: readonly (readonly Block<Target>[])[] }
  | { readonly kind: 'alert'; readonly alert: AlertKind; readonly blocks: readonly Block<Target>[] }
  | { readonly kind: 'quote'; readonly blocks: readonly Block<Target>[] }
  | { readonly kind: 'code'; readonly text: string; readonly language: string | undefined }
  | {
      readonly kind: 'table'
      readonly header: readonly TableCell<Target>[]
      readonly rows: readonly (readonly TableCell<Target>[])[]
    }
  | { readonly kind: 'video'; readonly url: string }
  | { readonly kind: 'rule' }

export type TableCell<Target = LinkTarget> = readonly Inline<Target>[]
