import type { ArticleId, KnowledgeBase } from '../article/article.ts'
import type { Match, Question } from '../search/match.ts'
import type { Answer, ShownEdition, Why } from './answer.ts'
import { chooseEdition } from './choose-edition.ts'
import { isBroad } from './is-broad.ts'
import { ALTERNATIVES, CHOICES, NEAREST, RELATED, thresholds, WORTH_A_CHOICE } from './thresholds.ts'

/** The policy: which answer these matches earn. Pure; `matches` best first. */
export function chooseAnswer(
  question: Question,
  matches: readonly Match[],
  knowledgeBase: KnowledgeBase,
): Answer {
  const { reader, text } = question
  if (!hasWords(text))
    return { kind: 'nothing', reader, reason: 'no-words', nearest: [], confidence: 0, missedBefore: false }
  const found = findingsOf(question, matches, knowledgeBase)
  return articleAnswer(found) ?? choicesAnswer(found) ?? noMatchAnswer(found)
}

/** What was found for a question, and how its reader is shown it. */
interface Findings {
  readonly question: Question
  readonly matches: readonly Match[]
  readonly confidence: number
  /** The matches that are worth a line beside the first. */
  readonly likely: readonly Match[]
  readonly editionsOf: (ids: readonly ArticleId[]) => readonly ShownEdition[]
  readonly shown: (some: readonly Match[]) => readonly ShownEdition[]
}

function findingsOf(question: Question, matches: readonly Match[], { articles }: KnowledgeBase): Findings {
  const confidence = matches[0]?.probability ?? 0
  const likely = matches.filter(({ probability }) => probability >= confidence * WORTH_A_CHOICE)
  const editionsOf = (ids: readonly ArticleId[]): readonly ShownEdition[] =>
    ids.flatMap((id) => {
      const article = articles.get(id)
      return article === undefined ? [] : [chooseEdition(article, question.reader)]
    })
  const shown = (some: readonly Match[]): readonly ShownEdition[] =>
    tellingApart(editionsOf(some.map(({ id }) => id)))
  return { question, matches, confidence, likely, editionsOf, shown }
}

/** The best article, others below it; undefined where it is not that sure, or too much is meant. */
function articleAnswer(found: Findings): Answer | undefined {
  const { question, matches, confidence, likely, shown, editionsOf } = found
  const editions = shown(likely)
  const [best, ...others] = editions
  if (best === undefined || confidence < thresholds.direct || isBroad(question, matches, editions))
    return undefined
  const match = matches.find(({ id }) => id === best.edition.id)
  const related = editionsOf(match?.related ?? []).slice(0, RELATED)
  return {
    kind: 'article',
    reader: question.reader,
    shown: best,
    alternatives: others.slice(0, ALTERNATIVES),
    ...(related.length === 0 ? {} : { related }),
    confidence,
    ...(match === undefined ? {} : { why: whyOf(match, shown(matches)[1]) }),
  }
}

/** Titles to choose from; undefined where the right one is hardly among them, or there is nothing to choose. */
function choicesAnswer({ question, matches, confidence, likely, shown }: Findings): Answer | undefined {
  if (confidence < thresholds.choose) return undefined
  const choices = shown(likely.length < CHOICES.least ? matches.slice(0, CHOICES.least) : likely)
  if (choices.length < CHOICES.least) return undefined
  return { kind: 'choices', reader: question.reader, choices: choices.slice(0, CHOICES.most), confidence }
}

const noMatchAnswer = ({ question, matches, confidence, shown }: Findings): Answer => ({
  kind: 'nothing',
  reader: question.reader,
  reason: 'no-match',
  nearest: shown(matches).slice(0, NEAREST),
  confidence,
  missedBefore: false,
})

const whyOf = ({ matched, route, probability }: Match, runnerUp: ShownEdition | undefined): Why => ({
  matched,
  route,
  probability,
  runnerUp,
})

/** Without those that say the same as one before them. */
function tellingApart(shown: readonly ShownEdition[]): readonly ShownEdition[] {
  const looks = shown.map(({ edition }) => `${edition.title}\n${edition.markdown.trim()}`)
  return shown.filter((_, place) => looks.indexOf(looks[place] ?? '') === place)
}

/** At least one letter or digit: emoji and punctuation ask nothing. */
const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)
