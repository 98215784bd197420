import { dirname, resolve } from 'node:path'
import { lookAtDisk } from './files.ts'
import type { Finding } from './finding.ts'
import { checkDisk } from './machine/check-disk.ts'
import { checkMemory } from './machine/check-memory.ts'
import { checkNode } from './machine/check-node.ts'
import type { Patient } from './patient.ts'

/** The machine, and the folders that Svar keeps its files in. */
export async function examineMachine({ config, now }: Patient): Promise<readonly Finding[]> {
  const { store } = config.record
  const files = [config.indexFile, ...(store.kind === 'sqlite' ? [store.file] : [])]
  const wanted = new Set(files.map((file) => resolve(dirname(file))))
  const folders = await Promise.all([...wanted].map(lookAtDisk))
  return [...folders.map(checkDisk), ...examineProcess(now)]
}

/** What needs no settings. */
export const examineProcess = (now: () => number): readonly Finding[] => [
  checkMemory(process.availableMemory()),
  checkNode(process.versions.node, new Date(now()).toISOString().slice(0, 10)),
]
