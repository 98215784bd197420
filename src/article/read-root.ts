import { join } from 'node:path'
import type { Locale } from '../locale/locale.ts'
import type { LeftOut, Problem } from './article.ts'
import { type Entry, listFolder, readText } from './files.ts'
import { findLocaleFolders, type LocaleFolder } from './find-locale-folders.ts'
import { type FoundFile, findMarkdown } from './find-markdown.ts'
import { LEARNED_QUESTIONS } from './learned-question.ts'
import { reasonToLeaveOut } from './left-out.ts'
import { mostCommon } from './most-common.ts'
import { type LocatedArticle, type ParsedArticle, parseArticle } from './parse-article.ts'
import { error, warning } from './problems.ts'
import { type LocatedQuestion, readLearned } from './read-learned.ts'

/** What reading adds to, root after root. */
export interface Reading {
  readonly articles: LocatedArticle[]
  readonly problems: Problem[]
  readonly leftOut: LeftOut[]
  readonly learned: LocatedQuestion[]
}

export interface ReadingTools {
  /** For an article whose front matter and folder say nothing. */
  readonly defaultLocale: Locale
  /** Told of every part that was read, in an order that is the same on every machine. */
  readonly seen: (...parts: readonly string[]) => void
  /** One string for many equal ones: the English halves of ten locales are mostly the same. */
  readonly intern: (text: string) => string
  /** Lets others have the event loop for a moment. */
  readonly breathe: () => Promise<void>
}

export async function readRoot(root: string, reading: Reading, tools: ReadingTools): Promise<void> {
  const listing = listFolder(root)
  if (listing.kind === 'failed') {
    reading.problems.push(error(root, listing.problem, listing.message))
    return
  }
  const { folders, strangers, loose } = findLocaleFolders(root)
  reading.problems.push(...strangers.flatMap((path) => strangeFolder(path, root)))
  reading.leftOut.push(...loose.map((path) => ({ path, reason: 'Beside the folders of the locales' })))
  let count = 0
  for (const folder of folders) count += await readFolder(folder, root, reading, tools)
  if (listing.entries.some(isLearned)) readLearnedIn(root, reading, tools)
  if (count === 0) reading.problems.push(error(root, 'no-articles', 'Missing articles, expected files `.md`'))
}

const isLearned = ({ name, kind }: Entry): boolean => name === LEARNED_QUESTIONS && kind === 'file'

function readLearnedIn(root: string, reading: Reading, { seen }: ReadingTools): void {
  const path = join(root, LEARNED_QUESTIONS)
  const read = readText(path)
  if (read.kind === 'failed') {
    reading.problems.push(error(path, read.problem, read.message, read.line))
    return
  }
  seen(LEARNED_QUESTIONS, read.text)
  const { questions, problems } = readLearned(read.text, path)
  reading.learned.push(...questions)
  reading.problems.push(...problems)
}

/** Reads the articles of one locale and gives the number of files. */
async function readFolder(
  folder: LocaleFolder,
  root: string,
  reading: Reading,
  tools: ReadingTools,
): Promise<number> {
  const { files, problems, leftOut } = findMarkdown(folder.path, root)
  reading.problems.push(...problems)
  reading.leftOut.push(...leftOut)
  const parsed: ParsedArticle[] = []
  for (const file of files) {
    await tools.breathe()
    const article = readFile(file, folder, reading, tools)
    if (article) parsed.push(article)
  }
  const usual = mostCommon(parsed.flatMap(({ locale }) => locale ?? [])) ?? tools.defaultLocale
  for (const article of parsed) reading.articles.push({ ...article, locale: article.locale ?? usual })
  return files.length
}

function readFile(
  { path, relativePath }: FoundFile,
  { layout, locale }: LocaleFolder,
  reading: Reading,
  { seen, intern }: ReadingTools,
): ParsedArticle | undefined {
  const read = readText(path)
  if (read.kind === 'failed') {
    reading.problems.push(error(path, read.problem, read.message, read.line))
    seen(layout, locale ?? '', relativePath, read.problem)
    return undefined
  }
  seen(layout, locale ?? '', relativePath, read.text)
  const id = relativePath.replace(/\.md$/i, '')
  const { article, problems } = parseArticle({ path, id, text: read.text, layout, locale })
  const reason = reasonToLeaveOut(id, article?.english?.markdown ?? article?.markdown ?? '')
  if (reason) {
    reading.leftOut.push({ path, reason })
    return undefined
  }
  reading.problems.push(...problems)
  const english = article?.english
  if (!article || !english) return article
  return { ...article, english: { title: intern(english.title), markdown: intern(english.markdown) } }
}

function strangeFolder(path: string, root: string): readonly Problem[] {
  const { files } = findMarkdown(path, root)
  if (files.length === 0) return []
  const message = `Name of a folder with articles (${files.length}) is no locale, expected one such as \`nb-NO\``
  return [warning(path, 'folder-without-locale', message)]
}
