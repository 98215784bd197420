/** The part of Adaptive Cards 1.5 that Svar draws with, as plain data. */
export interface AdaptiveCard {
  readonly type: 'AdaptiveCard'
  readonly $schema: 'http://adaptivecards.io/schemas/adaptive-card.json'
  readonly version: '1.5'
  readonly lang: string
  readonly rtl?: true
  readonly speak?: string
  readonly fallbackText: string
  readonly body: readonly CardElement[]
}

export type CardElement =
  | TextBlock
  | RichTextBlock
  | Image
  | Container
  | ColumnSet
  | CardTable
  | ActionSet
  | TextInput
  | ChoiceInput

type Spacing = 'None' | 'Small' | 'Default' | 'Medium' | 'Large'

interface Placed {
  readonly id?: string
  readonly isVisible?: false
  readonly spacing?: Spacing
  readonly separator?: true
}

/** How a text looks, whichever element draws it. */
export interface TextLook {
  readonly size?: 'Small' | 'Medium' | 'Large'
  readonly weight?: 'Bolder'
  readonly color?: 'Accent'
  readonly isSubtle?: true
}

/** `text` is Markdown: bold, italic, lists and links. */
export interface TextBlock extends Placed, TextLook {
  readonly type: 'TextBlock'
  readonly text: string
  readonly wrap: true
  readonly style?: 'heading'
  readonly maxLines?: number
}

/** Runs of plain text, no Markdown in them. Always wraps. */
export interface RichTextBlock extends Placed {
  readonly type: 'RichTextBlock'
  readonly inlines: readonly TextRun[]
}

export interface TextRun extends TextLook {
  readonly type: 'TextRun'
  readonly text: string
  readonly italic?: true
  readonly fontType?: 'Monospace'
  readonly selectAction?: SelectAction
}

export interface Image extends Placed {
  readonly type: 'Image'
  readonly url: string
  readonly altText: string
  readonly selectAction?: SelectAction
}

export type ContainerStyle = 'emphasis' | 'good' | 'accent' | 'warning' | 'attention'

export interface Container extends Placed {
  readonly type: 'Container'
  readonly style?: ContainerStyle
  readonly rtl?: boolean
  readonly selectAction?: SelectAction | ToggleVisibility
  readonly items: readonly CardElement[]
}

export interface ColumnSet extends Placed {
  readonly type: 'ColumnSet'
  readonly columns: readonly Column[]
}

export interface Column {
  readonly type: 'Column'
  readonly width: 'auto' | 'stretch'
  readonly spacing?: Spacing
  readonly verticalContentAlignment?: 'Center'
  readonly items: readonly CardElement[]
}

export interface CardTable extends Placed {
  readonly type: 'Table'
  readonly columns: readonly { readonly width: number }[]
  readonly firstRowAsHeaders: true
  readonly rows: readonly CardTableRow[]
  /** Drawn by clients that know no tables. */
  readonly fallback?: Container
}

export interface CardTableRow {
  readonly type: 'TableRow'
  readonly cells: readonly { readonly type: 'TableCell'; readonly items: readonly CardElement[] }[]
}

/** What is filled in arrives beside the data of the button that sends it, named by `id`. */
export interface TextInput extends Placed {
  readonly type: 'Input.Text'
  readonly id: string
  readonly label: string
  readonly placeholder?: string
  readonly value?: string
  readonly maxLength: number
  readonly isMultiline?: true
  readonly isRequired?: true
  readonly errorMessage?: string
}

export interface ChoiceInput extends Placed {
  readonly type: 'Input.ChoiceSet'
  readonly id: string
  readonly label?: string
  readonly style: 'compact' | 'expanded'
  readonly value: string
  readonly choices: readonly { readonly title: string; readonly value: string }[]
}

export interface ActionSet extends Placed {
  readonly type: 'ActionSet'
  readonly actions: readonly CardButton[]
}

export interface OpenUrl {
  readonly type: 'Action.OpenUrl'
  readonly title?: string
  readonly url: string
}

export interface Submit {
  readonly type: 'Action.Submit'
  readonly title?: string
  readonly data: object
}

export interface Execute {
  readonly type: 'Action.Execute'
  readonly title?: string
  readonly verb: string
  readonly data: object
  readonly fallback: Submit
}

export interface ToggleVisibility {
  readonly type: 'Action.ToggleVisibility'
  readonly title: string
  readonly targetElements: readonly string[]
}

export type SelectAction = OpenUrl | Submit | Execute
export type CardButton = SelectAction | ToggleVisibility
