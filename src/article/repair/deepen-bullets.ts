import { mendMatches } from './mend-matches.ts'
import type { Mended } from './repair.ts'

/** Bullets below a step that are indented, but less than its words are, belong to the step and not after it. */
export const deepenBullets = (markdown: string): Mended<string> =>
  mendMatches(markdown, {
    kind: 'shallow-bullets',
    pattern: stepWithBelow,
    make: ([step, mark = '']) =>
      fence.test(step) ? step : step.replace(/^ +(?=[-*+] )/gm, (spaces) => spaces.padEnd(mark.length)),
  })

// A step and the lines below it that are blank or indented.
const stepWithBelow = /^(\d{1,2}[.)] {1,3})\S.*(?:\n(?:[ \t].*)?(?=\n|$))*/gm

const fence = /```|~~~/
