import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { freePort } from './free-port.ts'

/**
 * Starts the built program as anybody would, writes to it over HTTP and reads what it sends back: the last thing that
 * CI does. Stands in for Teams with a connector that records.
 */

const question = 'forgot my password'
const expectedId = 'reset-or-change-passwords'
const LONGEST_MS = 30_000

interface Posted {
  readonly type?: string
  readonly summary?: string
  readonly attachments?: readonly { readonly contentType: string; readonly content: unknown }[]
}

async function smoke(): Promise<void> {
  const [botPort, connectorPort] = [await freePort(), await freePort()]
  const posted = connector(connectorPort)
  const bot = spawn(process.execPath, [fileURLToPath(new URL('../main.js', import.meta.url))], {
    stdio: 'inherit',
    env: { ...process.env, PORT: String(botPort) },
  })
  try {
    await untilReady(botPort)
    await send(botPort, connectorPort)
    check(await Promise.race([posted, tooLate()]))
  } finally {
    bot.kill()
  }
}

/** Resolves with the first message that the bot posts. */
const connector = (port: number): Promise<Posted> =>
  new Promise((resolve) => {
    createServer(async (request, response) => {
      const activity = JSON.parse(await textOf(request)) as Posted
      response.setHeader('content-type', 'application/json').end('{"id":"1"}')
      if (activity.type === 'message') resolve(activity)
    })
      .listen(port, '127.0.0.1')
      .unref()
  })

async function tooLate(): Promise<never> {
  await wait(LONGEST_MS)
  throw new Error(`The bot did not answer within ${LONGEST_MS} ms`)
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part)
  return Buffer.concat(parts).toString('utf8')
}

async function untilReady(port: number): Promise<void> {
  const until = Date.now() + LONGEST_MS
  while (Date.now() < until) {
    const ready = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined)
    if (ready?.ok) return
    await wait(100)
  }
  throw new Error(`The bot was not ready after ${LONGEST_MS} ms`)
}

async function send(port: number, connectorPort: number): Promise<void> {
  const response = await fetch(`http://127.0.0.1:${port}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      type: 'message',
      id: randomUUID(), // the record remembers which ones were answered
      timestamp: new Date().toISOString(),
      text: question,
      channelId: 'emulator',
      serviceUrl: `http://127.0.0.1:${connectorPort}`,
      from: { id: 'somebody', name: 'Somebody' },
      recipient: { id: 'svar', name: 'Svar' },
      conversation: { id: 'smoke' },
      locale: 'en-US',
    }),
  })
  if (response.status !== 200) throw new Error(`The bot answered ${response.status}, expected 200`)
}

function check({ summary, attachments }: Posted): void {
  const card = JSON.stringify(attachments?.[0]?.content ?? {})
  const steps = ['passwordreset.microsoftonline.com', '"1."', '"5."'].filter((part) => !card.includes(part))
  if (steps.length > 0) throw new Error(`The card of \`${expectedId}\` lacks ${steps.join(', ')}: ${card}`)
  process.stdout.write(`Asked «${question}», got the card «${summary}»\n`)
}

await smoke()
process.exit(0)
