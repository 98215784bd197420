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
  const entries = entriesOf(root)
  const folders = entries.filter(isFolderToEnter).map(({ name }) => name)
  const free = folders.filter((name) => !checkouts.some(({ path }) => isBelow(path, join(root, name))))
  const own = free.filter((name) => toFolderLocale(name)).map((name) => ownFolder(join(root, name)))
  if (own.length === 0 && checkouts.length === 0) {
    return { folders: [ownFolder(root)], strangers: [], loose: [] }
  }
  const strangers = own.length === 0 ? [] : free.filter((name) => !toFolderLocale(name))
  return {
    folders: [...own, ...checkouts],
    strangers: strangers.map((name) => join(root, name)),
    loose: own.length === 0 ? [] : entries.filter(isMarkdown).map(({ name }) => join(root, name)),
  }
}

function findCheckouts(folder: string, depth: number): readonly LocaleFolder[] {
  if (basename(resolve(folder)) === PUBLIC_FOLDER) return [publicFolder(folder)]
  if (depth === 0) return []
  const names = entriesOf(folder)
    .filter(isFolderToEnter)
    .map(({ name }) => name)
  // What else stands in a checkout is no second one.
  if (names.includes(PUBLIC_FOLDER)) return [publicFolder(join(folder, PUBLIC_FOLDER))]
  return names.flatMap((name) => findCheckouts(join(folder, name), depth - 1))
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

export const isMarkdown = ({ name, kind }: Entry): boolean => kind === 'file' && /\.md$/i.test(name)

/** Not version control, packages, or parts of other pages. */
export const isFolderToEnter = ({ name, kind }: Entry): boolean =>
  kind === 'folder' && !name.startsWith('.') && name !== 'node_modules' && !foldersLeftOut.has(name)

const isBelow = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(join(folder, '/'))

function entriesOf(folder: string): readonly Entry[] {
  const listing = listFolder(folder)
  return listing.kind === 'entries' ? listing.entries : []
}
