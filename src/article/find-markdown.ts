import { join, sep } from 'node:path'
import type { LeftOut, Problem } from './article.ts'
import { type Entry, followLinks, listFolder } from './files.ts'
import { isFolderToEnter, isMarkdown } from './find-locale-folders.ts'
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
  const found: Collected = { files: [], problems: [], leftOut: [], entered: new Set() }
  search({ folder, below: '', realRoot: followLinks(root) }, found)
  return found
}

interface Collected {
  readonly files: FoundFile[]
  readonly problems: Problem[]
  readonly leftOut: LeftOut[]
  /** Real paths of linked folders, so that a link to a folder above itself ends. */
  readonly entered: Set<string>
}

interface Place {
  readonly folder: string
  readonly below: string
  readonly realRoot: string
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
  const path = join(place.folder, entry.name)
  const relativePath = place.below + entry.name
  if (!isMarkdown(entry) && entry.kind !== 'folder') return
  const reason = reasonToRefuse(entry, place.realRoot)
  if (reason) found.problems.push(error(path, reason.kind, reason.message))
  else if (isMarkdown(entry)) found.files.push({ path, relativePath })
  else if (foldersLeftOut.has(entry.name))
    found.leftOut.push({ path, reason: 'Folder of parts of other pages' })
  else if (isFolderToEnter(entry) && isNew(entry, found)) {
    search({ ...place, folder: path, below: `${relativePath}/` }, found)
  }
}

function reasonToRefuse(
  { name, realPath }: Entry,
  realRoot: string,
): { kind: string; message: string } | undefined {
  if (name.includes('..')) {
    return { kind: 'dots-in-name', message: `Name is \`${name}\`, expected one without \`..\`` }
  }
  if (realPath === undefined || realPath === realRoot || realPath.startsWith(realRoot + sep)) return undefined
  return {
    kind: 'link-out-of-root',
    message: 'Link leads out of the articles folder, expected a target inside it',
  }
}

function isNew({ realPath }: Entry, { entered }: Collected): boolean {
  if (realPath === undefined) return true
  if (entered.has(realPath)) return false
  entered.add(realPath)
  return true
}
