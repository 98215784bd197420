import type { ArticleId } from './article.ts'

export type AlertKind = 'note' | 'tip' | 'important' | 'warning' | 'caution'

export type LinkTarget =
  /** `https:`, `mailto:`, `tel:` or `ms-settings:`; nothing else ever gets here. */
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'article'; readonly id: ArticleId; readonly fragment: string | undefined }

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly content: readonly Inline[] }
  | { readonly kind: 'emphasis'; readonly content: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  /** `content` is never without words. */
  | { readonly kind: 'link'; readonly target: LinkTarget; readonly content: readonly Inline[] }
  /** `url` is undefined for an image that is not to be had from a public address: then only `alt` can be shown. */
  | { readonly kind: 'image'; readonly url: string | undefined; readonly alt: string }
  | { readonly kind: 'break' }

export interface Step {
  /** As a reader counts: an interrupted list goes on. */
  readonly number: number
  readonly blocks: readonly Block[]
}

export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly content: readonly Inline[] }
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  | { readonly kind: 'steps'; readonly steps: readonly Step[] }
  | { readonly kind: 'bullets'; readonly items: readonly (readonly Block[])[] }
  | { readonly kind: 'alert'; readonly alert: AlertKind; readonly blocks: readonly Block[] }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'code'; readonly text: string; readonly language: string | undefined }
  | {
      readonly kind: 'table'
      readonly header: readonly TableCell[]
      readonly rows: readonly (readonly TableCell[])[]
    }
  | { readonly kind: 'video'; readonly url: string }
  | { readonly kind: 'rule' }

export type TableCell = readonly Inline[]
