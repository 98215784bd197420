import { lexiconOf, type Said } from '../lexicon/lexicon.ts'
import type { Question } from '../match.ts'
import { sourcesOf } from '../ranking/way.ts'
import { readQuestion } from './read-question.ts'
import type { ReadWord } from './read-word.ts'

/** For each telling word of a question what it may be called in texts of a language: expressions of stems, with weights. */
export const wordsMeant = (question: Question, language: string): readonly (readonly Said[])[] =>
  sourcesOf(question).flatMap((source) =>
    readQuestion(question.text, source, undefined)
      .filter(({ isFrame }) => !isFrame)
      .map((word) => sayings(word, source, language)),
  )

function sayings({ own, english }: ReadWord, source: string, language: string): readonly Said[] {
  const { fromEnglish } = lexiconOf(language)
  const translated =
    language === 'en'
      ? english
      : english.flatMap(({ term, weight }) =>
          (fromEnglish.get(term) ?? []).map((said) => ({ ...said, weight: said.weight * weight })),
        )
  return source === language ? [...own, ...translated] : translated
}
