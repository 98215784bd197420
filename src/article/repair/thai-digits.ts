import type { Inline } from '../block.ts'
import { mendTexts } from './mend-texts.ts'
import { type Mended, unharmed } from './repair.ts'

// A product's name is Latin in Thai text, and so are the digits in it. All other Thai digits are the author's own.
const product =
  /((?:Microsoft|Office|Windows|Outlook|Exchange|SharePoint|OneDrive|Word|Excel|PowerPoint|OneNote|Access|Publisher|Project|Visio|Skype|Server|Explorer|Dynamics|Azure|Intune|Teams|Edge|Defender|Surface|Xbox|Visual Studio|SQL|iOS|Android|macOS)(?: for [A-Z][a-z]+| Online| Server)?\s?)([๐-๙]{1,4}(?:\.[๐-๙]+)?)/giu

/** `Office ๓๖๕` becomes `Office 365`. */
export const mendThaiDigits = <Target>(
  content: readonly Inline<Target>[],
): Mended<readonly Inline<Target>[]> =>
  mendTexts(content, /[๐-๙]/, (words) => {
    const names = words.match(product) ?? []
    if (names.length === 0) return unharmed([{ kind: 'text', text: words }])
    return {
      value: [{ kind: 'text', text: words.replace(product, latinDigits) }],
      repairs: names.map((name) => ({ kind: 'thai-digits', found: name, made: latinDigits(name) })),
    }
  })

const latinDigits = (text: string): string =>
  text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - '๐'.charCodeAt(0)))
