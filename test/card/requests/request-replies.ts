import type { Reply } from '../../../src/card/reply.ts'
import { expertsReply } from '../../../src/card/requests/experts-card.ts'
import { reopenForm } from '../../../src/card/requests/reopen-form.ts'
import { replyForm } from '../../../src/card/requests/reply-form.ts'
import { requestForm } from '../../../src/card/requests/request-form.ts'
import type { RequestView } from '../../../src/card/requests/request-view.ts'
import { requesterReply, requestsReply } from '../../../src/card/requests/requester-card.ts'
import { type Locale, locale } from '../../../src/locale/locale.ts'
import { phrasesOf } from '../../../src/locale/phrases-of.ts'
import type { ExpertRequest } from '../../../src/record/expert-request.ts'
import { aRequest, grace } from '../../record/a-record.ts'

const [en, nb, ar, de] = [locale('en-US'), locale('nb-NO'), locale('ar-SA'), locale('de-DE')]

const context = (reader: Locale) => ({ phrases: phrasesOf(reader), channel: 'teams' }) as const

const request: ExpertRequest = {
  ...aRequest(),
  title: 'Lampen blinker',
  details: 'I tredje etasje.\nFeilkode E-05_2*',
  question: 'hvorfor blinker lampen',
  language: 'nb',
  vote: 'down',
  number: 12,
  version: 1,
  state: 'new',
  assignee: undefined,
  answer: undefined,
  changedAt: 1000,
}
const assigned: ExpertRequest = { ...request, version: 2, state: 'assigned', assignee: grace }
const answered: ExpertRequest = {
  ...assigned,
  version: 3,
  state: 'answered',
  answer: 'Bytt pæren.\nSi fra om den blinker igjen.',
}
const arabic = {
  title: 'المصباح يومض',
  details: 'الخطأ E-05 في C:\\Lamp',
  locale: 'ar-SA',
  answer: 'استبدل المصباح.',
}

const created = {
  version: 1,
  at: Date.UTC(2026, 2, 1, 9, 30),
  action: 'create',
  by: 'requester',
  actor: request.requester,
  state: 'new',
  note: undefined,
} as const
const taken = {
  ...created,
  version: 2,
  at: Date.UTC(2026, 2, 1, 9, 45),
  action: 'assign',
  by: 'expert',
  actor: grace,
  state: 'assigned',
} as const
const replied = { ...taken, version: 3, action: 'answer', state: 'answered', note: arabic.answer } as const
const reopened = {
  ...created,
  version: 4,
  at: Date.UTC(2026, 2, 2, 7, 5),
  action: 'reopen',
  state: 'reopened',
  note: 'ما زال يومض.\nالخطأ نفسه: E-05',
} as const

const view = (of: ExpertRequest, over: Partial<RequestView> = {}): RequestView => ({
  request: of,
  history: of.version === 1 ? [created] : [created, taken],
  shown: ['Lamp is dark', 'Which lamp is *mine*?'],
  isGone: false,
  ...over,
})

const draft = {
  request: 'request-1',
  asked: 'question-1',
  title: 'hvorfor blinker lampen',
  details: '',
  shown: ['Lampen'],
}

/** Every card about requests, by the name of its golden file. */
export const requestReplies: Readonly<Record<string, () => Reply>> = {
  'request-form-nb': () => requestForm(draft, 'chat', nb, context(nb)),
  'request-form-ar-dialog-without-title': () =>
    requestForm({ ...draft, title: '', shown: [], lacksTitle: true }, 'dialog', ar, context(ar)),
  'request-experts-new-en': () => expertsReply(view(request), en, context(en)),
  'request-experts-taken-en': () =>
    expertsReply(
      view(assigned, { isGone: true, notice: 'Grace is already working on this request.' }),
      en,
      context(en),
    ),
  'request-experts-de-reads-arabic': () => expertsReply(view({ ...answered, ...arabic }), de, context(de)),
  'request-experts-de-reads-arabic-reason': () =>
    expertsReply(
      view(
        { ...answered, ...arabic, version: 4, state: 'reopened', assignee: undefined },
        { history: [created, taken, replied, reopened] },
      ),
      de,
      context(de),
    ),
  'request-reopen-nb': () => reopenForm({ request: answered, list: true }, 'chat', nb, context(nb)),
  'request-reopen-ar-dialog-has-changed': () =>
    reopenForm(
      { request: { ...answered, ...arabic }, text: 'ما زال يومض', hasChanged: true },
      'dialog',
      ar,
      context(ar),
    ),
  'request-reply-en': () => replyForm({ request: assigned }, 'dialog', en, context(en)),
  'request-answered-nb': () =>
    requesterReply('Grace har svart på henvendelse 12:', answered, nb, context(nb), answered.answer),
  'request-answered-ar': () =>
    requesterReply('إجابة:', { ...answered, ...arabic }, ar, context(ar), arabic.answer),
  'request-list-nb': () => requestsReply([answered, request], nb, context(nb)),
  'request-list-empty-en': () => requestsReply([], en, context(en)),
}
