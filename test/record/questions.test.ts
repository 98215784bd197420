import assert from 'node:assert/strict'
import { aQuestion, keyed } from './a-record.ts'
import { onEachDatabase } from './on-each-database.ts'

const unchosen = { follows: undefined, votedOnBy: undefined, choice: undefined }

onEachDatabase('questions', ({ withStore }) => {
  it(
    'are kept whole, with their text redacted',
    withStore(async ({ questions }) => {
      const question = aQuestion({
        text: 'jeg er ada@example.com',
        follows: 'question-0',
        votedOnBy: 'sent-2',
        probability: 0.125,
      })
      await questions.keep(question)
      assert.deepEqual(await questions.get('question-1'), {
        ...question,
        text: 'jeg er [mail]',
        choice: undefined,
      })
    }),
  )

  it(
    'come back in every script',
    withStore(async ({ questions }) => {
      const texts = [
        'رمز التعبير 👩‍🔧',
        'ลืมรหัสผ่าน',
        'パスワード',
        'it\'s \\ "so" ; --',
        'NUL \0 and half \ud800 one',
      ]
      for (const [place, text] of texts.entries()) await questions.keep(aQuestion({ id: `${place}`, text }))
      const kept = await Promise.all(texts.map((_, place) => questions.get(`${place}`)))
      assert.deepEqual(
        kept.map((question) => question?.text),
        [...texts.slice(0, 4), 'NUL  and half \uFFFD one'],
      )
    }),
  )

  it(
    'are found by the message that their answer is voted on by',
    withStore(async ({ questions }) => {
      await questions.keep(aQuestion({ votedOnBy: 'sent-2' }))
      await questions.keep(aQuestion({ id: 'question-2' }))
      assert.equal((await questions.votedOnBy(keyed('chat'), 'sent-2'))?.id, 'question-1')
      assert.equal(await questions.votedOnBy(keyed('chat'), 'sent-3'), undefined)
      assert.equal(await questions.votedOnBy(keyed('other chat'), 'sent-2'), undefined)
    }),
  )

  it(
    'keep what was chosen, and none of these',
    withStore(async ({ questions }) => {
      await questions.keep(aQuestion({ kind: 'choices' }))
      const { person, conversation } = aQuestion()
      const slow = { article: 'slow-computer', at: 2000 }
      const none = { article: undefined, at: 3000 }
      assert.equal(await questions.choose('question-1', slow, { person, conversation }), 'kept')
      assert.deepEqual((await questions.get('question-1'))?.choice, slow)
      await questions.choose('question-1', none, { person, conversation })
      assert.deepEqual((await questions.get('question-1'))?.choice, none)
      assert.equal(await questions.choose('another', none, { person, conversation }), 'missing')
    }),
  )

  it(
    'keep no choice of somebody else, nor one made elsewhere',
    withStore(async ({ questions }) => {
      await questions.keep(aQuestion({ kind: 'choices' }))
      const { person, conversation } = aQuestion()
      const slow = { article: 'slow-computer', at: 2000 }
      for (const by of [
        { person: keyed('Grace'), conversation },
        { person, conversation: keyed('other chat') },
      ])
        assert.equal(await questions.choose('question-1', slow, by), 'strange')
      assert.equal((await questions.get('question-1'))?.choice, undefined)
    }),
  )

  it(
    'lose their text when their message is deleted',
    withStore(async ({ questions }) => {
      const other = aQuestion({ id: 'question-2', conversation: keyed('other chat') })
      await questions.keep(aQuestion())
      await questions.keep(other)
      assert.equal(await questions.deleteByActivity(keyed('chat'), 'activity-1'), 1)
      assert.deepEqual(await questions.get('question-1'), { ...aQuestion(), ...unchosen, text: undefined })
      assert.deepEqual(await questions.get('question-2'), { ...other, ...unchosen })
      assert.equal(await questions.deleteByActivity(keyed('chat'), 'activity-1'), 0)
    }),
  )

  it(
    'are replaced when their message is edited',
    withStore(async ({ questions }) => {
      await questions.keep(aQuestion())
      const [first, second] = [
        aQuestion({ id: 'question-2' }),
        aQuestion({ id: 'question-3', text: 'og wifi' }),
      ]
      await questions.replaceByActivity(keyed('chat'), 'activity-1', [first, second])
      assert.equal(await questions.get('question-1'), undefined)
      assert.deepEqual(await questions.get('question-2'), { ...first, ...unchosen })
      assert.deepEqual(await questions.get('question-3'), { ...second, ...unchosen })
    }),
  )

  it(
    'know the last one of a person that has a text',
    withStore(async ({ questions }) => {
      assert.equal(await questions.last(keyed('Ada')), undefined)
      await questions.keep(aQuestion({ at: 1000 }))
      await questions.keep(aQuestion({ id: 'newer', at: 1700000000001, activityId: 'activity-2' }))
      await questions.keep(aQuestion({ id: 'of another', at: 1700000000002, person: keyed('Grace') }))
      assert.equal((await questions.last(keyed('Ada')))?.id, 'newer')
      await questions.deleteByActivity(keyed('chat'), 'activity-2')
      assert.equal((await questions.last(keyed('Ada')))?.id, 'question-1')
    }),
  )
})
