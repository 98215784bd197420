import { conversation as arSa } from './ar-sa.ts'
import { conversation as bgBg } from './bg-bg.ts'
import type { ConversationPhrases } from './conversation-phrases.ts'
import { conversation as csCz } from './cs-cz.ts'
import { conversation as daDk } from './da-dk.ts'
import { conversation as deDe } from './de-de.ts'
import { conversation as elGr } from './el-gr.ts'
import { conversation as enUs } from './en-us.ts'
import { conversation as esEs } from './es-es.ts'
import { conversation as etEe } from './et-ee.ts'
import { conversation as fiFi } from './fi-fi.ts'
import { conversation as frFr } from './fr-fr.ts'
import { conversation as heIl } from './he-il.ts'
import { conversation as hrHr } from './hr-hr.ts'
import { conversation as huHu } from './hu-hu.ts'
import { conversation as idId } from './id-id.ts'
import { conversation as itIt } from './it-it.ts'
import { conversation as jaJp } from './ja-jp.ts'
import { conversation as koKr } from './ko-kr.ts'
import { conversation as ltLt } from './lt-lt.ts'
import { conversation as lvLv } from './lv-lv.ts'
import { conversation as nbNo } from './nb-no.ts'
import { conversation as nlNl } from './nl-nl.ts'
import { conversation as plPl } from './pl-pl.ts'
import { conversation as ptBr } from './pt-br.ts'
import { conversation as ptPt } from './pt-pt.ts'
import { conversation as roRo } from './ro-ro.ts'
import { conversation as ruRu } from './ru-ru.ts'
import { conversation as skSk } from './sk-sk.ts'
import { conversation as slSi } from './sl-si.ts'
import { conversation as srLatnRs } from './sr-latn-rs.ts'
import { conversation as svSe } from './sv-se.ts'
import { conversation as thTh } from './th-th.ts'
import { conversation as trTr } from './tr-tr.ts'
import { conversation as ukUa } from './uk-ua.ts'
import { conversation as viVn } from './vi-vn.ts'
import { conversation as zhCn } from './zh-cn.ts'
import { conversation as zhTw } from './zh-tw.ts'

/** What Svar says beyond a single answer, by locale. */
export const allConversation: Readonly<Record<string, ConversationPhrases>> = {
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
