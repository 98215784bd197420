import type { ArticleId, KnowledgeBase } from '../article/article.ts'
import type { Match, Question } from '../search/match.ts'
import type { Answer, ShownEdition, Why } from './answer.ts'
import { chooseEdition } from './choose-edition.ts'
import { ALTERNATIVES, BROAD, CHOICES, NEAREST, RELATED, thresholds, WORTH_A_CHOICE } from './thresholds.ts'

/** The policy: which answer these matches earn. Pure; `matches` best first. */
export function chooseAnswer(
  question: Question,
  matches: readonly Match[],
  knowledgeBase: KnowledgeBase,
): Answer {
  const { reader } = question
  const confidence = matches[0]?.probability ?? 0
  if (!hasWords(question.text))
    return { kind: 'nothing', reader, reason: 'no-words', nearest: [], confidence: 0, missedBefore: false }

  const likely = matches.filter(({ probability }) => probability >= confidence * WORTH_A_CHOICE)
  const [best, ...others] = shown(likely)
  if (best !== undefined && confidence >= thresholds.direct && !isBroad(question, matches, shown(likely))) {
    return articleAnswer(best, others)
  }
  if (confidence >= thresholds.choose) {
    const choices = shown(likely.length < CHOICES.least ? matches.slice(0, CHOICES.least) : likely)
    if (choices.length >= CHOICES.least)
      return { kind: 'choices', reader, choices: choices.slice(0, CHOICES.most), confidence }
  }
  return {
    kind: 'nothing',
    reader,
    reason: 'no-match',
    nearest: shown(matches).slice(0, NEAREST),
    confidence,
    missedBefore: false,
  }

  function articleAnswer(best: ShownEdition, others: readonly ShownEdition[]): Answer {
    const match = matches.find(({ id }) => id === best.edition.id)
    const related = editionsOf(match?.related ?? []).slice(0, RELATED)
    return {
      kind: 'article',
      reader,
      shown: best,
      alternatives: others.slice(0, ALTERNATIVES),
      ...(related.length === 0 ? {} : { related }),
      confidence,
      ...(match === undefined ? {} : { why: whyOf(match, shown(matches)[1]) }),
    }
  }

  function shown(found: readonly Match[]): readonly ShownEdition[] {
    return tellingApart(editionsOf(found.map(({ id }) => id)))
  }

  function editionsOf(ids: readonly ArticleId[]): readonly ShownEdition[] {
    return ids.flatMap((id) => {
      const article = knowledgeBase.articles.get(id)
      return article === undefined ? [] : [chooseEdition(article, reader)]
    })
  }
}

/** Whether one word is all that was found of a question, and many articles say it; not where one alone is named so. */
function isBroad(
  { text }: Question,
  [first, second, , fourth]: readonly Match[],
  shown: readonly ShownEdition[],
): boolean {
  const [word, ...others] = first?.matched ?? []
  if (first === undefined || word === undefined || others.length > 0) return false
  const isNear = (match: Match | undefined, likeness: number): boolean =>
    match !== undefined && match.probability >= first.probability * likeness
  const isMany = isNear(second, BROAD.second) || isNear(fourth, BROAD.fourth)
  return isMany && !(wordsIn(text) === word && isNamedAlone(word, shown))
}

/** Without what is no letter or digit around it: *password?!* */
const wordsIn = (text: string): string => text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')

function isNamedAlone(word: string, [best, ...others]: readonly ShownEdition[]): boolean {
  const isIn = ({ edition }: ShownEdition): boolean =>
    edition.title.toLowerCase().includes(word.toLowerCase())
  return best !== undefined && isIn(best) && !others.some(isIn)
}

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
