import assert from 'node:assert/strict'
import fc from 'fast-check'
import { createArticleIndex } from '../../src/search/article-index.ts'
import { aKnowledgeBase, aQuestion, firstOf } from './small-knowledge-base.ts'

const index = createArticleIndex(
  aKnowledgeBase({
    'reset-password': {
      'en-US': ['Reset your password', 'Open the sign-in page and choose the link below the box.'],
      'nb-NO': ['Tilbakestille passordet', 'Åpne påloggingssiden og velg koblingen under feltet.'],
    },
    'add-printer': {
      'en-US': ['Add a printer', 'If error 0x80070bcb shows, install the driver first.'],
      'nb-NO': ['Legge til en skriver', 'Hvis feil 0x80070bcb vises, installerer du driveren først.'],
    },
    'out-of-office': {
      'en-US': [
        'Send automatic replies',
        'Say when you are away.',
        { alternateQuestions: ['Vacation message'] },
      ],
      'nb-NO': ['Sende automatiske svar', 'Si fra når du er borte.'],
    },
  }),
)

describe('createArticleIndex', () => {
  for (const [what, question, expected] of [
    ['finds a title', aQuestion('How do I reset my password?'), 'reset-password'],
    ['finds a misspelt title', aQuestion('paswsord reste'), 'reset-password'],
    ['finds words of the body', aQuestion('which driver must I install'), 'add-printer'],
    ['finds an error code', aQuestion('0x80070bcb'), 'add-printer'],
    [
      'finds an error code among many words',
      aQuestion('why do I have to reset my password when 0x80070bcb shows on the sign-in page'),
      'add-printer',
    ],
    ['finds another way to ask', aQuestion('vacation'), 'out-of-office'],
    ['finds Norwegian articles', aQuestion('hvordan legger jeg til skriveren', 'nb-NO'), 'add-printer'],
    [
      'finds English words for a Norwegian reader',
      aQuestion('reset password', 'en-US', 'nb-NO'),
      'reset-password',
    ],
    [
      'knows words of a language without articles',
      aQuestion('har glemt min adgangskode', 'da-DK'),
      'reset-password',
    ],
    [
      'repairs words of a language without articles',
      aQuestion('har glemt min adgngskode', 'da-DK'),
      'reset-password',
    ],
    ['finds nothing for no words', aQuestion('?!'), undefined],
  ] as const) {
    it(what, () => assert.equal(firstOf(index, question), expected))
  }

  it('finds an address that an article links to, and a code within a longer one', () => {
    const index = createArticleIndex(
      aKnowledgeBase({
        'unlock-account': {
          'en-US': ['Unlock an account', '1. Go to the [reset page](https://aka.ms/sspr) and sign in.'],
        },
        'mail-refused': {
          'en-US': ['A message comes back', 'It says 5.7.1 where the sender may not write.'],
        },
        'phone-page': {
          'en-US': ['Set up a page', 'Call the desk of [another page](https://aka.ms/phone).'],
        },
      }),
    )
    assert.equal(firstOf(index, aQuestion('https://aka.ms/sspr')), 'unlock-account')
    assert.equal(firstOf(index, aQuestion('what is AKA.MS/phone?', 'de-DE')), 'phone-page')
    assert.equal(firstOf(index, aQuestion('550-5.7.1 refused')), 'mail-refused')
  })

  it('suggests first the titles whose words begin with those that are typed, and none for a shared syllable', () => {
    const index = createArticleIndex(
      aKnowledgeBase({
        record: { 'en-US': ['Record a Teams meeting'] },
        microphone: { 'en-US': ['My microphone does not work in Teams'] },
        mailbox: { 'en-US': ['Open my mailbox on the web'] },
      }),
    )
    assert.equal(index.suggestions(aQuestion('teams mic'), 3)[0], 'microphone')
    assert.deepEqual(index.suggestions(aQuestion('how do i record'), 3), ['record'])
    assert.deepEqual(index.suggestions(aQuestion('forgot my'), 3), [])
  })

  it('knows the words of each edition of one language', () => {
    const index = createArticleIndex(
      aKnowledgeBase({
        printer: {
          'pt-BR': ['Conectar a impressora', 'Ligue o cabo.'],
          'pt-PT': ['Associar o equipamento de impressão', 'Prenda o cordão.'],
        },
        screen: { 'pt-BR': ['Usar duas telas'], 'pt-PT': ['Trabalhar com dois ecrãs'] },
      }),
    )
    assert.equal(firstOf(index, aQuestion('trabalhar com dois ecrãs', 'pt-PT')), 'screen')
    assert.equal(firstOf(index, aQuestion('cordão', 'pt-PT')), 'printer')
    assert.deepEqual(index.suggestions(aQuestion('associar o', 'pt-PT'), 3), ['printer'])
    assert.deepEqual(index.suggestions(aQuestion('conectar a', 'pt-PT'), 3), ['printer'])
  })

  it('says which words it read otherwise than written', () => {
    const [best] = index.matches(aQuestion('reset pasword'))
    assert.deepEqual(best?.repaired, [{ written: 'pasword', read: 'password' }])
  })

  for (const [what, question, expected] of [
    [
      'its words, the repaired as written',
      aQuestion('How do I reset my Pasword?'),
      { matched: ['reset', 'Pasword'], route: 'own-language' },
    ],
    [
      'English words for a Norwegian reader',
      aQuestion('reset password', 'en-US', 'nb-NO'),
      { matched: ['reset', 'password'], route: 'own-language' },
    ],
    ['translated words', aQuestion('kodeord', 'da-DK'), { matched: ['kodeord'], route: 'english' }],
    [
      'nothing of an untold word',
      aQuestion('zzz reset', 'en-US'),
      { matched: ['reset'], route: 'own-language' },
    ],
  ] as const) {
    it(`says why it found an article: ${what}`, () => {
      const [{ matched, route } = { matched: [], route: undefined }] = index.matches(question)
      assert.deepEqual({ matched, route }, expected)
    })
  }

  for (const [what, question, expected] of [
    ['the beginning of a title', aQuestion('reset yo'), ['reset-password']],
    ['the beginning of a word inside', aQuestion('pri'), ['add-printer']],
    ['a letter', aQuestion('p'), ['add-printer', 'reset-password']],
    ['a misspelt word', aQuestion('pasword'), ['reset-password']],
    ['the English title, for a Norwegian reader', aQuestion('automatic', 'nb-NO'), ['out-of-office']],
    ['nothing', aQuestion(''), []],
    ['letters that no title has', aQuestion('zzz'), []],
  ] as const) {
    it(`suggests titles for ${what}`, () => assert.deepEqual(index.suggestions(question, 2), expected))
  }

  it('never repairs an error code', () => {
    assert.deepEqual(index.matches(aQuestion('0x80070bcc')), [])
  })

  it('gives for any text at most ten matches, best first, one an article, each probability within 0 and 1', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 700 }), (text) => {
        const matches = index.matches(aQuestion(text))
        const probabilities = matches.map(({ probability }) => probability)
        assert.equal(new Set(matches.map(({ id }) => id)).size, matches.length)
        assert.ok(matches.length <= 10)
        assert.ok(probabilities.every((probability) => probability >= 0 && probability <= 1))
        assert.deepEqual(
          probabilities,
          probabilities.toSorted((one, other) => other - one),
        )
        assert.deepEqual(index.matches(aQuestion(text)), matches)
      }),
    )
  })
})
