import type { appManifest } from './app-manifest.ts'

type Manifest = ReturnType<typeof appManifest>

/** The texts of a manifest by their places, as Teams wants them in a file for each other language. */
export function stringsFile(manifest: Manifest): Readonly<Record<string, string>> {
  const lists = manifest.bots[0]?.commandLists ?? []
  const extension = manifest.composeExtensions[0]?.commands ?? []
  return {
    $schema:
      'https://developer.microsoft.com/json-schemas/teams/v1.30/MicrosoftTeams.Localization.schema.json',
    'name.short': manifest.name.short,
    'description.short': manifest.description.short,
    'description.full': manifest.description.full,
    ...placed(lists.flatMap(({ commands }, list) => commands.map(botTexts(`bots[0].commandLists[${list}]`)))),
    ...placed(extension.map(extensionTexts)),
  }
}

type Texts = readonly (readonly [place: string, text: string])[]

const placed = (texts: readonly Texts[]): Readonly<Record<string, string>> => Object.fromEntries(texts.flat())

type BotCommand = Manifest['bots'][number]['commandLists'][number]['commands'][number]

const botTexts =
  (list: string) =>
  (command: BotCommand, at: number): Texts => {
    const place = `${list}.commands[${at}]`
    return [
      [`${place}.title`, command.title],
      'prompt' in command
        ? [`${place}.prompt`, command.prompt]
        : [`${place}.description`, command.description],
    ]
  }

type ExtensionCommand = Manifest['composeExtensions'][number]['commands'][number]

function extensionTexts(command: ExtensionCommand, at: number): Texts {
  const place = `composeExtensions[0].commands[${at}]`
  const parameters = 'parameters' in command ? command.parameters : []
  return [
    [`${place}.title`, command.title],
    ...parameters.map(({ title }, index) => [`${place}.parameters[${index}].title`, title] as const),
  ]
}
