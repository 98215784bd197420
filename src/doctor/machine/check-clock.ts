import { type Finding, findingsOf } from '../finding.ts'

export interface ClockFacts {
  readonly now: number
  /** The clock of Microsoft, as an answer told it, and when that came; undefined when nobody answered. */
  readonly other: { readonly date: string; readonly at: number } | undefined
  /** The time zone that is set (`TZ`), and whether there is such a one. */
  readonly zone: { readonly name: string; readonly isKnown: boolean } | undefined
}

const found = findingsOf(
  'clock',
  'Tokens are good for a time: with a clock that is 5 minutes off, Svar and Microsoft refuse each other’s.',
)

const fix = 'Let this machine set its clock by a time server: `timedatectl set-ntp true`'

const LAST_BUILT = Date.UTC(2026, 0, 1) // no clock that is right shows an earlier time
const NOTABLE_S = 60
const TOO_MUCH_S = 300 // what both sides forgive

export function checkClock({ now, other, zone }: ClockFacts): Finding {
  if (now < LAST_BUILT)
    return found.failure(`The clock of this machine shows ${new Date(now).toISOString().slice(0, 10)}.`, fix)
  if (zone?.isKnown === false)
    return found.warning(
      `TZ is \`${zone.name}\`, which is no time zone that is known here.`,
      'Set TZ to a name such as `Europe/Oslo`, or remove it.',
    )
  const seconds = other && Math.round((other.at - Date.parse(other.date)) / 1000)
  if (seconds === undefined || Number.isNaN(seconds))
    return found.ok('The clock looks right; there was no clock outside to compare it with.')
  const off = Math.abs(seconds)
  const what = `The clock of this machine is ${inWords(off)} ${seconds < 0 ? 'behind' : 'ahead'}.`
  if (off > TOO_MUCH_S) return found.failure(what, fix)
  return off > NOTABLE_S ? found.warning(what, fix) : found.ok('The clock is right.')
}

const inWords = (seconds: number): string =>
  seconds < 120 ? `${seconds} seconds` : `${Math.round(seconds / 60)} minutes`
