import type { KnowledgeBase } from '../../src/article/article.ts'
import { aKnowledgeBase } from './small-knowledge-base.ts'

/** Sixty articles of a trade that Svar's word lists know nothing of: what a town hall hands out, in English and German. */
const things = [
  ['library card', 'Bibliotheksausweis', 'Take it along when you borrow books.'],
  ['parking permit', 'Parkausweis', 'It is for the streets around your home.'],
  ['dog tag', 'Hundemarke', 'Every dog wears one on its collar.'],
  ['fishing licence', 'Angelschein', 'It holds for the lake and for the river.'],
  ['market stall', 'Marktstand', 'Stalls are drawn by lot each spring.'],
  ['allotment garden', 'Kleingarten', 'A hut may be built on each.'],
  ['swimming course', 'Schwimmkurs', 'Courses are held in the old bath.'],
  ['waste bin', 'Mülltonne', 'It is emptied on Tuesdays.'],
  ['nursery place', 'Kitaplatz', 'Children from the age of one are taken.'],
  ['birth certificate', 'Geburtsurkunde', 'It is written in three languages.'],
  ['wedding date', 'Hochzeitstermin', 'The hall holds forty guests.'],
  ['chimney inspection', 'Schornsteinprüfung', 'The sweep comes twice a year.'],
] as const

const deeds = {
  apply: [
    'Apply for a %',
    'Fill in the form at the counter and show your passport.',
    '% beantragen',
    'Füllen Sie am Schalter den Antrag aus und zeigen Sie Ihren Pass.',
  ],
  lose: [
    'Report a lost %',
    'Ring the finders office first, then ask for a copy.',
    '% verloren',
    'Rufen Sie zuerst das Fundbüro an, dann bitten Sie um Ersatz.',
  ],
  pay: [
    'Pay the fee for a %',
    'The fee can be paid in cash or by bank transfer.',
    'Gebühr für % bezahlen',
    'Die Gebühr kann bar oder mit Überweisung bezahlt werden.',
  ],
  end: [
    'Give back a %',
    'Write a letter to the mayor four weeks ahead.',
    '% zurückgeben',
    'Schreiben Sie vier Wochen vorher einen Brief an den Bürgermeister.',
  ],
  complain: [
    'Object to a refused %',
    'You have one month to object to the decision in writing.',
    'Widerspruch gegen abgelehnten %',
    'Sie haben einen Monat Zeit, dem Bescheid schriftlich zu widersprechen.',
  ],
} as const

const idOf = (deed: string, thing: string): string => `${deed}-${thing.replace(/ /g, '-')}`

export const townHall = (): KnowledgeBase =>
  aKnowledgeBase(
    Object.fromEntries(
      Object.entries(deeds).flatMap(([deed, [title, body, titel, text]]) =>
        things.map(([thing, ding, more]) => [
          idOf(deed, thing),
          {
            'en-US': [title.replace('%', thing), `${body} ${more}`],
            'de-DE': [titel.replace('%', ding), text],
          } as const,
        ]),
      ),
    ),
  )

const asked = {
  apply: ['where do i apply for a % please', 'hallo, wo kann man denn % beantragen'],
  lose: ['ive lost my %!!', 'hilfe, % ist verloren gegangen'],
  pay: ['how much is the fee for % and how do i pay', 'kann ich die gebühr für % auch bar bezahlen'],
  end: ['want to give my % back', 'ich möchte % wieder zurückgeben'],
  complain: ['they refused my %, can i object', '% wurde abgelehnt, wie lege ich widerspruch ein'],
} as const

/** What people ask there: each article once in English and once in German. */
export const townHallQuestions = (): readonly {
  readonly text: string
  readonly tag: string
  readonly id: string
}[] =>
  Object.entries(asked).flatMap(([deed, [english, german]]) =>
    things.flatMap(([thing, ding]) => [
      { text: english.replace('%', thing), tag: 'en-US', id: idOf(deed, thing) },
      { text: german.replace('%', ding), tag: 'de-DE', id: idOf(deed, thing) },
    ]),
  )
