import type { Inline } from '../block.ts'
import { mapInside } from '../map-content.ts'
import { mendBareStars } from './bare-stars.ts'
import { mendBoldPunctuation } from './bold-punctuation.ts'
import { mendBreakTags } from './break-tags.ts'
import { type Mended, mendInTurn, type Repair } from './repair.ts'
import { separateWords } from './separate-words.ts'
import { mendThaiDigits } from './thai-digits.ts'

type Content<Target> = readonly Inline<Target>[]
type Mend<Target> = (content: Content<Target>) => Mended<Content<Target>>

const beforeLinks: readonly Mend<string>[] = [
  mendBareStars,
  mendBreakTags,
  mendBoldPunctuation,
  mendThaiDigits,
]

/** What is mended while links are still as written. */
export const mendBeforeLinks = (content: Content<string>): Mended<Content<string>> =>
  mendInTurn(content, beforeLinks.map(inside))

/** What is mended when every link has its words. */
export const mendAfterLinks = <Target>(content: Content<Target>, language: string): Mended<Content<Target>> =>
  mendInTurn(content, [inside((part) => separateWords(part, language))])

/** A mend of siblings, applied within bold text, italics and links first. */
function inside<Target>(mend: Mend<Target>): Mend<Target> {
  return (content) => {
    const repairs: Repair[] = []
    const within = (part: Content<Target>): Content<Target> => {
      const mended = mend(mapInside(part, within))
      repairs.push(...mended.repairs)
      return mended.value
    }
    return { value: within(content), repairs }
  }
}
