import { readFileSync } from 'node:fs'

/** One instruction of a Dockerfile: `COPY --from=build /app ./app` has a flag and two words. */
export interface Instruction {
  readonly keyword: string
  readonly text: string
  readonly flags: Readonly<Record<string, string>>
}

export const dockerfile = 'deploymentTemplates/container/Dockerfile'

export const readDockerfile = (): readonly Instruction[] =>
  readFileSync(dockerfile, 'utf8')
    .replaceAll(/^#.*\n/gm, '')
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(instructionOf)

function instructionOf(line: string): Instruction {
  const [keyword = '', ...words] = line.split(' ')
  const isFlag = (word: string): boolean => word.startsWith('--')
  const flags = words.filter(isFlag).map((flag) => flag.slice(2).split('=') as [string, string])
  const count = words.findIndex((word) => !isFlag(word))
  return { keyword, text: words.slice(count).join(' '), flags: Object.fromEntries(flags) }
}

/** The instructions of the last stage, which is what runs. */
export function finalStage(): readonly Instruction[] {
  const all = readDockerfile()
  return all.slice(all.findLastIndex(({ keyword }) => keyword === 'FROM'))
}

/** The words of a `CMD` or `HEALTHCHECK … CMD` in its JSON form. */
export const wordsOf = (text: string): readonly string[] => JSON.parse(text.replace(/^CMD /, ''))
