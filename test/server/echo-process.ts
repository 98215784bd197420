import type { TurnContext } from 'botbuilder'
import { startBot } from './a-bot.ts'

// A bot in a process of its own. `slow` messages take their time; SIGTERM drains.
const turn = async (context: TurnContext): Promise<void> => {
  const { activity } = context
  for (const member of activity.membersAdded ?? []) await context.sendActivity(`Welcome ${member.id}`)
  if (activity.text === 'slow') {
    console.log('slow')
    await new Promise((done) => setTimeout(done, 400))
  }
  if (activity.type === 'message') await context.sendActivity(`You said ${activity.text}`)
}

const { url, server } = await startBot({ turn })
process.on('SIGTERM', async () => {
  console.log('draining')
  console.log(await server.drain(5000))
})
console.log(url)
