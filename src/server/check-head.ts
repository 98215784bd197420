import type { IncomingHttpHeaders } from 'node:http'
import { type Refusal, refuse } from './refusal.ts'

const json = /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i

/** What the headers alone tell: that the body is plain JSON, and not too long by its own account. */
export function checkHead(headers: IncomingHttpHeaders, bodyBytes: number): Refusal | undefined {
  if (!json.test(headers['content-type'] ?? ''))
    return refuse(415, 'Unexpected `content-type`, expected `application/json` in UTF-8')
  // A compressed body can grow a thousandfold, and a damaged one ends the process in restify's own parser.
  if ((headers['content-encoding'] ?? 'identity').toLowerCase() !== 'identity')
    return refuse(415, 'Unexpected `content-encoding`, expected none')
  if (Number(headers['content-length'] ?? 0) > bodyBytes)
    return refuse(413, `Body of ${headers['content-length']} bytes, expected at most ${bodyBytes}`)
  return undefined
}

const single = ['authorization', 'host', 'content-type']

/** A proxy may have checked another of the two than the one that Node reads. */
export function checkTwice(headers: NodeJS.Dict<string[]>): Refusal | undefined {
  const twice = single.find((name) => (headers[name] ?? []).length > 1)
  return twice === undefined ? undefined : refuse(400, `Unexpected second \`${twice}\`, expected one`)
}
