import { basename, dirname, join, resolve } from 'node:path'
import { type Locale, toLocale } from '../locale/locale.ts'
import { type Entry, listFolder } from './files.ts'
import { foldersLeftOut } from './left-out.ts'

/** A folder that holds the articles of one locale: their ids are the paths below it. */
export interface LocaleFolder {
  readonly path: string
  /** `public`: the folder `AlchemyInsights` of a checkout of the public repositories. */
  readonly layout: 'own' | 'public'
  /** As the folder's name says; undefined where it says nothing. */
  readonly locale: Locale | undefined
}

export interface LocaleFolders {
  readonly folders: readonly LocaleFolder[]
  /** Folders beside locale folders whose name is no locale. */
  readonly strangers: readonly string[]
  /** Markdown files beside locale folders. */
  readonly loose: readonly string[]
}

const PUBLIC_FOLDER = 'AlchemyInsights'
const DEEPEST_CHECKOUT = 3 // folders between a root and `AlchemyInsights`: `ROOT/checkouts/<repository>/AlchemyInsights`

/** Finds out which of the known layouts a root has. A root with none of them is a folder of one locale. */
export function findLocaleFolders(root: string): LocaleFolders {
  const checkouts = findCheckouts(root, DEEPEST_CHECKOUT)
  const children = foldersIn(root).filter((path) => !checkouts.some((found) => isBelow(found.path, path)))
  const own = children.map(ownFolder).filter(({ locale }) => locale !== undefined)
  const strangers = children.filter((path) => ownFolder(path).locale === undefined)
  const isOneLocale = own.length === 0 || !areLocales(own, strangers, ownFolder(root))
  if (isOneLocale) {
    return { folders: checkouts.length > 0 ? checkouts : [ownFolder(root)], strangers: [], loose: [] }
  }
  const loose = entriesOf(root).filter(isMarkdown)
  return { folders: [...own, ...checkouts], strangers, loose: loose.map(({ name }) => join(root, name)) }
}

/**
 * A folder named by language and region (`nb-NO`) is a locale's. A bare `it` may be Italian or a department: it is a
 * locale's unless the root itself is, or articles stand in folders beside it that are none.
 */
function areLocales(own: readonly LocaleFolder[], strangers: readonly string[], root: LocaleFolder): boolean {
  if (own.some(({ locale }) => locale?.includes('-'))) return true
  return root.locale === undefined && !strangers.some((path) => entriesOf(path).some(isMarkdown))
}

function findCheckouts(folder: string, depth: number): readonly LocaleFolder[] {
  if (basename(resolve(folder)) === PUBLIC_FOLDER) return [publicFolder(folder)]
  if (depth === 0) return []
  const folders = foldersIn(folder)
  const articles = folders.find((path) => basename(path) === PUBLIC_FOLDER)
  // What else stands in a checkout is no second one.
  return articles ? [publicFolder(articles)] : folders.flatMap((path) => findCheckouts(path, depth - 1))
}

const publicFolder = (path: string): LocaleFolder => ({
  path,
  layout: 'public',
  locale: toFolderLocale(basename(dirname(resolve(path)))),
})

const ownFolder = (path: string): LocaleFolder => ({
  path,
  layout: 'own',
  locale: toFolderLocale(basename(resolve(path))),
})

/** Reads `nb-NO`, `OfficeDocs-AlchemyInsights-pr.nb-NO` and `nb-NO-live-sxs`; `vpn` and `media` are no locales. */
export function toFolderLocale(name: string): Locale | undefined {
  const found = toLocale(name.replace(/^.*\./, '').replace(/-live(-sxs)?$/, ''))
  if (found === undefined) return undefined
  return languageNames.of(new Intl.Locale(found).language) === undefined ? undefined : found
}

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

export const hasMarkdownName = ({ name }: Entry): boolean => /\.md$/i.test(name)

const isMarkdown = (entry: Entry): boolean => entry.kind === 'file' && hasMarkdownName(entry)

/** Not version control, packages, or parts of other pages. */
export const isFolderToEnter = ({ name, kind }: Entry): boolean =>
  kind === 'folder' && !name.startsWith('.') && name !== 'node_modules' && !foldersLeftOut.has(name)

const isBelow = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(join(folder, '/'))

const foldersIn = (folder: string): readonly string[] =>
  entriesOf(folder)
    .filter(isFolderToEnter)
    .map(({ name }) => join(folder, name))

function entriesOf(folder: string): readonly Entry[] {
  const listing = listFolder(folder)
  return listing.kind === 'entries' ? listing.entries : []
}
