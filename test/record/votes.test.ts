import assert from 'node:assert/strict'
import { aVote, keyed } from './a-record.ts'
import { onEachDatabase } from './on-each-database.ts'

onEachDatabase('votes', ({ withStore }) => {
  it(
    'are one a person, article and question: a second press replaces the first',
    withStore(async ({ votes }) => {
      await votes.cast(aVote({ reason: 'outdated', comment: 'the menu has moved' }))
      await votes.cast(aVote({ verdict: 'up', at: 2000 }))
      assert.deepEqual(await votes.get(keyed('Ada'), 'forgot-password', 'question-1'), {
        ...aVote({ verdict: 'up', at: 2000 }),
        reason: undefined,
        comment: undefined,
      })
    }),
  )

  it(
    'stand beside those of other people, articles and questions',
    withStore(async ({ votes, reports }) => {
      await votes.cast(aVote())
      await votes.cast(aVote({ person: keyed('Grace') }))
      await votes.cast(aVote({ questionId: undefined }))
      await votes.cast(aVote({ questionId: undefined, verdict: 'up' }))
      await votes.cast(aVote({ articleId: 'slow-computer', verdict: 'up' }))
      const counts = (await reports.votesByArticle(0)).map(({ articleId, up, down }) => [articleId, up, down])
      assert.deepEqual(counts, [
        ['forgot-password', 1, 2],
        ['slow-computer', 1, 0],
      ])
    }),
  )

  it(
    'keep a comment redacted and short, never half a character',
    withStore(async ({ votes }) => {
      await votes.cast(aVote({ comment: ` ask ada@example.com ${'👩'.repeat(400)}` }))
      const vote = await votes.get(keyed('Ada'), 'forgot-password', 'question-1')
      assert.equal(vote?.comment, `ask [mail] ${'👩'.repeat(289)}`)
      await votes.cast(aVote({ comment: `${'ab '.repeat(99)}abe\u0301` }))
      const other = await votes.get(aVote().person, aVote().articleId, aVote().questionId)
      assert.equal(other?.comment, `${'ab '.repeat(99)}ab`)
    }),
  )
})
