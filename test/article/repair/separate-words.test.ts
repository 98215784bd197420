import assert from 'node:assert/strict'
import { blocksOf } from '../../../src/article/blocks-of.ts'
import { plainTextOf } from '../../../src/article/plain-text-of.ts'
import { locale } from '../../../src/locale/locale.ts'
import { anEdition, someLinks } from '../an-edition.ts'

const url = '(https://lamps.example)'

// [language, what stands in the text, how it reads]
const cases: readonly (readonly [language: string, markdown: string, reads: string])[] = [
  ['en', `Read [the help]${url}and go`, 'Read the help and go'],
  ['en', `Read[the help]${url}.`, 'Read the help.'],
  ['en', `[lamp]${url}s and [lamp]${url}'s`, "lamps and lamp's"],
  ['en', `([lamp]${url}), [lamp]${url}-like`, '(lamp), lamp-like'],
  ['en', `[Help.]${url}Then [more]${url}**now**`, 'Help. Then more now'],
  ['nb', `Velg **Lagre**og [lukk]${url}vinduet`, 'Velg Lagre og lukk vinduet'],
  ['nb', 'Trykk **C**trl', 'Trykk Ctrl'],
  ['de', `Einrichtungs[anforderungen]${url}`, 'Einrichtungsanforderungen'],
  ['de', `Siehe[Lampe]${url}an`, 'Siehe Lampe an'],
  ['de', `Lesen Sie die EI[nführung]${url}`, 'Lesen Sie die EInführung'],
  ['fr', `l'[aide]${url}de la lampe`, "l'aide de la lampe"],
  ['lv', `Atveriet **Lampa**un [gaidiet]${url}šeit`, 'Atveriet Lampa un gaidiet šeit'],
  ['ru', `См.[лампа]${url}и свет`, 'См. лампа и свет'],
  ['ar', `اقرأ[المصباح]${url}الآن و[أطفئه]${url}`, 'اقرأ المصباح الآن وأطفئه'],
  ['he', `קרא[מנורה]${url}עכשיו ו[כבה]${url}`, 'קרא מנורה עכשיו וכבה'],
  [
    'fi',
    `[Outlook]${url}issa, [Outlook]${url}:n ja [lamppu]${url}palaa`,
    'Outlook issa, Outlook:n ja lamppu palaa',
  ],
  ['fi', `[Teams]${url}ssa`, 'Teamsssa'],
  ['hu', `[Outlook]${url}ban és [lámpa]${url}ég`, 'Outlookban és lámpa ég'],
  ['tr', `[Outlook]${url}ta, [Lamba]${url}yanar`, 'Outlookta, Lamba yanar'],
  ['et', `[Outlook]${url}is ja [lamp]${url}põleb`, 'Outlook is ja lamp põleb'],
  ['ko', `[등]${url}을 켜세요[도움말]${url}`, '등을 켜세요 도움말'],
  ['ja', `詳細は[電灯]${url}を参照`, '詳細は電灯を参照'],
  ['zh', `请参阅[电灯]${url}一文`, '请参阅电灯一文'],
  ['th', `ดูที่[หลอดไฟ]${url}นี้`, 'ดูที่หลอดไฟนี้'],
  ['th', `ดู[Lamp]${url}Now`, 'ดูLamp Now'],
]

describe('separateWords', () => {
  for (const [language, markdown, reads] of cases) {
    it(`reads ${markdown.replaceAll(url, '(…)')} in ${language}`, () => {
      const edition = anEdition({ locale: locale(language), markdown })
      assert.equal(plainTextOf(blocksOf(edition, 'local', someLinks()).blocks), reads)
    })
  }
})
