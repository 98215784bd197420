import type { Request, Response, Server } from 'restify'
import { errorBody } from './serve-messages.ts'

type RestifyError = Error & { statusCode?: number; toJSON?: () => unknown; toString: () => string }

/** restify sends an error's own text to the caller. Here it becomes its status in words. */
export function hideErrors(restify: Server): void {
  restify.on(
    'restifyError',
    (_request: Request, _response: Response, error: RestifyError, next: () => void) => {
      const body = errorBody(error.statusCode ?? 500)
      error.toJSON = () => body
      error.toString = () => body.error
      next()
    },
  )
}
