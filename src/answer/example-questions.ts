import type { Edition } from '../article/article.ts'
import type { DetectLanguage } from '../locale/detect-language.ts'
import { type Locale, languageOf } from '../locale/locale.ts'
import { phrasesOf } from '../locale/phrases-of.ts'
import { answerQuestion } from './answer-question.ts'
import type { Library } from './library.ts'

const EXAMPLES = 3
const MOST_TRIED = 40 // each costs a search; one of two titles and most questions of authors find their article
const LENGTH = { least: 10, most: 48 } // characters: what one button shows on a phone

/**
 * Questions in the reader's language that the articles surely answer, each with another article: as authors wrote them,
 * in words of our own where the articles answer those, else their titles.
 */
export function exampleQuestions(
  library: Library,
  reader: Locale,
  detect: DetectLanguage,
): readonly string[] {
  const known = examplesOf(library)
  const examples = known.get(reader) ?? findExamples(library, reader, detect)
  known.set(reader, examples)
  return examples
}

// They are shown over and over and change with the articles only: kept beside what they were found in.
const remembered = new WeakMap<Library, Map<Locale, readonly string[]>>()

function examplesOf(library: Library): Map<Locale, readonly string[]> {
  const known = remembered.get(library) ?? new Map<Locale, readonly string[]>()
  remembered.set(library, known)
  return known
}

function findExamples(library: Library, reader: Locale, detect: DetectLanguage): readonly string[] {
  const found = new Map<string, string>()
  for (const text of candidatesFor(library, reader).slice(0, MOST_TRIED)) {
    const { answer } = answerQuestion(
      text,
      { chosen: reader, client: reader, fallback: reader },
      library,
      detect,
    )
    if (answer.kind === 'article' && !found.has(answer.shown.edition.id))
      found.set(answer.shown.edition.id, text)
    if (found.size === EXAMPLES) break
  }
  return [...found.values()]
}

function candidatesFor({ knowledgeBase }: Library, reader: Locale): readonly string[] {
  const editions = [...knowledgeBase.articles.values()].flatMap((article) => {
    const own = article.editions.get(reader) ?? [...article.editions.values()].find(speaks(reader))
    return own === undefined ? [] : [own]
  })
  const asked = editions.flatMap(({ alternateQuestions }) => alternateQuestions.slice(0, 1))
  const titles = editions.map(({ title }) => title)
  return [
    ...spread(asked.filter(isShort)),
    ...phrasesOf(reader).exampleQuestions,
    ...spread(titles.filter(isShort)),
  ]
}

const speaks =
  (reader: Locale) =>
  ({ locale }: Edition): boolean =>
    languageOf(locale) === languageOf(reader)

const isShort = ({ length }: string): boolean => length >= LENGTH.least && length <= LENGTH.most

/** From all over the list: neighbours are about the same thing. */
function spread(texts: readonly string[]): readonly string[] {
  const step = Math.max(1, Math.floor(texts.length / MOST_TRIED))
  return texts.filter((_, at) => at % step === 0)
}
