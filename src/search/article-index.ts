import type { KnowledgeBase } from '../article/article.ts'
import { languageOf, locale } from '../locale/locale.ts'
import { fieldsOf } from './article-fields.ts'
import { conceptsOf } from './concepts.ts'
import { buildInvertedIndex, type IndexInput } from './inverted-index.ts'
import { languageByVocabulary } from './language-by-vocabulary.ts'
import type { ArticleIndex, Candidate, Match, Question } from './match.ts'
import { matchedMass } from './matched-mass.ts'
import { readQuestion } from './read-question.ts'
import { makeSearchable, type SearchableIndex } from './searchable-index.ts'
import { titleCoverage } from './title-coverage.ts'

/** Reads all editions once. Takes seconds for thousands of articles: build it away from the event loop. */
export function createArticleIndex(knowledgeBase: KnowledgeBase): ArticleIndex {
  const ids = [...knowledgeBase.articles.keys()]
  const indexes = new Map<string, SearchableIndex>()
  for (const [language, input] of inputByLanguage(knowledgeBase)) {
    indexes.set(language, makeSearchable(buildInvertedIndex(language, input, ids.length)))
  }
  const candidates = (question: Question, limit: number) =>
    findCandidates(question, limit, ids, indexes).candidates
  return {
    candidates,
    languageOf: (text) => {
      const language = languageByVocabulary(text, indexes)
      return language === undefined ? undefined : locale(language)
    },
    matches: (question) => {
      const found = findCandidates(question, MOST_MATCHES, ids, indexes)
      return found.candidates.map(
        ({ id, score }): Match => ({ id, probability: probability(score), repaired: found.repaired }),
      )
    },
  }
}

const MOST_MATCHES = 10
const LONGEST_QUESTION = 512

// Fitted by eye until there are questions to fit on: half at a score of 0.5.
const probability = (score: number): number => 1 / (1 + Math.exp(-10 * (score - 0.5)))

/** Every article once in each language that it has; in English from the source halves where it has no English edition. */
function inputByLanguage({ articles }: KnowledgeBase): ReadonlyMap<string, IndexInput> {
  const inputs = new Map<string, [number, ReturnType<typeof fieldsOf>][]>()
  const push = (language: string, number: number, fields: ReturnType<typeof fieldsOf>) => {
    const input = inputs.get(language) ?? []
    if (input.at(-1)?.[0] !== number) input.push([number, fields])
    inputs.set(language, input)
  }
  let number = 0
  for (const { editions } of articles.values()) {
    for (const edition of editions.values()) {
      push(
        languageOf(edition.locale),
        number,
        fieldsOf(edition.title, edition.markdown, edition.alternateQuestions),
      )
    }
    const english = [...editions.values()].find((edition) => edition.english)?.english
    const slug = [...editions.values()].find((edition) => edition.slug)?.slug
    if (english) push('en', number, fieldsOf(english.title, english.markdown))
    else if (slug) push('en', number, fieldsOf(slug, ''))
    number++
  }
  return inputs
}

function findCandidates(
  question: Question,
  limit: number,
  ids: readonly string[],
  indexes: ReadonlyMap<string, SearchableIndex>,
): { readonly candidates: readonly Candidate[]; readonly repaired: Match['repaired'] } {
  const text = question.text.slice(0, LONGEST_QUESTION)
  const scores = new Float32Array(ids.length)
  const repaired = new Map<string, string>()
  const targets = targetsOf(question, indexes)
  for (const source of sourcesOf(question)) {
    const words = readQuestion(text, source, indexes.get(source))
    for (const { written, read } of words) if (read !== undefined) repaired.set(written, read)
    for (const index of targets) {
      const concepts = conceptsOf(words, source, index)
      const mass = matchedMass(concepts, index, ids.length)
      const coverage = titleCoverage(concepts, index)
      for (let article = 0; article < ids.length; article++) {
        const matched = mass[article] ?? 0
        if (matched > 0)
          scores[article] = Math.max(scores[article] ?? 0, 0.75 * matched + 0.25 * coverage(article))
      }
    }
  }
  const best = [...scores.keys()]
    .filter((article) => (scores[article] ?? 0) > 0)
    .sort((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0))
    .slice(0, limit)
  return {
    candidates: best.map((article) => ({ id: ids[article] ?? '', score: scores[article] ?? 0 })),
    repaired: [...repaired].map(([written, read]) => ({ written, read })),
  }
}

/** The languages that the question may be in. */
const sourcesOf = ({ language, reader }: Question): readonly string[] =>
  language ? [languageOf(language)] : [...new Set([languageOf(reader), 'en'])]

/** The articles that are asked: those in the question's language, the reader's, and English; else all there are. */
function targetsOf(
  question: Question,
  indexes: ReadonlyMap<string, SearchableIndex>,
): readonly SearchableIndex[] {
  const wanted = new Set([...sourcesOf(question), languageOf(question.reader), 'en'])
  const targets = [...wanted].flatMap((language) => indexes.get(language) ?? [])
  return targets.length > 0 ? targets : [...indexes.values()]
}
