import assert from 'node:assert/strict'
import fc from 'fast-check'
import { messageWords } from '../../src/teams/message-words.ts'

describe('messageWords', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['paragraphs', '<div><p>The lamp</p><p>is dark</p></div>', 'The lamp is dark'],
    ['a word in two looks', 'un<b>plug</b>ged', 'unplugged'],
    [
      'characters that were escaped',
      'a &lt;b&gt; &amp;lt; &quot;c&quot;&nbsp;&#39;d&#x27;',
      `a <b> &lt; "c" 'd'`,
    ],
    ['no mention', '<p><at id="0">Ada</at>, the lamp is dark</p>', ', the lamp is dark'],
    ['no message that it answers', '<blockquote><p>Hello?</p></blockquote><p>dark</p>', 'dark'],
    ['no script', '<script>alert("x")</script>dark<style>p{}</style>', 'dark'],
    ['a tag that is cut off', 'dark <a href="', 'dark'],
    ['brackets in brackets', 'a <<x <p>> b', 'a x b'],
    ['a comparison', '3 < 4', '3'],
    ['a picture alone', '<p><img src="https://example.org/x.png" alt="x"></p>', ''],
    ['a number that is no character', '&#xD800;&#0;&#9999999;dark', 'dark'],
    ['nothing', '', ''],
  ]
  for (const [name, html, words] of cases) {
    it(`reads ${name}`, () => assert.equal(messageWords(html), words))
  }

  it('reads no more than the beginning of a long message', () => {
    assert.equal(messageWords('<'.repeat(200_000)), '')
    assert.equal(messageWords(`${'word '.repeat(100_000)}`).length, 19_999)
  })

  it('reads any text as one line', () => {
    const pieces = fc.array(
      fc.constantFrom('<', '>', '</', 'at', '\n', '&lt;', '&#x', ';', '"', '<p>', '</at>'),
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          pieces.map((found) => found.join('')),
        ),
        (html) => {
          assert.match(messageWords(html), /^(?:\S+(?: \S+)*)?$/)
        },
      ),
    )
  })
})
