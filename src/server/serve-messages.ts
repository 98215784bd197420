import { randomUUID } from 'node:crypto'
import { STATUS_CODES } from 'node:http'
import type { Request, Response } from 'restify'
import type { Received } from '../teams/teams-adapter.ts'
import { type ActivityParts, answerActivity, refused } from './answer-activity.ts'
import { checkHead, checkTwice } from './check-head.ts'
import type { Limits } from './limits.ts'
import { readBody } from './read-body.ts'

export const errorBody = (status: number): { error: string } => ({ error: STATUS_CODES[status] ?? 'Error' })

/** The handler of `POST /api/messages`. Whatever happens inside, the caller sees a status and no more. */
export function serveMessages(limits: Limits, parts: ActivityParts) {
  return async (request: Request, response: Response): Promise<void> => {
    const id = randomUUID()
    response.setHeader('x-request-id', id)
    try {
      const run = () => parts.watch.within({ id }, () => answer(id, request, limits, parts))
      send(response, await parts.watch.measure('receive', run, ({ status }) => ({ request: id, status })))
    } catch (error) {
      parts.log('request failed', { id, error })
      send(response, { status: 500 })
    }
  }
}

async function answer(id: string, request: Request, limits: Limits, parts: ActivityParts): Promise<Received> {
  const { headers } = request
  const remote = request.socket.remoteAddress ?? ''
  const body =
    checkTwice(request.headersDistinct) ??
    checkHead(headers, limits.bodyBytes) ??
    (await readBody(request, limits.bodyBytes))
  if (body.kind === 'body') return answerActivity({ id, headers, remote, text: body.text }, limits, parts)
  return refused(id, body, parts)
}

function send(response: Response, { status, body }: Received): void {
  if (response.destroyed) return
  if (status === 413 || status === 415) response.setHeader('connection', 'close') // the body is left unread
  response.json(status, status < 400 ? (body ?? {}) : errorBody(status))
}
