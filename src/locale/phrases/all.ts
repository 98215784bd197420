import { phrases as arSa } from './ar-sa.ts'
import { phrases as bgBg } from './bg-bg.ts'
import { allConversation } from './conversation/all.ts'
import { phrases as csCz } from './cs-cz.ts'
import { phrases as daDk } from './da-dk.ts'
import { phrases as deDe } from './de-de.ts'
import { phrases as elGr } from './el-gr.ts'
import { phrases as enUs } from './en-us.ts'
import { phrases as esEs } from './es-es.ts'
import { phrases as etEe } from './et-ee.ts'
import { phrases as fiFi } from './fi-fi.ts'
import { phrases as frFr } from './fr-fr.ts'
import { phrases as heIl } from './he-il.ts'
import { phrases as hrHr } from './hr-hr.ts'
import { phrases as huHu } from './hu-hu.ts'
import { phrases as idId } from './id-id.ts'
import { phrases as itIt } from './it-it.ts'
import { phrases as jaJp } from './ja-jp.ts'
import { phrases as koKr } from './ko-kr.ts'
import { phrases as ltLt } from './lt-lt.ts'
import { phrases as lvLv } from './lv-lv.ts'
import { phrases as nbNo } from './nb-no.ts'
import { phrases as nlNl } from './nl-nl.ts'
import type { AnswerPhrases, Phrases } from './phrases.ts'
import { phrases as plPl } from './pl-pl.ts'
import { phrases as ptBr } from './pt-br.ts'
import { phrases as ptPt } from './pt-pt.ts'
import { phrases as roRo } from './ro-ro.ts'
import { phrases as ruRu } from './ru-ru.ts'
import { phrases as skSk } from './sk-sk.ts'
import { phrases as slSi } from './sl-si.ts'
import { phrases as srLatnRs } from './sr-latn-rs.ts'
import { phrases as svSe } from './sv-se.ts'
import { phrases as thTh } from './th-th.ts'
import { phrases as trTr } from './tr-tr.ts'
import { phrases as ukUa } from './uk-ua.ts'
import { phrases as viVn } from './vi-vn.ts'
import { phrases as zhCn } from './zh-cn.ts'
import { phrases as zhTw } from './zh-tw.ts'

/** What it says of one answer. */
export const answerPhrases: Readonly<Record<string, AnswerPhrases>> = {
  'ar-SA': arSa,
  'bg-BG': bgBg,
  'cs-CZ': csCz,
  'da-DK': daDk,
  'de-DE': deDe,
  'el-GR': elGr,
  'en-US': enUs,
  'es-ES': esEs,
  'et-EE': etEe,
  'fi-FI': fiFi,
  'fr-FR': frFr,
  'he-IL': heIl,
  'hr-HR': hrHr,
  'hu-HU': huHu,
  'id-ID': idId,
  'it-IT': itIt,
  'ja-JP': jaJp,
  'ko-KR': koKr,
  'lt-LT': ltLt,
  'lv-LV': lvLv,
  'nb-NO': nbNo,
  'nl-NL': nlNl,
  'pl-PL': plPl,
  'pt-BR': ptBr,
  'pt-PT': ptPt,
  'ro-RO': roRo,
  'ru-RU': ruRu,
  'sk-SK': skSk,
  'sl-SI': slSi,
  'sr-Latn-RS': srLatnRs,
  'sv-SE': svSe,
  'th-TH': thTh,
  'tr-TR': trTr,
  'uk-UA': ukUa,
  'vi-VN': viVn,
  'zh-CN': zhCn,
  'zh-TW': zhTw,
}

/** What Svar says, by locale. */
export const allPhrases: Readonly<Record<string, Phrases>> = Object.fromEntries(
  Object.entries(answerPhrases).map(([tag, phrases]) => [tag, whole(tag, phrases)]),
)

function whole(tag: string, phrases: AnswerPhrases): Phrases {
  const conversation = allConversation[tag]
  if (conversation === undefined) throw new Error(`Conversation phrases of \`${tag}\` are missing in all.ts`)
  return { ...phrases, ...conversation }
}
