import { cutText } from '../locale/cut-text.ts'
import { decodeEntities } from './decode-entities.ts'

const LONGEST = 20_000 // characters; the words that a question is cut to stand at the beginning of these

/** What the words of others are, and not the writer's: names, quoted messages, code of pages. */
const silentTags: readonly string[] = ['at', 'blockquote', 'script', 'style', 'title']

/** Letters of one word can stand on both sides of these. */
const withinWords: readonly string[] = ['a', 'b', 'code', 'em', 'font', 'i', 's', 'span', 'strong', 'u']

/** The words of a message in HTML, as Teams hands it on: no tags, no mentions, nothing that it quotes. Always a string. */
export function messageWords(html: string): string {
  const silent: string[] = []
  const words = cutText(html, LONGEST)
    .replace(/<[^<>]*$/u, '') // a tag that was cut
    .split(/(<[^<>]*>)/u)
    .map((part) => {
      const [, slash, name = ''] = /^<(\/?)([a-z]+)/iu.exec(part) ?? []
      // What is left of brackets in brackets: those that are meant are escaped.
      if (slash === undefined) return silent.length === 0 ? part.replace(/[<>]/gu, ' ') : ''
      noteTag(silent, name.toLowerCase(), slash === '/')
      return withinWords.includes(name.toLowerCase()) ? '' : ' '
    })
  return decodeEntities(words.join('')).replace(/\s+/gu, ' ').trim()
}

/** Keeps which silent tags are open; one that is never closed silences the rest. */
function noteTag(silent: string[], name: string, isEnd: boolean): void {
  if (!silentTags.includes(name)) return
  if (!isEnd) silent.push(name)
  else if (silent.at(-1) === name) silent.pop()
}
