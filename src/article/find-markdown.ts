import { join, sep } from 'node:path'
import type { LeftOut, Problem } from './article.ts'
import { type Entry, followLinks, listFolder } from './files.ts'
import { hasMarkdownName, isFolderToEnter } from './find-locale-folders.ts'
import { foldersLeftOut } from './left-out.ts'
import { error } from './problems.ts'

export interface FoundFile {
  readonly path: string
  /** The path below the folder that was searched, `/` between folders. */
  readonly relativePath: string
}

export interface FoundMarkdown {
  readonly files: readonly FoundFile[]
  readonly problems: readonly Problem[]
  readonly leftOut: readonly LeftOut[]
}

/** Finds every Markdown file below a folder. Links are followed as long as they stay below `root`. */
export function findMarkdown(folder: string, root: string): FoundMarkdown {
  const found: Collected = { files: [], problems: [], leftOut: [] }
  const realRoot = followLinks(root)
  const realFolder = followLinks(folder)
  if (isInside(realFolder, realRoot))
    search({ folder, below: '', realRoot, realFolders: [realFolder] }, found)
  else found.problems.push(error(folder, linkOut.kind, linkOut.message))
  return found
}

interface Collected {
  readonly files: FoundFile[]
  readonly problems: Problem[]
  readonly leftOut: LeftOut[]
}

interface Place {
  readonly folder: string
  readonly below: string
  readonly realRoot: string
  /** This folder and those above it, links followed. */
  readonly realFolders: readonly string[]
}

function search(place: Place, found: Collected): void {
  const listing = listFolder(place.folder)
  if (listing.kind === 'failed') {
    found.problems.push(error(place.folder, listing.problem, listing.message))
    return
  }
  for (const entry of listing.entries) visit(place, entry, found)
}

function visit(place: Place, entry: Entry, found: Collected): void {
  if (entry.kind !== 'folder' && !hasMarkdownName(entry)) return
  const path = join(place.folder, entry.name)
  const relativePath = place.below + entry.name
  const refusal = refusalOf(entry, place.realRoot)
  if (refusal) found.problems.push(error(path, refusal.kind, refusal.message))
  else if (entry.kind === 'file') found.files.push({ path, relativePath })
  else if (foldersLeftOut.has(entry.name))
    found.leftOut.push({ path, reason: 'Folder of parts of other pages' })
  else if (isFolderToEnter(entry)) enter({ ...place, folder: path, below: `${relativePath}/` }, entry, found)
}

// A link to a folder above itself would never end.
function enter(place: Place, { realPath }: Entry, found: Collected): void {
  const real = realPath ?? followLinks(place.folder)
  if (!place.realFolders.includes(real))
    search({ ...place, realFolders: [...place.realFolders, real] }, found)
}

interface Refusal {
  readonly kind: string
  readonly message: string
}

const linkOut: Refusal = {
  kind: 'link-out-of-root',
  message: 'Link leads out of the articles folder, expected a target inside it',
}
const noFile: Refusal = { kind: 'no-file', message: 'Neither a file nor a link to one, expected a file' }

function refusalOf({ name, kind, realPath }: Entry, realRoot: string): Refusal | undefined {
  if (name.includes('..')) {
    return { kind: 'dots-in-name', message: `Name is \`${name}\`, expected one without \`..\`` }
  }
  if (kind === 'other') return noFile
  return realPath === undefined || isInside(realPath, realRoot) ? undefined : linkOut
}

const isInside = (path: string, root: string): boolean =>
  path === root || path.startsWith(root.endsWith(sep) ? root : root + sep)
