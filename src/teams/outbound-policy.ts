import type { ConnectorClient } from 'botframework-connector'

export type OutboundRequest = { timeout: number; readonly method: string; readonly url: string }
export type OutboundResponse = {
  readonly status: number
  readonly headers: { get: (name: string) => string | undefined }
}
export type Send = (request: OutboundRequest) => Promise<OutboundResponse>

/** One layer around every call to the connector; `send` is the next layer. */
export type OutboundPolicy = (request: OutboundRequest, send: Send) => Promise<OutboundResponse>

type Place = { phase: 'Retry' } | { beforePolicies: readonly string[] }

type Pipeline = {
  removePolicy: (which: { name: string }) => unknown
  addPolicy: (policy: { name: string; sendRequest: OutboundPolicy }, place: Place) => unknown
}

// Fetches the bot's own token, which can hang as well.
const signing = 'ServiceClientContext_Credentials_SignRequest'

/**
 * Puts `once` around a call and `each` around every attempt. The library's options offer no such place:
 * its factory overwrites `requestPolicyFactories`, so we reach for the pipeline inside its client.
 */
export function addOutboundPolicies(
  client: ConnectorClient,
  once: OutboundPolicy,
  each: OutboundPolicy,
): void {
  const { pipeline } = (client as unknown as { client: { pipeline: Pipeline } }).client
  pipeline.removePolicy({ name: 'defaultRetryPolicy' }) // never retries 412, and posts again after a reset
  pipeline.addPolicy({ name: 'svarOnce', sendRequest: once }, { beforePolicies: [signing] })
  pipeline.addPolicy({ name: 'svarEach', sendRequest: each }, { phase: 'Retry' })
}
