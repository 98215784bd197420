import { randomNumbers } from '../../../search/meaning/random-numbers.ts'
import { below, type Random } from './random.ts'

type Nasty = (random: Random) => string

const repeated = (text: string, random: Random): string => text.repeat(1 + below(2000 / text.length, random))
const pick = <Value>(values: readonly Value[], random: Random): Value | undefined =>
  values[below(values.length, random)]

const words =
  'password pasword outlook teams kalender сброс пароля パスワード 密码 รหัสผ่าน كلمة السر 0x80070005 Get-Mailbox'.split(
    ' ',
  )
const manyWords: Nasty = (random) =>
  Array.from({ length: 1 + below(300, random) }, () => pick(words, random) ?? '').join(' ')

/** What nobody asks in good faith, by kind: long, deep, invisible, in no language or in all of them. */
const kinds: readonly Nasty[] = [
  manyWords,
  (random) => repeated(pick(['a', 'ab', 'aaaa ', 'の', '密', 'ก็', 'ﷺ', 'ß', 'İ'], random) ?? 'a', random),
  (random) =>
    repeated(pick(['\u200d', '\u200b', '\u2060', '\ufeff', '\u00ad', '👩‍👩‍👧‍👦'], random) ?? '', random),
  (random) => `e${repeated(pick(['\u0301', '\u0489', '\u0e49', '\u064b', '\u20dd'], random) ?? '', random)}`,
  (random) => repeated(pick(['\u202e', '\u2067', '\u200f', 'שלום ', 'مرحبا '], random) ?? '', random),
  (random) => repeated(pick(['(', '[[', '{"a":', '<b>', '((a)', '](', '**', '`'], random) ?? '', random),
  (random) =>
    repeated(
      pick(['.', '-_', '/..', 'a-b.', '0x', '1.2.', 'a@b.', '\\', '%s', "' OR 1=1--"], random) ?? '',
      random,
    ),
  (random) => String.fromCodePoint(...Array.from({ length: 400 }, () => 32 + below(0xd7df, random))),
  (random) => String.fromCodePoint(...Array.from({ length: 200 }, () => 0x10000 + below(0xfffff, random))),
  (random) => Array.from({ length: 60 }, () => lettersOf(random)).join(' '),
  (random) => repeated(`${lettersOf(random)}-${lettersOf(random)}`, random),
]

const lettersOf = (random: Random): string =>
  Array.from({ length: 3 + below(12, random) }, () => String.fromCodePoint(97 + below(26, random))).join('')

/** The same strings for the same seed. */
export function adversarialTexts(count: number, seed: number): readonly string[] {
  const random = randomNumbers(seed)
  return Array.from({ length: count }, (_, place) => kinds[place % kinds.length]?.(random) ?? '')
}
