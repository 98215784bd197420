import { ar } from './more-words/ar.ts'
import { bg } from './more-words/bg.ts'
import { cs } from './more-words/cs.ts'
import { da } from './more-words/da.ts'
import { de } from './more-words/de.ts'
import { el } from './more-words/el.ts'
import { es } from './more-words/es.ts'
import { et } from './more-words/et.ts'
import { fi } from './more-words/fi.ts'
import { fr } from './more-words/fr.ts'
import { he } from './more-words/he.ts'
import { hi } from './more-words/hi.ts'
import { hr } from './more-words/hr.ts'
import { hu } from './more-words/hu.ts'
import { id } from './more-words/id.ts'
import { it } from './more-words/it.ts'
import { ja } from './more-words/ja.ts'
import { ko } from './more-words/ko.ts'
import { lt } from './more-words/lt.ts'
import { lv } from './more-words/lv.ts'
import { nb } from './more-words/nb.ts'
import { nl } from './more-words/nl.ts'
import { pl } from './more-words/pl.ts'
import { pt } from './more-words/pt.ts'
import { ro } from './more-words/ro.ts'
import { ru } from './more-words/ru.ts'
import { sk } from './more-words/sk.ts'
import { sl } from './more-words/sl.ts'
import { sr } from './more-words/sr.ts'
import { sv } from './more-words/sv.ts'
import { th } from './more-words/th.ts'
import { tr } from './more-words/tr.ts'
import { uk } from './more-words/uk.ts'
import { vi } from './more-words/vi.ts'
import { zh } from './more-words/zh.ts'

/** What people say at work that translated articles seldom hold: `English=local|local`, a file a language. */
export const moreWords: Readonly<Record<string, string>> = {
  ar,
  bg,
  cs,
  da,
  de,
  el,
  es,
  et,
  fi,
  fr,
  he,
  hi,
  hr: hr + sr, // spoken alike, and told apart by nobody in a short question
  hu,
  id,
  it,
  ja,
  ko,
  lt,
  lv,
  nb,
  nl,
  pl,
  pt,
  ro,
  ru,
  sk,
  sl,
  sr: sr + hr,
  sv,
  th,
  tr,
  uk,
  vi,
  zh,
}
