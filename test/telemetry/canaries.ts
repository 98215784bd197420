import { randomUUID } from 'node:crypto'
import { aMessage } from '../app/an-app.ts'

/** Words that no log, metric or span may hold. One word each, so that a search that takes texts apart leaves it whole. */
export const canary = (place: string): string => `kanari${place}zeisig`

const mention = {
  type: 'mention',
  text: `<at>${canary('mentiontext')}</at>`,
  mentioned: { id: `29:${canary('mentionedid')}`, name: canary('mentionedname') },
}
const vote = { svar: 'vote', id: 'printer-not-printing', locale: 'en-US', verdict: 'down', sent: {} }
const request = randomUUID()
const ask = (over: object) => ({ ...aMessage(`forgot my password ${canary('question')}`), ...over })
const invoke = (name: string, value: unknown) => ask({ type: 'invoke', name, value, text: undefined })

/** Every way that words come in. Statuses are whatever they are: what is left behind is looked at. */
export const activities: Readonly<Record<string, object>> = {
  'a question': ask({}),
  'a question that nothing answers': ask({ text: canary('nothing') }),
  'a very long question': ask({ text: `${canary('long')} `.repeat(200) }),
  'small talk': ask({ text: `hello ${canary('smalltalk')}` }),
  'a command': ask({ text: `help ${canary('command')}` }),
  'a mention': ask({ text: `<at>Svar</at> ${canary('mentioned')}`, entities: [mention] }),
  'a pressed question': ask({ text: '', value: { svar: 'ask', text: canary('press') } }),
  'a pressed article': ask({ text: '', value: { svar: 'article', id: canary('article'), locale: 'en-US' } }),
  'words to be searched as they are': ask({ text: '', value: { svar: 'exact', text: canary('exact') } }),
  'a vote with its reason': ask({
    text: '',
    value: { ...vote, comment: canary('comment'), reason: canary('reason') },
  }),
  'another bot’s button': ask({ text: '', value: { verb: canary('verb'), [canary('key')]: 1 } }),
  'a button as an invoke': invoke('adaptiveCard/action', {
    action: { type: 'Action.Execute', verb: canary('verb'), data: { svar: 'ask', text: canary('invoke') } },
  }),
  'an unknown invoke': invoke(canary('invokename'), { words: canary('invokevalue') }),
  'a vote with words': invoke('message/submitAction', {
    actionName: 'feedback',
    actionValue: { reaction: 'like', feedback: JSON.stringify({ feedbackText: canary('feedback') }) },
  }),
  'a search in the compose box': invoke('composeExtension/query', {
    commandId: 'search',
    parameters: [{ name: 'query', value: canary('compose') }],
  }),
  'a message that is turned into a question': invoke('composeExtension/fetchTask', {
    commandId: 'ask',
    messagePayload: {
      body: { content: canary('payload') },
      from: { user: { displayName: canary('author') } },
    },
  }),
  'a dialog': invoke('task/submit', { data: { svar: 'ask', text: canary('dialog') } }),
  'a link that is unfurled': invoke('composeExtension/queryLink', {
    url: `https://x.example/${canary('link')}`,
  }),
  'a request to experts': ask({
    text: '',
    value: { svar: 'send-request', request, title: canary('title'), details: canary('details') },
  }),
  'an answer of an expert': ask({
    text: '',
    value: {
      svar: 'change-request',
      request,
      version: 1,
      change: 'answer',
      as: 'expert',
      text: canary('reply'),
    },
  }),
  'a reason to reopen': ask({
    text: '',
    value: {
      svar: 'change-request',
      request,
      version: 2,
      change: 'reopen',
      as: 'requester',
      text: canary('reopening'),
    },
  }),
  'a request that is gone': ask({
    text: '',
    value: { svar: 'reply-form', request: canary('request'), version: 1 },
  }),
  'a place for experts': ask({ text: `experts here ${canary('experts')}` }),
  'a list of requests': ask({ text: `my requests ${canary('requests')}` }),
  'an edited message': ask({
    type: 'messageUpdate',
    text: canary('edited'),
    channelData: { eventType: 'editMessage' },
  }),
  'a deleted message': ask({ type: 'messageDelete', text: canary('deleted') }),
  'a picture': ask({
    text: '',
    attachments: [
      {
        contentType: 'image/png',
        name: `${canary('filename')}.png`,
        contentUrl: `https://example.org/${canary('fileurl')}`,
      },
    ],
  }),
  'words and HTML': ask({ attachments: [{ contentType: 'text/html', content: canary('html') }] }),
  'names of people': ask({
    from: { id: `29:${canary('fromid')}`, name: canary('fromname'), aadObjectId: canary('aad') },
  }),
  'the name of a chat': ask({
    conversation: { id: `a:${canary('chatid')}`, name: canary('chatname'), conversationType: 'groupChat' },
  }),
  'the name of a team': ask({
    channelData: { team: { name: canary('team') }, channel: { name: canary('channel') } },
  }),
  'somebody who joins': ask({
    type: 'conversationUpdate',
    membersAdded: [{ id: `29:${canary('joinedid')}`, name: canary('joined') }],
  }),
  'an installation': ask({ type: 'installationUpdate', action: 'add' }),
  'a reaction': ask({ type: 'messageReaction', reactionsAdded: [{ type: canary('reaction') }] }),
  'an unknown type': ask({ type: canary('type') }),
  'a locale': ask({ locale: canary('locale'), entities: [{ type: 'clientInfo', locale: canary('client') }] }),
  'a list that is none': ask({ attachments: canary('list') }),
  'a bad time': ask({ timestamp: canary('time') }),
  'too deep': ask({ value: JSON.parse(`${'['.repeat(40)}"${canary('deep')}"${']'.repeat(40)}`) }),
}

export const bodies: Readonly<Record<string, string>> = {
  'no JSON': `{"text": "${canary('nojson')}", `,
  'JSON of another kind': `["${canary('listed')}"]`,
  'words alone': canary('alone'),
}

export const headers: Readonly<Record<string, Record<string, string>>> = {
  'a token': { authorization: `Bearer ${canary('token')}` },
  'a name of the request': { 'x-request-id': canary('requestid') },
  'a program': { 'user-agent': canary('agent') },
  'a proxy': { 'x-forwarded-for': canary('proxy'), forwarded: canary('forwarded') },
  'a trace': {
    traceparent: `00-${'1'.repeat(32)}-${'2'.repeat(16)}-01`,
    baggage: `who=${canary('baggage')}`,
  },
  'another type': { 'content-type': `text/${canary('contenttype')}` },
}
