import assert from 'node:assert/strict'
import { MAX_QUESTION, readQuestion } from '../../src/answer/read-question.ts'
import { locale } from '../../src/locale/locale.ts'

const offered = ['de-DE', 'en-US', 'nb-NO', 'pt-BR', 'pt-PT'].map(locale)
const reader = { chosen: undefined, client: locale('nb-NO'), fallback: locale('en-US') }

describe('readQuestion', () => {
  it('reads in the client’s locale when the language is not certain', () => {
    assert.equal(readQuestion('printer', reader, undefined, offered).reader, 'nb-NO')
  })

  it('reads in the language of the question when it is certain', () => {
    assert.equal(readQuestion('Drucker geht nicht', reader, locale('de'), offered).reader, 'de-DE')
  })

  it('keeps the country of a client that has the same language', () => {
    const lisbon = { ...reader, client: locale('pt-PT') }
    assert.equal(readQuestion('esqueci a senha', lisbon, locale('pt'), offered).reader, 'pt-PT')
  })

  it('keeps what the reader chose, whatever the language', () => {
    const chosen = { ...reader, chosen: locale('en-US') }
    assert.equal(readQuestion('Drucker geht nicht', chosen, locale('de'), offered).reader, 'en-US')
  })

  it('reads in the default locale when nothing is known', () => {
    const unknown = { ...reader, client: undefined }
    assert.equal(readQuestion('printer', unknown, undefined, offered).reader, 'en-US')
  })

  it('cuts long questions, never inside a character', () => {
    const { text } = readQuestion(`${'a'.repeat(MAX_QUESTION - 1)}🙂`, reader, undefined, offered)
    assert.equal(text, 'a'.repeat(MAX_QUESTION - 1))
  })

  it('keeps the codes of errors and commands that come after the cut', () => {
    const log = `${'at line 10 '.repeat(200)} AADSTS50020: x, then 0x80070005 (0x80070005) after Get-Mailbox 5.7.1`
    const { text } = readQuestion(log, reader, undefined, offered)
    assert.equal(text.slice(MAX_QUESTION), ' aadsts50020 0x80070005 get-mailbox')
  })
})
