import type { Inline } from '../block.ts'
import { type Mended, mendEach } from './repair.ts'

// A product's name is Latin in Thai text, and so are the digits in it. All other Thai digits are the author's own.
const product =
  /((?:Microsoft|Office|Windows|Outlook|Exchange|SharePoint|OneDrive|Word|Excel|PowerPoint|OneNote|Access|Publisher|Project|Visio|Skype|Server|Explorer|Dynamics|Azure|Intune|Teams|Edge|Defender|Surface|Xbox|Visual Studio|SQL|iOS|Android|macOS)(?: for [A-Z][a-z]+| Online| Server)?\s?)([๐-๙]{1,4}(?:\.[๐-๙]+)?)/giu

/** `Office ๓๖๕` becomes `Office 365`. */
export const mendThaiDigits = <Target>(
  content: readonly Inline<Target>[],
): Mended<readonly Inline<Target>[]> =>
  mendEach<Inline<Target>, Inline<Target>>(content, (inline) => {
    if (inline.kind !== 'text') return { value: [inline], repairs: [] }
    const found = [...inline.text.matchAll(product)]
    if (found.length === 0) return { value: [inline], repairs: [] }
    return {
      value: [{ kind: 'text', text: inline.text.replace(product, (name) => latinDigits(name)) }],
      repairs: found.map(([name]) => ({ kind: 'thai-digits', found: name, made: latinDigits(name) })),
    }
  })

const latinDigits = (text: string): string =>
  text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - '๐'.charCodeAt(0)))
