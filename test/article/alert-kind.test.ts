import assert from 'node:assert/strict'
import { alertKindOf } from '../../src/article/alert-kind.ts'

// One word of each kind in each language: note, tip, important, warning, caution.
const keywords: Readonly<Record<string, string>> = {
  ar: 'ملاحظة تلميح هام تحذير تنبيه',
  bg: 'Забележка Съвет Важно Предупреждение Внимание',
  cs: 'Poznámka Tip Důležité Upozornění Pozor',
  da: 'Bemærk Tip Vigtigt Advarsel Forsigtig',
  de: 'Hinweis Tipp Wichtig Warnung Vorsicht',
  el: 'Σημείωση Συμβουλή Σημαντικό Προειδοποίηση Προσοχή',
  es: 'Nota Sugerencia Importante Advertencia Precaución',
  et: 'Märkus Näpunäide Oluline Hoiatus Ettevaatust',
  fi: 'Huomautus Vihje Tärkeää Varoitus Huomio',
  fr: 'Remarque Conseil Important Avertissement Attention',
  he: 'הערה עצה חשוב אזהרה זהירות',
  hr: 'Napomena Savjet Važno Upozorenje Oprez',
  hu: 'Megjegyzés Tipp Fontos Figyelmeztetés Figyelem',
  id: 'Catatan Tips Penting Peringatan Perhatian',
  it: 'Nota Suggerimento Importante Avviso Attenzione',
  ja: 'メモ ヒント 重要 警告 注意事項',
  ko: '참고 팁 중요 경고 주의',
  lt: 'Pastaba Patarimas Svarbu Įspėjimas Atsargiai',
  lv: 'Piezīme Padoms Svarīgi Brīdinājums Uzmanību',
  nb: 'Merk Tips Viktig Advarsel Forsiktig',
  nl: 'Opmerking Tip Belangrijk Waarschuwing Voorzichtig',
  pl: 'Uwaga Porada Ważne Ostrzeżenie Przestroga',
  pt: 'Observação Dica Importante Aviso Cuidado',
  ro: 'Notă Sfat Important Avertisment Atenţie',
  ru: 'Примечание Совет Важно Предупреждение Внимание',
  sk: 'Poznámka Tip Dôležité Upozornenie Pozor',
  sl: 'Opomba Nasvet Pomembno Opozorilo Previdno',
  sr: 'Napomena Savet Važno Upozorenje Oprez',
  sv: 'Obs! Tips Viktigt Varning Försiktighet',
  th: 'หมายเหตุ เคล็ดลับ สำคัญ คำเตือน ข้อควรระวัง',
  tr: 'Not İpucu Önemli Uyarı Dikkat',
  uk: 'Примітка Порада Важливо Попередження Увага',
  vi: 'LưuÝ Mẹo QuanTrọng CảnhBáo ThậnTrọng',
  zh: '注意 提示 重要 警告 小心',
}

describe('alertKindOf', () => {
  for (const [language, words] of Object.entries(keywords)) {
    it(`knows the five kinds in ${language}`, () => {
      const kinds = words.split(' ').map(alertKindOf)
      assert.deepEqual(kinds, ['note', 'tip', 'important', 'warning', 'caution'])
    })
  }

  for (const word of ['NOTE', 'Note', ' n o t e ', 'Notes2', 'note:']) {
    it(`reads \`${word}\` as a note`, () => assert.equal(alertKindOf(word), 'note'))
  }

  for (const word of ['', ' ', '1', 'VIDEO', 'Lamp']) {
    it(`reads \`${word}\` as no keyword`, () => assert.equal(alertKindOf(word), undefined))
  }
})
