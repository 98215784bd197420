import type { LinkTarget } from '../article/block.ts'
import { safeUrl } from './follow.ts'
import type { Span } from './spans.ts'

/** A line as CommonMark, for channels that have no cards: what a reader sees is what the article says. */
export const lineMarkdown = (spans: readonly Span[]): string =>
  escapeStart(
    groupsOf(spans)
      .map((group, index, all) => beforeLink(groupMarkdown(group), all[index + 1]))
      .join(''),
  )

// `![` would be a picture.
const beforeLink = (markdown: string, next: Group | undefined): string =>
  next?.target?.kind === 'url' ? markdown.replace(/!$/, '\\!') : markdown

interface Group {
  readonly target: LinkTarget | undefined
  readonly spans: readonly Span[]
  readonly before: string
  readonly after: string
}

/** Neighbours that lead to the same place, and the characters beside them. */
function groupsOf(spans: readonly Span[]): readonly Group[] {
  const starts = spans
    .map((_, index) => index)
    .filter((index) => index === 0 || spans[index - 1]?.target !== spans[index]?.target)
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? spans.length
    return {
      target: spans[start]?.target,
      spans: spans.slice(start, end),
      before: spans[start - 1]?.text.at(-1) ?? ' ',
      after: spans[end]?.text.at(0) ?? ' ',
    }
  })
}

function groupMarkdown({ target, spans, before, after }: Group): string {
  const inner = (outerBefore: string, outerAfter: string, shown = spans) =>
    shown
      .map((span, index) =>
        spanMarkdown(
          span,
          shown[index - 1]?.text.at(-1) ?? outerBefore,
          shown[index + 1]?.text.at(0) ?? outerAfter,
        ),
      )
      .join('')
  if (target === undefined) return inner(before, after)
  // No channel without cards can show another article at a press: its title stands out, to be asked for.
  if (target.kind === 'article') return strong(inner('*', '*', spans.map(withoutStrong)), before, after)
  return `[${inner('[', ']')}](${encodeUrl(safeUrl(target.url))})`
}

const withoutStrong = (span: Span): Span => ({ ...span, isStrong: false })

function spanMarkdown({ text, isCode, isStrong, isEmphasis }: Span, before: string, after: string): string {
  if (isCode) return codeMarkdown(text)
  const escaped = escapeText(text)
  const leaning = isEmphasis ? surround('*', escaped, before, after) : escaped
  return isStrong ? strong(leaning, before, after) : leaning
}

const strong = (text: string, before: string, after: string): string => surround('**', text, before, after)

/** CommonMark reads emphasis by its neighbours; where it would show the marks instead, the words go without. */
function surround(mark: string, text: string, before: string, after: string): string {
  const [, start = '', words = '', end = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? []
  const opens = !isPunctuation(words.at(0) ?? ' ') || start !== '' || !isWord(before)
  const closes = !isPunctuation(words.at(-1) ?? ' ') || end !== '' || !isWord(after)
  return words !== '' && opens && closes ? `${start}${mark}${words}${mark}${end}` : text
}

const isPunctuation = (character: string): boolean => /[\p{P}\p{S}]/u.test(character)
const isWord = (character: string): boolean => !/[\s\p{P}\p{S}]/u.test(character)

const escapeText = (text: string): string =>
  text
    .replace(/\\(?=[!-/:-@[-`{-~]|$)|[*`[\]<]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/~~/g, '\\~\\~')

// A line of dashes would be a rule; below another line that, or one of `=`, would make a heading of it.
const escapeStart = (line: string): string =>
  line
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^(?:[-+](?=\s|$)|-(?=[-\s]*$)|=(?==*\s*$)|#{1,6}(?=\s|$)|>)/, '\\$&')

function codeMarkdown(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((ticks) => ticks.length))
  const fence = '`'.repeat(longest + 1)
  const space = longest > 0 && /^`|`$/.test(text) ? ' ' : ''
  return fence + space + text + space + fence
}

const encodeUrl = (url: string): string =>
  url.replace(/[\s()<>\\]/g, (found) => `%${found.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
