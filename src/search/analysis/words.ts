import { isAddress, plainAddress } from './addresses.ts'
import { normalize } from './normalize.ts'
import { segment } from './segment.ts'
import { serbianInLatin } from './serbian.ts'
import { stem } from './stem.ts'

/** A word of a text. `term` is what it is looked up by: its stem, or itself where it is a code. */
export interface Word {
  readonly written: string
  readonly term: string
  /** An error code, cmdlet, address or version: matched exactly and never repaired. */
  readonly isCode: boolean
}

/** The words of a text in its order. A code gives itself first and then the words inside it. */
export function wordsOf(text: string, language: string): readonly Word[] {
  const words: Word[] = []
  const normal = normalize(text)
  const read = language === 'sr' ? serbianInLatin(normal) : normal
  for (const found of read.match(read.includes('/') ? tokensAndAddresses : tokens) ?? []) {
    const address = found.includes('/') ? plainAddress(found) : ''
    const isWhole = isAddress(address)
    for (const code of isWhole ? [address] : codesIn(found))
      words.push({ written: code, term: code, isCode: true })
    const parts = isWhole ? address.split(signs) : found.split(joints)
    for (const part of parts) {
      for (const written of segment(part, language)) pushWord(words, written, language)
    }
  }
  return words
}

/** The token itself where it is a code, else the versions that are joined to something in it: `550-5.7.1`. */
function codesIn(token: string): readonly string[] {
  if (isCode(token)) return [token]
  return joined.test(token) ? token.split(joined).filter((part) => part.includes('.') && isCode(part)) : []
}

/** The codes of a text that name an error or a command: at most so many, each once, those of errors first. */
export function errorCodesOf(text: string, most: number): readonly string[] {
  // By ASCII alone, for this looks through what may be thirty times as long as a question.
  const found = (text.match(plainTokens) ?? []).map((token) => token.toLowerCase())
  const different = [...new Set(found)].filter((token) => token.length <= LONGEST_WORD)
  const [errors, commands] = [errorCodes, [cmdlet]].map((patterns) =>
    different.filter((token) => patterns.some((pattern) => pattern.test(token))),
  )
  return [...(errors ?? []), ...(commands ?? [])].slice(0, most)
}

const LONGEST_WORD = 64

function pushWord(words: Word[], written: string, language: string): void {
  if (!written || written.length > LONGEST_WORD) return
  words.push({ written, term: stem(written, language), isCode: false })
}

// A run without white space, with the marks that hold codes together: `0x8004-05`, `5.7.750`, `get-mailbox`, `a/b`.
const tokens = /[\p{L}\p{M}\p{N}]+(?:[-._:/\\@#+][\p{L}\p{M}\p{N}]+)*/gu
const plainTokens = /[a-z0-9]+(?:[-._][a-z0-9]+)*/gi
const tokensAndAddresses = new RegExp(
  `https?:\\/\\/[^\\s<>"']+|[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.[a-z]{2,}\\/[^\\s<>"']+|${tokens.source}`,
  'gu',
)
const joined = /[-_:/\\@#+]/
const joints = /[-._:/\\@#+]/
const signs = /[^\p{L}\p{M}\p{N}]+/u

export const isCode = (token: string): boolean =>
  /[\d-]/.test(token) && codes.some((code) => code.test(token)) // most words are told by the first

const errorCodes = [
  /^0x[0-9a-f]{4,}(?:[-.][0-9a-z]+)*$/, // 0x80070005
  /^[a-z]{2,10}[-_]?\d{4,}$/, // aadsts50020, kb4471331
]

/** Whether a code names one error or page and nothing else: no year, plan, product or command. */
export const isErrorCode = (token: string): boolean =>
  isAddress(token) || [...errorCodes, /^\d+(?:\.\d+){2,4}$/, /^\d{5,}$/].some((code) => code.test(token))

const cmdlet =
  /^(?:add|clear|connect|disable|disconnect|enable|export|get|grant|import|install|invoke|move|new|remove|reset|restore|resume|revoke|search|send|set|start|stop|suspend|test|uninstall|update)-[a-z][a-z0-9]{3,}$/

const codes = [
  ...errorCodes,
  /^\d+(?:\.\d+){1,4}$/, // 5.7.750, 16.0.4266
  /^[a-z]{1,4}\d{1,4}[a-z]?$/, // e3, m365, tls12
  /^\d{3,}$/, // 404, 80040610
  cmdlet,
]
