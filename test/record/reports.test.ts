import assert from 'node:assert/strict'
import type { AskedQuestion } from '../../src/record/question.ts'
import type { RecordStore } from '../../src/record/record-store.ts'
import { aQuestion, aVote, keyed } from './a-record.ts'
import { onEachDatabase } from './on-each-database.ts'

const keepAll = async (
  { questions }: RecordStore,
  asked: readonly Partial<AskedQuestion>[],
): Promise<void> => {
  for (const [place, question] of asked.entries())
    await questions.keep(aQuestion({ id: `${place}`, activityId: `${place}`, ...question }))
}

onEachDatabase('reports', ({ withStore }) => {
  it(
    'list questions that nothing was found for, nothing that fits, or nothing that was taken',
    withStore(async (store) => {
      await keepAll(store, [
        { kind: 'nothing', text: 'old', at: 999 },
        { kind: 'nothing', text: 'no article' },
        { kind: 'nothing', text: 'deleted' },
        { kind: 'choices', text: 'none of these', at: 2000 },
        { kind: 'choices', text: 'open' },
        { kind: 'nothing', text: 'one of the nearest did' },
        { kind: 'article', text: 'sure' },
      ])
      await store.questions.deleteByActivity(keyed('chat'), '2')
      await store.questions.choose('3', { article: undefined, at: 2000 }, aQuestion())
      await store.questions.choose('5', { article: 'slow-computer', at: 2000 }, aQuestion())
      assert.deepEqual(await store.reports.unanswered(1000), [
        { id: '1', at: 1000, text: 'no article', locale: 'nb-NO', language: 'nb', kind: 'nothing' },
        { id: '4', at: 1000, text: 'open', locale: 'nb-NO', language: 'nb', kind: 'choices' },
        { id: '3', at: 2000, text: 'none of these', locale: 'nb-NO', language: 'nb', kind: 'choices' },
      ])
    }),
  )

  it(
    'count which article the askers of a wording chose',
    withStore(async (store) => {
      await keepAll(store, [
        { text: 'treg pc' },
        { text: 'treg pc' },
        { text: 'treg pc' },
        { text: 'laggy', language: 'en' },
      ])
      await store.questions.choose('0', { article: 'slow-computer', at: 2000 }, aQuestion())
      await store.questions.choose('1', { article: 'slow-computer', at: 2000 }, aQuestion())
      await store.questions.choose('2', { article: 'network', at: 2000 }, aQuestion())
      await store.questions.choose('3', { article: 'slow-computer', at: 2000 }, aQuestion())
      assert.deepEqual(await store.reports.chosenWordings(0), [
        { text: 'treg pc', language: 'nb', locale: 'nb-NO', articleId: 'slow-computer', times: 2, people: 1 },
        { text: 'laggy', language: 'en', locale: 'nb-NO', articleId: 'slow-computer', times: 1, people: 1 },
        { text: 'treg pc', language: 'nb', locale: 'nb-NO', articleId: 'network', times: 1, people: 1 },
      ])
    }),
  )

  it(
    'count votes with their reasons, the most voted down first',
    withStore(async ({ votes, reports }) => {
      const people = ['Ada', 'Grace', 'Linus', 'Ken'].map(keyed)
      const cast = [
        { reason: 'outdated', comment: 'the menu has moved', at: 1000 },
        { reason: 'outdated', comment: 'no such button', at: 2000 },
        { reason: 'unclear' },
        { verdict: 'up' },
      ] as const
      for (const [place, vote] of cast.entries())
        await votes.cast(aVote({ person: people[place] ?? keyed(''), ...vote }))
      await votes.cast(aVote({ articleId: 'printer', locale: 'de-DE' }))
      await votes.cast(aVote({ articleId: 'old', at: 999 }))
      assert.deepEqual(await reports.votesByArticle(1000), [
        {
          articleId: 'forgot-password',
          locale: 'nb-NO',
          up: 1,
          down: 3,
          reasons: [
            { reason: 'outdated', times: 2 },
            { reason: 'unclear', times: 1 },
          ],
          comments: ['no such button', 'the menu has moved'],
        },
        { articleId: 'printer', locale: 'de-DE', up: 0, down: 1, reasons: [], comments: [] },
      ])
    }),
  )

  it(
    'tell how often a locale got an answer',
    withStore(async (store) => {
      await keepAll(store, [
        { kind: 'article' },
        { kind: 'article' },
        { kind: 'choices' },
        { kind: 'choices' },
        { kind: 'nothing' },
        { kind: 'smalltalk' },
        { kind: 'nothing', locale: 'de-DE' },
        { kind: 'command', locale: 'th-TH' },
      ])
      await store.questions.choose('2', { article: 'printer', at: 2000 }, aQuestion())
      await store.questions.choose('3', { article: undefined, at: 2000 }, aQuestion())
      assert.deepEqual(await store.reports.answerRates(0), [
        { locale: 'de-DE', asked: 1, answered: 0, choices: 0, chosen: 0, nothing: 1 },
        { locale: 'nb-NO', asked: 5, answered: 2, choices: 2, chosen: 1, nothing: 1 },
      ])
    }),
  )

  it(
    'count which articles were chosen, or else the answer',
    withStore(async (store) => {
      const printer = [{ id: 'printer', locale: 'nb-NO' }]
      await keepAll(store, [
        {},
        { shown: [...printer, { id: 'network', locale: 'nb-NO' }] },
        { shown: printer },
        { kind: 'choices', shown: printer },
        { kind: 'choices', shown: [...printer, { id: 'network', locale: 'nb-NO' }] },
        { kind: 'article', shown: printer },
        { kind: 'nothing', shown: printer },
        { shown: printer, at: 999 },
      ])
      await store.questions.choose('4', { article: 'network', at: 2000 }, aQuestion())
      await store.questions.choose('5', { article: undefined, at: 2000 }, aQuestion())
      assert.deepEqual(await store.reports.popular(1000, 2), [
        { articleId: 'printer', times: 2 },
        { articleId: 'forgot-password', times: 1 },
      ])
      assert.equal((await store.reports.popular(1000, 10)).length, 3)
    }),
  )
})
