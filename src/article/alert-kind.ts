import type { AlertKind } from './block.ts'

/** The kind that a keyword in an alert's brackets stands for, in any case; undefined for a word that is none. */
export const alertKindOf = (keyword: string): AlertKind | undefined => kinds.get(normalized(keyword))

// Machine translation adds spaces, digits and stops; Romanian is written with commas or with cedillas; a Turkish
// capital leaves its dot behind.
const normalized = (keyword: string): string =>
  keyword
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ţ', 'ț')
    .replace(/(?:[\s\d:!.*_-]|\u0307)+/gu, '')

// The five keywords as translators write them in the 36 languages of the public articles, singular and plural. Where
// a language uses one word for two kinds (Japanese and Chinese 注意, Polish «uwaga»), the milder one has it.
const words: Readonly<Record<AlertKind, string>> = {
  note: `
    note | notes | ملاحظة | ملاحظه | ملاحظات | забележка | забележки | бележка | poznámka | poznámky | bemærk
    bemærkning | hinweis | hinweise | anmerkung | anmerkungen | notiz | σημείωση | σημειώσεις | nota | notas | märkus
    märkused | märge | huomautus | huomautuksia | huom | remarque | remarques | הערה | הערות | napomena | napomene
    bilješka | megjegyzés | megjegyzések | catatan | 注意 | 注 | メモ | 注記 | 備考 | 참고 | 메모 | 노트 | pastaba
    pastabos | piezīme | piezīmes | merk | merknad | obs | notat | opmerking | opmerkingen | notitie | uwaga | uwagi
    notatka | observação | observações | notă | note | observație | observații | примечание | примечания | заметка
    opomba | opombe | напомена | obs! | anteckning | anteckningar | observera | anm | notering | หมายเหตุ | โน้ต
    บันทึกย่อ | not | notlar | примітка | примітки | lưu ý | ghi chú | chú ý | 备注 | 注释 | 说明 | 附註 | 備註`,
  tip: `
    tip | tips | hint | hints | تلميح | تلميحات | نصيحة | نصائح | съвет | съвети | tipy | tipp | tipps | συμβουλή
    συμβουλές | sugerencia | sugerencias | consejo | consejos | näpunäide | näpunäited | vihje | vihjeet | vihjeitä
    vinkki | vinkkejä | conseil | conseils | astuce | astuces | עצה | עצות | טיפ | טיפים | savjet | savjeti | tippek
    kiat | saran | suggerimento | suggerimenti | consiglio | ヒント | 팁 | 도움말 | patarimas | patarimai | padoms
    padomi | porada | porady | wskazówka | wskazówki | dica | dicas | sugestão | sugestões | sfat | sfaturi | совет
    советы | подсказка | nasvet | nasveti | namig | namigi | savet | saveti | савет | савети | เคล็ดลับ | เคล็ด | คำแนะนำ
    ipucu | ipuçları | порада | поради | mẹo | gợi ý | 提示 | 技巧 | 秘訣 | 祕訣`,
  important: `
    important | مهم | هام | هامة | важно | důležité | důležitéinformace | vigtigt | wichtig | σημαντικό | σημαντική
    importante | oluline | tähtis | tärkeää | tärkeä | importants | חשוב | važno | fontos | penting | 重要 | 중요
    svarbu | svarīgi | svarīga | viktig | belangrijk | ważne | important | важный | важная | dôležité | pomembno
    viktigt | สำคัญ | ข้อสำคัญ | สิ่งสำคัญ | önemli | важливо | важливе | quan trọng | 重要事项 | 重要提示 | 重要事項`,
  warning: `
    warning | warnings | تحذير | تحذيرات | предупреждение | upozornění | varování | advarsel | warnung | warnhinweis
    προειδοποίηση | advertencia | aviso | hoiatus | varoitus | avertissement | אזהרה | upozorenje | figyelmeztetés
    peringatan | avviso | avvertenza | avvertimento | 警告 | 경고 | įspėjimas | brīdinājums | waarschuwing | ostrzeżenie
    advertência | avertisment | avertizare | upozornenie | varovanie | opozorilo | упозорење | varning | คำเตือน
    uyarı | попередження | cảnh báo`,
  caution: `
    caution | attention | تنبيه | حذر | احذر | внимание | pozor | forsigtig | vorsicht | achtung | προσοχή
    precaución | atención | cuidado | ettevaatust | huomio | varo | miseengarde | זהירות | oprez | figyelem | vigyázat
    perhatian | hati-hati | attenzione | cautela | ご注意 | 注意事項 | 주의 | atsargiai | dėmesio | perspėjimas
    uzmanību | piesardzību | forsiktig | letop | voorzichtig | przestroga | atenção | atenție | precauție | осторожно
    previdno | опрез | försiktighet | varförsiktig | ข้อควรระวัง | ระวัง | dikkat | увага | обережно | thận trọng
    小心 | 注意事项`,
}

// The milder kinds come last, so that they win where a word stands twice.
const mildestLast: readonly AlertKind[] = ['caution', 'warning', 'important', 'tip', 'note']

const wordsOf = (kind: AlertKind): readonly string[] =>
  words[kind]
    .split(/[|\n]/)
    .map(normalized)
    .filter((word) => word !== '')

const kinds: ReadonlyMap<string, AlertKind> = new Map(
  mildestLast.flatMap((kind) => wordsOf(kind).map((word) => [word, kind] as const)),
)
