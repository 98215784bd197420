import assert from 'node:assert/strict'
import { type Listed, tellingLines } from '../../src/answer/telling-lines.ts'

const listed = (title: string, text: string, language = 'en'): Listed => ({ title, text, language })

describe('tellingLines', () => {
  const cases: readonly (readonly [string, readonly Listed[], readonly (string | undefined)[]])[] = [
    [
      'says nothing where titles differ',
      [listed('Change a lamp', 'Unscrew it.'), listed('Buy a fuse', 'Go to the shop.')],
      [undefined, undefined],
    ],
    [
      'names the product that only one of them names',
      [
        listed('Change a lamp', 'Switch the power off. Open the Lumo app and choose a lamp.'),
        listed('Change a lamp', 'Switch the power off. Open the Brillo app and choose a lamp.'),
      ],
      ['Open the Lumo app and choose a lamp.', 'Open the Brillo app and choose a lamp.'],
    ],
    [
      'gives the first sentence with a word of its own where no product is named',
      [
        listed('Change a lamp', 'Switch the power off.\nUse a ladder.'),
        listed('Change a lamp!', 'Switch the power off.\nUse a chair.'),
      ],
      ['Use a ladder.', 'Use a chair.'],
    ],
    [
      'says nothing of the one that says no more than the other',
      [listed('Change a lamp', 'Switch it off.'), listed('Change a lamp', 'Switch it off. Wait.')],
      [undefined, 'Wait.'],
    ],
    [
      'looks at nearly equal titles too',
      [
        listed('Change a lamp in the hall', 'Take the red one.'),
        listed('Change a lamp in the attic', 'Take the blue one.'),
      ],
      ['Take the red one.', 'Take the blue one.'],
    ],
    [
      'takes Latin names in another script for products',
      [
        listed('ランプを替える', '電源を切ります。Lumo アプリを開きます。', 'ja'),
        listed('ランプを替える', '電源を切ります。Brillo アプリを開きます。', 'ja'),
      ],
      ['Lumo アプリを開きます。', 'Brillo アプリを開きます。'],
    ],
    [
      'begins near what tells, where a list would cut it off',
      [
        listed('Change a lamp', `If ${'very '.repeat(20)}dark, open the Lumo app.`),
        listed('Change a lamp', 'If dark, wait.'),
      ],
      ['…very very very very dark, open the Lumo app.', 'If dark, wait.'],
    ],
  ]
  for (const [name, articles, expected] of cases)
    it(name, () => assert.deepEqual(tellingLines(articles), expected))
})
