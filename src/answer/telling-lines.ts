import { cutText } from '../locale/cut-text.ts'
import { segment } from '../search/analysis/segment.ts'

/** An article as it is to stand in a list. */
export interface Listed {
  readonly title: string
  /** A line a paragraph. */
  readonly text: string
  /** Of its words, as in a BCP 47 tag. */
  readonly language: string
}

/**
 * For each of several articles the line that tells it from those with the same or nearly the same title: a product or
 * version that they do not name, else a sentence that they do not have. Undefined where the title does it alone.
 */
export function tellingLines(listed: readonly Listed[]): readonly (string | undefined)[] {
  const titled = listed.map((one) => ({ one, words: new Set(wordsOf(one.title, one.language)) }))
  const read = readOnce()
  return titled.map(({ one, words }) => {
    const rivals = titled.filter((other) => other.one !== one && isAlike(words, other.words))
    return rivals.length === 0
      ? undefined
      : lineOf(
          read(one),
          rivals.map((rival) => read(rival.one)),
        )
  })
}

/** Reading a text takes long, and most titles have no rival. */
function readOnce(): (one: Listed) => Read {
  const known = new Map<Listed, Read>()
  return (one) => {
    const read = known.get(one) ?? readListed(one)
    known.set(one, read)
    return read
  }
}

interface Read {
  readonly sentences: readonly (readonly string[])[]
  readonly written: readonly string[]
  readonly words: ReadonlySet<string>
}

const MOST_TEXT = 6000 // characters: what tells two articles apart stands early or nowhere
const MOST_SENTENCES = 60

function readListed({ title, text, language }: Listed): Read {
  const written = sentencesOf(cutText(text, MOST_TEXT)).slice(0, MOST_SENTENCES)
  const sentences = written.map((sentence) => wordsOf(sentence, language))
  return {
    sentences,
    written,
    words: new Set([title, ...written].flatMap((sentence) => wordsOf(sentence, language))),
  }
}

const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/\n+|(?<=[.!?؟])\s+|(?<=[。！？])/u)
    .map((sentence) => sentence.replace(/\s+/gu, ' ').trim())
    .filter((sentence) => /\p{L}/u.test(sentence))

const wordsOf = (text: string, language: string): readonly string[] =>
  (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).flatMap((run) => segment(run, language))

const NEARLY = 0.75 // of the words of two titles are the same

function isAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = [...one].filter((word) => other.has(word)).length
  return shared > 0 && shared >= NEARLY * Math.max(one.size, other.size)
}

function lineOf({ sentences, written }: Read, rivals: readonly Read[]): string | undefined {
  const isTelling = (word: string): boolean =>
    word.length > 1 && !/^\d+$/.test(word) && rivals.every(({ words }) => !words.has(word))
  const telling = sentences.map((words) => words.find(isTelling))
  const named = written.findIndex((sentence, at) => {
    const names = sentences[at]?.filter(isTelling) ?? []
    return names.some((name) => isName(name, sentence))
  })
  const place = named >= 0 ? named : telling.findIndex((word) => word !== undefined)
  const other = written.find((sentence) => rivals.every((rival) => !rival.written.includes(sentence)))
  const line = written[place]
  if (line === undefined) return other
  const names = sentences[place]?.filter(isTelling) ?? []
  return around(line, names.find((name) => isName(name, line)) ?? names[0] ?? '')
}

/** A product, plan or version: a capital within a sentence, a digit among letters, or Latin letters in another script. */
function isName(word: string, sentence: string): boolean {
  const at = sentence.toLowerCase().indexOf(word)
  const found = sentence.slice(at, at + word.length)
  if (/\p{L}/u.test(found) && /\p{N}/u.test(found)) return true
  const isForeign = /^[A-Za-z]+$/.test(found) && /[^\p{Script=Latin}\P{L}]/u.test(sentence)
  return isForeign || (at > 0 && /^\p{Lu}/u.test(found))
}

const SEEN = 90 // characters: as much as a list surely shows
const BEFORE = 40

/** The sentence from a little before the word, where the word would else be cut off. */
function around(sentence: string, word: string): string {
  const at = sentence.toLowerCase().indexOf(word)
  if (at + word.length <= SEEN) return sentence
  const from = sentence.indexOf(' ', at - BEFORE)
  return `…${sentence.slice(from >= 0 && from < at ? from + 1 : at - BEFORE)}`
}
