import type { Span } from './spans.ts'
import { isReadByTemplating } from './templating.ts'

/**
 * A line as TextBlock Markdown, or undefined where the Markdown of some client would show it otherwise than written.
 * Backslashes are no help: Teams on Android and iOS shows them. Such a line is drawn as runs, which know no Markdown.
 */
export function cardMarkdown(spans: readonly Span[]): string | undefined {
  if (!spans.every(isPlain)) return undefined
  const bodies = spans.map(bodyOf)
  const markdown = spans.map((span, index) => mark(span, bodies, index)).join('')
  const isWhole = spans.every((span, index) => isMarkedClearly(span, bodies, index))
  return isWhole && !startsBlock.test(markdown) && !isReadByTemplating(markdown) ? markdown : undefined
}

/** The same with everything escaped: right on desktops and in browsers, readable everywhere. */
export const escapedMarkdown = (spans: readonly Span[]): string =>
  spans
    .map(({ text, target }) => {
      const escaped = text.replace(/[\\*_[\]`<>#~]/g, '\\$&')
      return target?.kind === 'url' ? `[${escaped}](${encodeTarget(target.url)})` : escaped
    })
    .join('')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[-+]/, '\\$&')

const special = /[\\*_[\]`<~]|&#?\w+;|^\s*$/ // Markdown, HTML, or nothing to mark
const startsBlock = /^(?:\d+[.)]|[-+*]|#{1,6}|>|={2,}|-{2,})(?:\s|$)/

const isPlain = ({ text, isCode, isStrong, isEmphasis, target }: Span): boolean => {
  if (isCode || (isStrong && isEmphasis) || target?.kind === 'article') return false
  if (target !== undefined && (text.trim() !== text || unsafeTarget.test(target.url))) return false
  return !(text.trim() === '' ? isStrong || isEmphasis : special.test(text))
}

// Parsers on phones read emphasis inside of targets, and the first `)` as the end.
const unsafeTarget = /[\s()<>*_\\[\]{}]/

const encodeTarget = (url: string): string =>
  url.replace(
    /[\s()<>\\{}]/g,
    (found) => `%${found.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  )

const bodyOf = ({ text, target }: Span): string =>
  target?.kind === 'url' ? `[${text}](${target.url})` : text

function mark(span: Span, bodies: readonly string[], index: number): string {
  const body = bodies[index] ?? ''
  if (span.isStrong) return `**${body}**`
  return span.isEmphasis ? `_${body}_` : body
}

/** CommonMark opens and closes emphasis by its neighbours: `設定**「次へ」**を` stays as it is written. */
function isMarkedClearly(span: Span, bodies: readonly string[], index: number): boolean {
  const [before, body, after] = [bodies[index - 1] ?? ' ', bodies[index] ?? '', bodies[index + 1] ?? ' ']
  const [left, right] = [before.at(-1) ?? ' ', after.at(0) ?? ' ']
  if (span.target !== undefined && left === '!') return false // `![` is a picture
  if (!span.isStrong && !span.isEmphasis) return true
  const [first, last] = [body.at(0) ?? ' ', body.at(-1) ?? ' ']
  if (isSpace(first) || isSpace(last)) return false
  if (span.isEmphasis && !(isEdge(left) && isEdge(right))) return false
  return (!isPunctuation(first) || isEdge(left)) && (!isPunctuation(last) || isEdge(right))
}

const isSpace = (character: string): boolean => /\s/.test(character)
const isPunctuation = (character: string): boolean => /[\p{P}\p{S}]/u.test(character)
const isEdge = (character: string): boolean => isSpace(character) || isPunctuation(character)
