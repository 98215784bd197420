import { closeTargets, joinLabels, releaseWords, tightenTargets } from './close-targets.ts'
import { deepenBullets } from './deepen-bullets.ts'
import { dropImageData } from './drop-image-data.ts'
import { dropLeakedMarks, dropLeakedTags } from './drop-leaked-tags.ts'
import { limitNesting } from './limit-nesting.ts'
import { type Mended, mendInTurn } from './repair.ts'
import { restoreTargets } from './restore-targets.ts'
import { singleBrackets } from './single-brackets.ts'
import { widenTables } from './widen-tables.ts'

export interface TextToMend {
  readonly markdown: string
  readonly language: string
  /** Its English source, empty where there is none. */
  readonly english: string
}

/** All that has to be mended before a text can be parsed. The last ones join lines, so that line numbers hold before. */
export const mendMarkdown = ({ markdown, language, english }: TextToMend): Mended<string> =>
  mendInTurn(markdown, [
    limitNesting,
    deepenBullets,
    widenTables,
    dropImageData,
    dropLeakedTags,
    (text) => dropLeakedMarks(text, english),
    (text) => singleBrackets(text, language),
    releaseWords,
    (text) => restoreTargets(text, english),
    joinLabels,
    closeTargets,
    tightenTargets,
  ])
