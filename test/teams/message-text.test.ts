import assert from 'node:assert/strict'
import { messageText } from '../../src/teams/message-text.ts'

const bot = { id: '28:bot', name: 'Svar' }
const mention = (id: string, text: string) => ({ type: 'mention', mentioned: { id, name: '' }, text })

const cases: readonly { it: string; text: string | undefined; entities?: object[]; expected: string }[] = [
  { it: 'keeps a plain message', text: ' my wifi  is gone ', expected: 'my wifi is gone' },
  {
    it: 'keeps lines apart',
    text: 'wifi is gone \r\n\r\n  printer too',
    expected: 'wifi is gone\nprinter too',
  },
  { it: 'has no words without a text', text: undefined, expected: '' },
  {
    it: 'drops every mention of the bot',
    text: '<at>Svar</at> wifi <at>Svar</at>',
    entities: [mention('28:bot', '<at>Svar</at>')],
    expected: 'wifi',
  },
  {
    it: 'keeps the names of other people, also of those called like the bot',
    text: '<at>Svar</at> ask <at>Svar Olsen</at>',
    entities: [mention('28:bot', '<at>Svar</at>'), mention('29:olsen', '<at>Svar Olsen</at>')],
    expected: 'ask Svar Olsen',
  },
  {
    it: 'drops the place of a card that was put into it',
    text: 'see <span class="x" itemtype="http://schema.skype.com/InputExtension"><span itemprop="cardId"></span></span>',
    expected: 'see',
  },
  {
    it: 'decodes what Teams escaped, once',
    text: 'a&nbsp;&lt;tenant&gt; &amp;lt; b',
    expected: 'a <tenant> &lt; b',
  },
  {
    it: 'decodes characters by number and name, as in the messages of others',
    text: 'it&#39;s &#x27;q&#x27; &apos;r&apos; &#xD800;&#8364;',
    expected: "it's 'q' 'r' €",
  },
  {
    it: 'drops the mention of the bot when its id is written in another case',
    text: '<at>Svar</at> wifi',
    entities: [mention('28:BOT', '<at>Svar</at>')],
    expected: 'wifi',
  },
]

describe('messageText', () => {
  for (const { it: name, text, entities = [], expected } of cases) {
    it(name, () => {
      const activity = { text, entities, recipient: bot } as Parameters<typeof messageText>[0]
      assert.equal(messageText(activity), expected)
    })
  }
})
