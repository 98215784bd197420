import type { KeptQuestion, Questions } from '../../record/question.ts'

const MOST_BEFORE = 3 // a longer chain has left its beginning

/** The words of a kept question, with those that it goes on from before it; undefined when they are gone. */
export async function wholeQuestion(
  kept: KeptQuestion | undefined,
  questions: Pick<Questions, 'get'>,
  before = MOST_BEFORE,
): Promise<string | undefined> {
  if (kept?.text === undefined) return undefined
  if (kept.follows === undefined || before === 0) return kept.text
  const first = await wholeQuestion(await questions.get(kept.follows), questions, before - 1)
  return first === undefined ? kept.text : `${first} ${kept.text}`
}
