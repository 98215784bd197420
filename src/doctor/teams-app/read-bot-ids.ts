import { readZipEntry } from './read-zip-entry.ts'

/** What a Teams app package says of its bots. */
export type BotIds =
  | { readonly kind: 'ids'; readonly ids: readonly string[] }
  /** Why nothing can be read from it. */
  | { readonly kind: 'unread'; readonly reason: string }

const isZip = (bytes: Buffer): boolean => bytes.subarray(0, 2).toString('latin1') === 'PK'

/** The bot ids in a package (zip) or in its `manifest.json`, each once. */
export function readBotIds(bytes: Buffer): BotIds {
  const manifest = isZip(bytes) ? readZipEntry(bytes, 'manifest.json') : bytes
  if (manifest === undefined) return unread('it has no `manifest.json` at its top')
  const content = readJson(manifest.toString('utf8').replace(/^\uFEFF/, ''))
  if (!isRecord(content)) return unread('its manifest is not JSON')
  const ids = [...idsIn(content.bots), ...idsIn(content.composeExtensions)]
  return { kind: 'ids', ids: [...new Set(ids)] }
}

const unread = (reason: string): BotIds => ({ kind: 'unread', reason })

const idsIn = (parts: unknown): readonly string[] =>
  Array.isArray(parts)
    ? parts.flatMap((part: unknown) =>
        isRecord(part) && typeof part.botId === 'string' ? [part.botId.toLowerCase()] : [],
      )
    : []

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
