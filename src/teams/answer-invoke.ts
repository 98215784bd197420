import type { TurnContext } from 'botbuilder'
import type { AdaptiveCard } from '../card/card.ts'
import type { Said } from '../card/said.ts'

/** An invoke waits for an answer of its own: Teams shows an error for one that gets none. */
export async function answerInvoke(turn: TurnContext, said: Said): Promise<void> {
  await turn.sendActivity({ type: 'invokeResponse', value: invokeAnswer(turn.activity.name, said) })
}

export interface InvokeAnswer {
  readonly status: number
  readonly body?: object
}

/** `name` is that of the invoke. */
export function invokeAnswer(name: string | undefined, said: Said): InvokeAnswer {
  if (said.kind === 'unknown') return { status: 501 }
  switch (name) {
    case 'adaptiveCard/action':
      return { status: 200, body: actionAnswer(said) }
    case 'task/fetch':
    case 'task/submit':
    case 'message/fetchTask':
      return { status: 200, body: dialogAnswer(said) }
    case 'composeExtension/fetchTask':
    case 'composeExtension/submitAction':
      return { status: 200, body: said.kind === 'finds' ? findsAnswer(said) : dialogAnswer(said) }
    case 'composeExtension/query':
      return { status: 200, body: findsAnswer(said.kind === 'finds' ? said : { finds: [] }) }
    case 'message/submitAction': // has no place for words
      return { status: said.kind === 'word' ? 500 : 200 }
    default: // not a closed set: Teams adds to it
      return { status: 200 }
  }
}

function actionAnswer(said: Said): object {
  if (said.kind === 'in-place')
    return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: said.reply.card }
  const value = said.kind === 'word' ? said.reply.summary : ''
  return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value }
}

function dialogAnswer(said: Said): object {
  if (said.kind === 'dialog') {
    const { title, card } = said
    return {
      task: { type: 'continue', value: { title, width: 'medium', height: 'medium', card: attached(card) } },
    }
  }
  return said.kind === 'word' || said.kind === 'in-place'
    ? { task: { type: 'message', value: said.reply.summary } }
    : {}
}

function findsAnswer({ finds, none }: Pick<Extract<Said, { kind: 'finds' }>, 'finds' | 'none'>): object {
  if (finds.length === 0 && none !== undefined) return { composeExtension: { type: 'message', text: none } }
  const attachments = finds.map(({ title, line, card }) => ({
    ...attached(card),
    preview: { contentType: 'application/vnd.microsoft.card.thumbnail', content: { title, text: line } },
  }))
  return { composeExtension: { type: 'result', attachmentLayout: 'list', attachments } }
}

const attached = (content: AdaptiveCard) => ({
  contentType: 'application/vnd.microsoft.card.adaptive',
  content,
})
