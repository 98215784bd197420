import { readFileSync } from 'node:fs'
import { type LabelledQuestion, readLabelledQuestion } from './labelled-question.ts'

/** All questions of the files, in order. A line that is none is a problem: a wrong file must not give a good figure. */
export function readQuestionFiles(files: readonly string[]): {
  readonly questions: readonly LabelledQuestion[]
  readonly problems: readonly string[]
} {
  const questions: LabelledQuestion[] = []
  const problems: string[] = []
  for (const file of files) {
    for (const [index, line] of linesOf(file, problems).entries()) {
      if (line.trim() === '') continue
      const read = readLabelledQuestion(line)
      if (typeof read === 'string') problems.push(`${file}:${index + 1}: ${read}`)
      else questions.push(read)
    }
  }
  return { questions, problems }
}

function linesOf(file: string, problems: string[]): readonly string[] {
  try {
    return readFileSync(file, 'utf8').split('\n')
  } catch (error) {
    problems.push(`${file}: ${error instanceof Error ? error.message : String(error)}`)
    return []
  }
}
