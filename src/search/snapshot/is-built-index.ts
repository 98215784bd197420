import type { InvertedIndex } from '../index/inverted-index.ts'
import type { BuiltIndex } from '../index/search-data.ts'
import type { TitleGrams } from '../index/title-grams.ts'
import type { MeaningSpace, TermVectors } from '../meaning/meaning-space.ts'

type Check = (value: unknown) => boolean
/** What each part of a thing has to be: the compiler asks for all of them. */
type Shape<Thing> = Readonly<Record<keyof Thing, Check>>

const isString: Check = (value) => typeof value === 'string'
const isNumber: Check = (value) => typeof value === 'number'
const isNumbers: Check = (value) => ArrayBuffer.isView(value)
const isListOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check)
const has =
  <Thing>(shape: Shape<Thing>): Check =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries<Check>(shape).every(([name, check]) => check((value as Record<string, unknown>)[name]))
const orNothing =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value)

const isTitleGrams = has<TitleGrams>({ starts: isNumbers, grams: isNumbers })

const isInvertedIndex = has<InvertedIndex>({
  language: isString,
  size: isNumber,
  terms: isListOf(isString),
  starts: isNumbers,
  articles: isNumbers,
  impacts: isNumbers,
  titleStarts: isNumbers,
  titleTerms: isNumbers,
  titleGrams: isTitleGrams,
  titles: isListOf(isString),
  otherTitles: isNumbers,
})

const isTermVectors = has<TermVectors>({
  language: isString,
  places: isNumbers,
  vectors: isNumbers,
  scales: isNumbers,
})

const isMeaningSpace = has<MeaningSpace>({
  rank: isNumber,
  articles: isNumbers,
  lengths: isNumbers,
  terms: isListOf(isTermVectors),
})

const isIndex = has<BuiltIndex>({
  ids: isListOf(isString),
  indexes: isListOf(isInvertedIndex),
  twins: isNumbers,
  meaning: orNothing(isMeaningSpace),
  vectors: orNothing(isNumbers),
})

/** Whether a value has the parts of an index. That they fit each other is what version and checksum promise. */
export const isBuiltIndex = (value: unknown): value is BuiltIndex => isIndex(value)
