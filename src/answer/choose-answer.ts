import type { KnowledgeBase } from '../article/article.ts'
import type { Match, Question } from '../search/match.ts'
import type { Answer, ShownEdition } from './answer.ts'
import { chooseEdition } from './choose-edition.ts'
import { readChat } from './small-talk.ts'
import { ALTERNATIVES, CHOICES, NEAREST, thresholds, WORTH_A_CHOICE } from './thresholds.ts'

/** The policy: which answer these matches earn. Pure; `matches` best first. */
export function chooseAnswer(
  question: Question,
  matches: readonly Match[],
  knowledgeBase: KnowledgeBase,
): Answer {
  const { reader } = question
  const chat = readChat(question.text, reader)
  if (chat?.kind === 'smalltalk')
    return { kind: 'smalltalk', reader: chat.language, smalltalk: chat.smalltalk }
  if (chat?.kind === 'command') return { kind: 'command', reader: chat.language, command: chat.command }
  const confidence = matches[0]?.probability ?? 0
  if (!hasWords(question.text))
    return { kind: 'nothing', reader, reason: 'no-words', nearest: [], confidence: 0, missedBefore: false }

  const likely = matches.filter(({ probability }) => probability >= confidence * WORTH_A_CHOICE)
  const [best, ...others] = shown(likely)
  if (best !== undefined && confidence >= thresholds.direct) {
    return { kind: 'article', reader, shown: best, alternatives: others.slice(0, ALTERNATIVES), confidence }
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

  function shown(found: readonly Match[]): readonly ShownEdition[] {
    const editions = found.flatMap(({ id }) => {
      const article = knowledgeBase.articles.get(id)
      return article === undefined ? [] : [chooseEdition(article, reader)]
    })
    return tellingApart(editions)
  }
}

const BEGINNING = 120 // characters: as much as a list shows below a title

/** Without those that look in a list like one before them. */
function tellingApart(shown: readonly ShownEdition[]): readonly ShownEdition[] {
  const looks = shown.map(({ edition }) => `${edition.title}\n${edition.markdown.trim().slice(0, BEGINNING)}`)
  return shown.filter((_, place) => looks.indexOf(looks[place] ?? '') === place)
}

/** At least one letter or digit: emoji and punctuation ask nothing. */
const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)
