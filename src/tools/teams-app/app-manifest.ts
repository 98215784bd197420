import { listedCommands } from '../../answer/listed-commands.ts'
import type { Phrases } from '../../locale/phrases/phrases.ts'
import { extensionCommands } from '../../teams/extension-commands.ts'
import { capitalized } from './capitalized.ts'

/** What an administrator says of their installation. */
export interface AppOptions {
  readonly botId: string
  readonly domain: string
  /** The bot's name in Teams. */
  readonly name: string
  /** Who runs it, with pages about them, their privacy statement and their terms. */
  readonly developer: string
  readonly website: string
  readonly privacy: string
  readonly terms: string
  readonly version: string
}

export interface LanguageFile {
  readonly languageTag: string
  readonly file: string
}

/** The parameter that carries what is typed in the compose box. */
export const queryParameter = 'query'

interface Listed {
  readonly languages: readonly LanguageFile[]
  /** Example questions, which are written into the compose box when they are chosen. */
  readonly prompts: readonly string[]
}

/** The manifest of the Teams app, schema 1.30, in one language; `languages` name the files of the others. */
export const appManifest = (options: AppOptions, phrases: Phrases, { languages, prompts }: Listed) => ({
  $schema: 'https://developer.microsoft.com/json-schemas/teams/v1.30/MicrosoftTeams.schema.json',
  manifestVersion: '1.30',
  version: options.version,
  id: options.botId,
  localizationInfo: { defaultLanguageTag: 'en', additionalLanguages: languages },
  developer: {
    name: options.developer,
    websiteUrl: options.website,
    privacyUrl: options.privacy,
    termsOfUseUrl: options.terms,
  },
  name: { short: options.name },
  description: { short: phrases.about, full: phrases.aboutInFull },
  icons: { color: 'color.png', outline: 'outline.png' },
  accentColor: '#0F5C63',
  defaultInstallScope: 'personal',
  defaultGroupCapability: { team: 'bot', groupchat: 'bot' },
  bots: [
    {
      botId: options.botId,
      scopes: ['personal', 'team', 'groupChat'],
      supportsFiles: false,
      isNotificationOnly: false,
      commandLists: commandLists(phrases, prompts),
    },
  ],
  composeExtensions: [{ botId: options.botId, commands: extensionCommandsOf(phrases) }],
  permissions: ['identity', 'messageTeamMembers'],
  validDomains: [options.domain],
})

type Scope = keyof typeof listedCommands

const scopes = Object.keys(listedCommands) as readonly Scope[]

const commandLists = (phrases: Phrases, prompts: readonly string[]) =>
  scopes.map((scope) => ({
    scopes: [scope],
    commands: [...promptsIn(scope, prompts), ...basicOf(scope, phrases)],
  }))

const promptsIn = (scope: Scope, prompts: readonly string[]) =>
  scope === 'personal'
    ? prompts.map((question) => ({ title: question, type: 'prompt', prompt: question }))
    : []

const basicOf = (scope: Scope, { commands }: Phrases) =>
  listedCommands[scope].map((name) => {
    const { said, does } = commands[name]
    return { title: capitalized(said[0]), description: does, type: 'basic' }
  })

function extensionCommandsOf(phrases: Phrases) {
  const { searchArticles, searchRequests, findHelpForMessage } = phrases
  return [
    { ...searchOf(extensionCommands.articles, searchArticles), initialRun: true },
    searchOf(extensionCommands.requests, searchRequests),
    {
      id: extensionCommands.findHelp,
      type: 'action',
      title: findHelpForMessage,
      context: ['message'],
      fetchTask: true,
    },
  ]
}

const searchOf = (id: string, title: string) => ({
  id,
  type: 'query',
  title,
  context: ['compose', 'commandBox'],
  parameters: [{ name: queryParameter, title, inputType: 'text' }],
})
