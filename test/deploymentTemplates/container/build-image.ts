import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { type Instruction, readDockerfile } from './dockerfile.ts'

/** Whoever owns nothing; the tests may change to it when root runs them. */
const NOBODY = 65_534

export const asNobody = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {}

/** A stage of the build: its files below a folder, and where in it the next command runs. */
interface Stage {
  readonly root: string
  workdir: string
}

/**
 * Carries out the Dockerfile without Docker: each stage is a folder, `COPY` copies into it and `RUN` runs in it, on this
 * machine's Node. Gives the working folder of the last stage, in which nothing can be written but the data.
 */
export function buildImage(): string {
  const parent = mkdtempSync(join(tmpdir(), 'svar-image-'))
  const stages = new Map<string, Stage>()
  let stage: Stage = { root: parent, workdir: '/' }
  for (const instruction of readDockerfile()) {
    if (instruction.keyword === 'FROM') {
      const name = / AS (\w+)$/.exec(instruction.text)?.[1] ?? 'final'
      stage = { root: join(parent, name), workdir: '/' }
      stages.set(name, stage)
    } else carryOut(instruction, stage, stages)
  }
  const workdir = join(stage.root, stage.workdir)
  chmodSync(parent, 0o755)
  protect(workdir)
  return workdir
}

function carryOut(
  { keyword, text, flags }: Instruction,
  stage: Stage,
  stages: ReadonlyMap<string, Stage>,
): void {
  switch (keyword) {
    case 'WORKDIR':
      stage.workdir = text
      mkdirSync(join(stage.root, text), { recursive: true })
      return
    case 'COPY':
      copy(text.split(' '), stage, flags.from === undefined ? undefined : stages.get(flags.from))
      return
    case 'RUN':
      execFileSync('sh', ['-ec', text], {
        cwd: join(stage.root, stage.workdir),
        stdio: ['ignore', 'ignore', 'pipe'],
      })
  }
}

function copy(words: readonly string[], stage: Stage, from: Stage | undefined): void {
  const target = words.at(-1) ?? ''
  for (const source of words.slice(0, -1)) {
    const path = from === undefined ? source : join(from.root, source)
    const into = join(stage.root, stage.workdir, target)
    const isFolder = lstatSync(path).isDirectory()
    cpSync(path, isFolder || !target.endsWith('/') ? into : join(into, basename(source)), {
      recursive: true,
      verbatimSymlinks: true,
    })
  }
}

/** Nothing of the image can be written, as with `read_only`; the folder of the data is the user's. */
function protect(workdir: string): void {
  for (const entry of readdirSync(workdir, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (!entry.isSymbolicLink() && existsSync(path)) chmodSync(path, entry.isDirectory() ? 0o555 : 0o444)
  }
  chmodSync(workdir, 0o555)
  const data = join(workdir, 'data')
  chmodSync(data, 0o755)
  if (asNobody.uid !== undefined) chownSync(data, asNobody.uid, asNobody.gid)
}
