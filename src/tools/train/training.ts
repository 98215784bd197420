import { parseArgs } from 'node:util'
import type { KnowledgeBase } from '../../article/article.ts'
import { readKnowledgeBase } from '../../article/read-knowledge-base.ts'
import { randomNumbers } from '../../search/meaning/random-numbers.ts'
import type { LabelledQuestion } from '../evaluate/labelled-question.ts'
import { spreadLists } from '../evaluate/list-options.ts'
import { narrowKnowledgeBase } from '../evaluate/narrow-knowledge-base.ts'
import { onlyIndexed } from '../evaluate/only-indexed.ts'
import { readQuestionFiles } from '../evaluate/read-question-files.ts'

/** Questions and the articles that they are asked of. */
export interface Lesson {
  readonly questions: readonly LabelledQuestion[]
  readonly articles: KnowledgeBase
}

export interface Training {
  /** All questions, of all articles. */
  readonly many: Lesson
  /** The same questions, some at a time, each time of a few articles; and questions of a folder that is small as it is. */
  readonly few: readonly Lesson[]
}

export const usage = (command: string): string =>
  `Usage: npm run --silent ${command} -- --questions FILE… --articles DIR… [--few-questions FILE… --few-articles DIR…]`

const lists = ['--questions', '--articles', '--few-questions', '--few-articles']

/** Reads what is to be learned from, as the command line names it. */
export async function readTraining(given: readonly string[], command: string): Promise<Training> {
  const { values } = parseArgs({
    args: [...spreadLists(given, lists)],
    options: {
      questions: { type: 'string', multiple: true },
      articles: { type: 'string', multiple: true },
      'few-questions': { type: 'string', multiple: true },
      'few-articles': { type: 'string', multiple: true },
    },
  })
  const many = await readLesson(values.questions ?? [], values.articles ?? [], command)
  const small = values['few-questions']
  const few = drawLessons(many)
  if (small === undefined) return { many, few }
  return { many, few: [...few, await readLesson(small, values['few-articles'] ?? [], command)] }
}

async function readLesson(
  files: readonly string[],
  folders: readonly string[],
  command: string,
): Promise<Lesson> {
  const { questions, problems } = readQuestionFiles(files)
  if (problems.length > 0 || questions.length === 0 || folders.length === 0)
    throw new Error([...problems, usage(command)].join('\n'))
  const articles = await readKnowledgeBase(folders)
  return { questions: questions.flatMap((question) => onlyIndexed(question, articles) ?? []), articles }
}

const GROUP = 16 // questions
const OTHERS = 30 // articles besides the right ones

/** Few articles at a time, as a small help desk has: an answer to each of some questions, and some more. */
function drawLessons({ questions, articles }: Lesson): readonly Lesson[] {
  const random = randomNumbers(1)
  const all = [...articles.articles.keys()]
  const keyed = questions.map((question) => ({ question, key: random() }))
  const shuffled = keyed.sort((one, other) => one.key - other.key).map(({ question }) => question)
  return Array.from({ length: Math.ceil(shuffled.length / GROUP) }, (_, group) => {
    const asked = shuffled.slice(group * GROUP, (group + 1) * GROUP)
    const rights = asked.flatMap(({ relevant }) =>
      [...relevant]
        .filter(([, grade]) => grade === 2)
        .map(([id]) => id)
        .slice(0, 1),
    )
    const others = Array.from({ length: OTHERS }, () => all[Math.floor(random() * all.length)] ?? '')
    const ids = new Set([...rights, ...others])
    const few = narrowKnowledgeBase(articles, { ids, locales: [], withoutEnglish: false })
    return { questions: asked.flatMap((question) => onlyIndexed(question, few) ?? []), articles: few }
  })
}
