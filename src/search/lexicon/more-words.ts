import { ar } from './more-words/ar.ts'
import { bg } from './more-words/bg.ts'
import { de } from './more-words/de.ts'
import { es } from './more-words/es.ts'
import { fr } from './more-words/fr.ts'
import { he } from './more-words/he.ts'
import { hi } from './more-words/hi.ts'
import { ja } from './more-words/ja.ts'
import { ko } from './more-words/ko.ts'
import { lv } from './more-words/lv.ts'
import { nb } from './more-words/nb.ts'
import { ru } from './more-words/ru.ts'
import { th } from './more-words/th.ts'
import { uk } from './more-words/uk.ts'
import { zh } from './more-words/zh.ts'

/** What people say at work that translated articles seldom hold: `English=local|local`, a file a language. */
export const moreWords: Readonly<Record<string, string>> = {
  ar,
  bg,
  de,
  es,
  fr,
  he,
  hi,
  ja,
  ko,
  lv,
  nb,
  ru,
  th,
  uk,
  zh,
}
