import assert from 'node:assert/strict'
import { bestSection } from '../../src/answer/best-section.ts'
import { blocksOf } from '../../src/article/blocks-of.ts'
import { sectionsOf } from '../../src/article/sections-of.ts'
import { locale } from '../../src/locale/locale.ts'
import { anEdition, someLinks } from '../article/an-edition.ts'
import { aQuestion } from './a-knowledge-base.ts'

const english = `Two ways to a new password.

## Reset a forgotten password

1. Go to the reset page.

## Change a password you know

1. Sign in to your account.

## On your phone

1. Open the app and sign in.
`
const norwegian = `To måter å få et nytt passord på.

## Tilbakestill et glemt passord

1. Gå til siden.

## Endre et passord du kan

1. Logg på kontoen din.
`
const best = (text: string, markdown = english, language = 'en', asked = 'en-US') => {
  const blocks = blocksOf(anEdition({ markdown }), 'local', someLinks()).blocks
  const question = aQuestion({ text, language: locale(asked), reader: locale(asked) })
  return bestSection(question, sectionsOf(blocks), language)
}

describe('bestSection', () => {
  it('finds the section whose heading says the question', () => {
    assert.equal(best('I forgot my password'), 0)
    assert.equal(best('how do I change my password'), 1)
  })

  it('finds one that only its text says', () => assert.equal(best('sign in with the app'), 2))

  it('finds none where no section says more than the first', () => {
    assert.equal(best('password'), undefined)
    assert.equal(best('the lamp is dark'), undefined)
  })

  it('finds the first of those after it that say nearly the same', () => {
    assert.equal(best('sign in'), 1)
  })

  it('prefers what can be done over a table that mentions the words', () => {
    const table =
      '## How long things are kept\n\n| What | Days |\n| --- | --- |\n| Lost file, back on request | 93 |\n'
    const text = `## From the bin\n\n1. Select the lost file.\n\n## From a backup\n\n1. Open it.\n\n${table}`
    assert.equal(best('how do I get a lost file back', text), undefined)
    assert.equal(best('how long are things kept', text), 2)
  })

  it('finds the section of an article in another language than the question', () => {
    assert.equal(best('forgot my password', norwegian, 'nb', 'en-US'), 0)
    assert.equal(best('endre passordet', english, 'en', 'nb-NO'), 1)
  })
})
