import type { Edition } from '../../article/article.ts'
import { fieldsOf } from '../index/article-fields.ts'
import type { TextPair } from './mine-lexicon.ts'

/** What an edition says in both languages, line by line where both have as many lines. */
export function textPairsOf({ title, markdown, english }: Edition): readonly TextPair[] {
  if (!english) return []
  const [local, source] = [linesOf(markdown), linesOf(english.markdown)]
  const lines =
    local.length === source.length ? local.flatMap((line, at) => sentences(line, source[at] ?? '')) : []
  return [[title, english.title], [title, english.title], ...lines] // a title is worth two: it is short and about one thing
}

const linesOf = (markdown: string): readonly string[] =>
  markdown.split('\n').filter((line) => /\p{L}/u.test(line))

function sentences(line: string, english: string): readonly TextPair[] {
  const [locals, others] = [split(plain(line)), split(plain(english))]
  return locals.length === others.length
    ? locals.map((local, at) => [local, others[at] ?? ''])
    : [[plain(line), plain(english)]]
}

const plain = (line: string): string => fieldsOf(line, '').title
const split = (text: string): readonly string[] =>
  text.split(/(?<=[.!?])\s+|(?<=[。！？])/u).filter((part) => /\p{L}/u.test(part))
