import { parseArgs } from 'node:util'
import type { KnowledgeBase } from '../../article/article.ts'
import { readKnowledgeBase } from '../../article/read-knowledge-base.ts'
import { randomNumbers } from '../../search/meaning/random-numbers.ts'
import type { LabelledQuestion } from '../evaluate/labelled-question.ts'
import { spreadLists } from '../evaluate/list-options.ts'
import { narrowKnowledgeBase } from '../evaluate/narrow-knowledge-base.ts'
import { onlyIndexed } from '../evaluate/only-indexed.ts'
import { readQuestionFiles } from '../evaluate/read-question-files.ts'
import { folderProblems } from '../folder-problems.ts'

/** Questions and the articles that they are asked of. */
export interface Lesson {
  readonly questions: readonly LabelledQuestion[]
  readonly articles: KnowledgeBase
  /** Questions whose articles were taken away, and so without an answer, though the articles left use their words. */
  readonly withheld?: readonly LabelledQuestion[]
}

export interface Training {
  /** All questions, of all articles. */
  readonly many: Lesson
  /** The same questions, some at a time, each time of a few articles; and questions of a folder that is small as it is. */
  readonly few: readonly Lesson[]
}

export const usage = (command: string, what: string): string =>
  `Usage: npm run --silent ${command} -- --questions FILE… --articles DIR… [--few-questions FILE… --few-articles DIR…]
  ${what}`

/** What the command line names. */
export interface TrainingPlaces {
  readonly many: LessonPlaces
  readonly few: LessonPlaces | undefined
}

interface LessonPlaces {
  readonly files: readonly string[]
  readonly folders: readonly string[]
}

const lists = ['--questions', '--articles', '--few-questions', '--few-articles']

export function readArguments(): TrainingPlaces | readonly string[] {
  const { values } = parseArgs({
    args: [...spreadLists(process.argv.slice(2), lists)],
    options: {
      questions: { type: 'string', multiple: true },
      articles: { type: 'string', multiple: true },
      'few-questions': { type: 'string', multiple: true },
      'few-articles': { type: 'string', multiple: true },
    },
  })
  const { questions: files, articles: folders } = values
  const { 'few-questions': fewFiles, 'few-articles': fewFolders } = values
  if (files === undefined) return ['Missing --questions FILE']
  if (folders === undefined) return ['Missing --articles DIR']
  if ((fewFiles === undefined) !== (fewFolders === undefined))
    return ['--few-questions and --few-articles are given together, expected both or neither']
  const few = fewFiles && fewFolders && { files: fewFiles, folders: fewFolders }
  return { many: { files, folders }, few }
}

/** Reads what is to be learned from; what is wrong with it where that is nothing. */
export async function readTraining({ many, few }: TrainingPlaces): Promise<Training | readonly string[]> {
  const all = await readLesson(many)
  if (!('articles' in all)) return all
  const drawn = drawLessons(all)
  if (few === undefined) return { many: all, few: drawn }
  const small = await readLesson(few)
  return 'articles' in small ? { many: all, few: [...drawn, small, ...withoutOne(small)] } : small
}

/** The same articles without one of them, for each of them: what is asked of that one has no answer any more. */
function withoutOne({ questions, articles }: Lesson): readonly Lesson[] {
  const ids = [...articles.articles.keys()]
  return ids.map((id) => ({
    questions: [],
    articles: narrowed(
      articles,
      ids.filter((other) => other !== id),
    ),
    withheld: questions.filter(({ relevant }) => relevant.get(id) === 2).map(unanswered),
  }))
}

const unanswered = (question: LabelledQuestion): LabelledQuestion => ({ ...question, relevant: new Map() })

const narrowed = (articles: KnowledgeBase, ids: readonly string[]): KnowledgeBase =>
  narrowKnowledgeBase(articles, { ids: new Set(ids), locales: [], withoutEnglish: false })

async function readLesson({ files, folders }: LessonPlaces): Promise<Lesson | readonly string[]> {
  const { questions, problems } = readQuestionFiles(files)
  if (problems.length > 0) return problems
  if (questions.length === 0) return [`${files.join(', ')}: Missing questions, expected some to learn from`]
  const articles = await readKnowledgeBase(folders)
  const missing = folderProblems(articles, folders)
  if (missing.length > 0) return missing
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
  const groups = Array.from({ length: Math.ceil(shuffled.length / GROUP) }, (_, group) =>
    shuffled.slice(group * GROUP, (group + 1) * GROUP),
  )
  return groups.map((asked, group) => {
    const rights = asked.flatMap(({ relevant }) =>
      [...relevant]
        .filter(([, grade]) => grade === 2)
        .map(([id]) => id)
        .slice(0, 1),
    )
    const others = Array.from({ length: OTHERS }, () => all[Math.floor(random() * all.length)] ?? '')
    const few = narrowed(articles, [...rights, ...others])
    const withheld = strangers(groups[(group + 1) % groups.length] ?? [], few)
    return {
      questions: asked.flatMap((question) => onlyIndexed(question, few) ?? []),
      articles: few,
      withheld,
    }
  })
}

/** Those of the questions that none of these articles has to do with. */
const strangers = (
  questions: readonly LabelledQuestion[],
  { articles }: KnowledgeBase,
): readonly LabelledQuestion[] =>
  questions
    .filter(({ relevant }) => relevant.size > 0 && [...relevant.keys()].every((id) => !articles.has(id)))
    .map(unanswered)
