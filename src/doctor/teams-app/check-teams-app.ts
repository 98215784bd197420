import { type Finding, findingsOf } from '../finding.ts'
import type { BotIds } from './read-bot-ids.ts'

const found = findingsOf(
  'teams-app',
  'Teams brings questions to the bot that the manifest names, whoever that is.',
)

/** Whether the Teams app names this bot. Undefined when no file was given. */
export function checkTeamsApp(
  app: { readonly file: string; readonly bots: BotIds } | undefined,
  appId: string | undefined,
): Finding {
  if (app === undefined)
    return found.skipped(
      'No Teams app package was given.',
      'To have it looked at: `npm run doctor -- --teams-app FILE`',
    )
  const { file, bots } = app
  if (bots.kind === 'unread')
    return found.failure(
      `\`${file}\` cannot be read: ${bots.reason}.`,
      'Name the zip that Teams gets, or its manifest.json.',
    )
  if (appId === undefined) return found.skipped('There is no app id to compare it with.')
  if (bots.ids.length === 0)
    return found.failure(`\`${file}\` names no bot.`, `Set \`botId\` of its \`bots\` to \`${appId}\`.`)
  const other = bots.ids.find((id) => id !== appId.toLowerCase())
  if (other !== undefined)
    return found.failure(
      `\`${file}\` names the bot \`${other}\`, but MicrosoftAppId is \`${appId}\`.`,
      `Make it anew, \`npm run teams-app -- --bot-id ${appId} --domain HOST …\`, then remove the old app from Teams and upload this one.`,
    )
  return found.ok(`\`${file}\` names this bot.`)
}
