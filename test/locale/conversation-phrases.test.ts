import assert from 'node:assert/strict'
import { allConversation } from '../../src/locale/phrases/conversation/all.ts'
import type { ConversationPhrases } from '../../src/locale/phrases/conversation/conversation-phrases.ts'
import { conversation as english } from '../../src/locale/phrases/conversation/en-us.ts'
import { missingForms, numberlessForms, placeholders, pluralsIn } from './icu.ts'

// Words that some other language writes as English does.
const international = new Set([
  'No',
  'Question',
  'Details',
  'Send',
  'Original (English)',
  'Status',
  'Cancel',
  'Normal',
  'Feedback',
])

const longestTitle = 32 // of a command in a Teams manifest
const longestDescription = 128
const longestAbout = 80

for (const [tag, phrases] of Object.entries(allConversation)) {
  const messages = messagesOf(phrases)
  const commands = Object.values(phrases.commands)
  const said = commands.flatMap((command) => command.said)

  describe(`conversation in ${tag}`, () => {
    it('has the placeholders of the English', () => {
      for (const [key, text] of messagesOf(english))
        assert.deepEqual(placeholders(messages.get(key) ?? ''), placeholders(text), key)
    })

    it('has a form for each kind of number', () => {
      for (const message of messages.values()) {
        for (const plural of pluralsIn(message)) {
          assert.deepEqual(missingForms(plural, tag), [], message)
          assert.deepEqual(numberlessForms(plural, tag), [], message)
        }
      }
    })

    it('is nowhere empty or surrounded by spaces', () => {
      const texts = [...messages.values(), ...said, ...commands.map(({ does }) => does)]
      for (const text of [...texts, ...phrases.expertsHere]) assert.match(text, /^\S(.*\S)?$/u)
    })

    it('has what people say in lower case, with nothing but letters and digits at the ends', () => {
      for (const text of [...said, ...phrases.expertsHere, ...phrases.yes, ...phrases.no]) {
        assert.equal(text, text.toLowerCase().normalize('NFC'))
        assert.match(text, /^[\p{L}\p{N}](.*[\p{L}\p{M}\p{N}])?$/u)
      }
    })

    it('has no words that mean two commands', () => {
      assert.deepEqual(said, [...new Set(said)])
    })

    it('has no words that mean both yes and no', () => {
      const answers = [...phrases.yes, ...phrases.no]
      assert.deepEqual(answers, [...new Set(answers)])
    })

    it('fits what Teams leaves room for', () => {
      for (const { said, does } of commands) {
        assert.ok(said[0].length <= longestTitle, said[0])
        assert.ok(does.length <= longestDescription, does)
      }
      for (const title of [phrases.searchArticles, phrases.searchRequests, phrases.findHelpForMessage])
        assert.ok(title.length <= longestTitle, title)
      assert.ok(phrases.about.length <= longestAbout, phrases.about)
    })

    if (tag === 'en-US') return

    it('is translated throughout', () => {
      const left = [...messages].filter(
        ([key, text]) => text === messagesOf(english).get(key) && !international.has(text),
      )
      assert.deepEqual(left, [])
      const names = Object.keys(english.commands) as (keyof ConversationPhrases['commands'])[]
      for (const name of names) assert.notDeepEqual(phrases.commands[name], english.commands[name], name)
    })
  })
}

function messagesOf({
  commands: _,
  expertsHere: __,
  yes: ___,
  no: ____,
  ...messages
}: ConversationPhrases): ReadonlyMap<string, string> {
  return new Map(Object.entries(messages))
}
