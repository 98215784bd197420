import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import type { Answer, ShownEdition } from '../../src/answer/answer.ts'
import { articlesBySlug } from '../../src/answer/link-context.ts'
import { cardContext } from '../../src/app/card-context.ts'
import type { Edition } from '../../src/article/article.ts'
import type { Channel, FeedbackStage } from '../../src/card/card-context.ts'
import { thumbDialog, voteFormReply } from '../../src/card/feedback-reply.ts'
import { answerReply, noticeReply, type Reply, welcomeReply } from '../../src/card/reply.ts'
import type { Locale } from '../../src/locale/locale.ts'
import { aKnowledgeBase } from '../answer/a-knowledge-base.ts'
import { compareGolden } from '../compare-golden.ts'
import {
  ar,
  editions,
  en,
  ja,
  lamp,
  lampe,
  manyLamps,
  misbah,
  nb,
  otherLamp,
  otherLampe,
  ranpu,
} from './golden-articles.ts'
import { requestReplies } from './requests/request-replies.ts'

const folder = 'test/card/golden'

const knowledgeBase = aKnowledgeBase(editions)
const library = { knowledgeBase, slugs: articlesBySlug(knowledgeBase) }
const contextOf = (reader: Locale, channel: Channel = 'teams') => ({
  ...cardContext(library, reader, channel),
  examples: () => ['the lamp is dark', 'which lamp is *mine*?'],
})
const reply = (answer: Answer, channel?: Channel) => answerReply(answer, contextOf(answer.reader, channel))

const shown = (edition: Edition, over: Partial<ShownEdition> = {}): ShownEdition => ({
  edition,
  wanted: edition.locale,
  fallback: 'none',
  ...over,
})

const article = (edition: Edition, over: Partial<Extract<Answer, { kind: 'article' }>> = {}): Answer => ({
  kind: 'article',
  reader: edition.locale,
  shown: shown(edition),
  alternatives: [],
  confidence: 0.9,
  ...over,
})

const inEnglish = { wanted: nb, fallback: 'english' } as const
const none = {
  kind: 'nothing',
  reason: 'no-match',
  nearest: [],
  confidence: 0.1,
  missedBefore: false,
} as const

const asking = (reader: Locale, stage: FeedbackStage, channel?: Channel) => ({
  ...contextOf(reader, channel),
  asked: 'question-1',
  feedback: stage,
  for: 'k3yEd-id',
})
const aVote = { svar: 'vote', id: 'lamp', locale: ja, verdict: 'down', asked: 'question-1' } as const

/** The form that opens when one of Teams' thumbs is pressed. */
function dialog(verdict: 'up' | 'down', reader: Locale): Reply {
  const { title, card } = thumbDialog(verdict, reader, contextOf(reader))
  return { locale: reader, summary: title, card, markdown: title }
}

const replies: Readonly<Record<string, () => Reply>> = {
  'article-en': () => reply(article(lamp)),
  'article-en-other-channel': () => reply(article(lamp), 'other'),
  'article-nb-machine': () => reply(article(lampe)),
  'article-ar-right-to-left': () => reply(article(misbah)),
  'article-ja-people': () => reply(article(ranpu)),
  'article-long': () => reply(article(manyLamps)),
  'article-with-alternatives': () => reply(article(otherLamp, { alternatives: [shown(manyLamps)] })),
  'fallback-nb-sees-english': () =>
    reply(article(otherLamp, { reader: nb, shown: shown(otherLamp, inEnglish) })),
  'fallback-ar-sees-english': () =>
    reply(article(otherLamp, { reader: ar, shown: shown(otherLamp, { wanted: ar, fallback: 'english' }) })),
  'fallback-en-sees-arabic': () =>
    reply(article(misbah, { reader: en, shown: shown(misbah, { wanted: en, fallback: 'other' }) })),
  'choices-nb': () =>
    reply({
      kind: 'choices',
      reader: nb,
      choices: [shown(lampe), shown(otherLampe), shown(manyLamps, inEnglish)],
      confidence: 0.5,
    }),
  'choices-ar-other-channel': () =>
    reply(
      {
        kind: 'choices',
        reader: ar,
        choices: [shown(misbah), shown(otherLamp, { wanted: ar, fallback: 'english' })],
        confidence: 0.5,
      },
      'other',
    ),
  'nothing-en': () => reply({ ...none, reader: en }),
  'nothing-ja-nearest': () => reply({ ...none, reader: ja, nearest: [shown(ranpu)] }),
  'nothing-ar-no-words': () => reply({ ...none, reader: ar, reason: 'no-words' }),
  'greeting-en': () => reply({ kind: 'smalltalk', reader: en, smalltalk: 'greeting' }),
  'thanks-nb': () => reply({ kind: 'smalltalk', reader: nb, smalltalk: 'thanks' }),
  'goodbye-ja': () => reply({ kind: 'smalltalk', reader: ja, smalltalk: 'goodbye' }),
  'human-ar': () => reply({ kind: 'smalltalk', reader: ar, smalltalk: 'human' }),
  'help-en': () => reply({ kind: 'command', reader: en, command: 'help' }),
  'help-ar-other-channel': () => reply({ kind: 'command', reader: ar, command: 'help' }, 'other'),
  'welcome-nb': () => welcomeReply(nb, contextOf(nb)),
  'article-asks-ar': () => answerReply(article(misbah), asking(ar, 'ask')),
  'article-asks-why-nb': () => answerReply(article(otherLampe), asking(nb, 'reasons')),
  'article-thanks-en': () => answerReply(article(otherLamp), asking(en, 'thanks', 'other')),
  'feedback-form-ja': () => voteFormReply(aVote, ja, asking(ja, 'ask', 'other')),
  'thumb-down-nb': () => dialog('down', nb),
  'thumb-up-ar': () => dialog('up', ar),
  'notice-ja': () => noticeReply(contextOf(ja).phrases.articleIsGone, ja, contextOf(ja)),
  ...requestReplies,
}

describe('replies, compared with their golden files', () => {
  for (const [name, make] of Object.entries(replies)) {
    it(name, () => {
      const { markdown, ...rest } = make()
      compareGolden(`${folder}/${name}.json`, `${JSON.stringify(rest, null, 2)}\n`)
      compareGolden(`${folder}/${name}.md`, `${markdown}\n`)
    })
  }

  it('has no golden file that nothing is compared with', () => {
    const names = readdirSync(folder).map((file) => file.replace(/\.(?:json|md)$/, ''))
    assert.deepEqual([...new Set(names)].sort(), Object.keys(replies).sort())
  })
})
