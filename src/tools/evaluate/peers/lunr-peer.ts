import { createRequire } from 'node:module'
import lunr from 'lunr'
import { MOST_FOUND, type Peer } from './peer.ts'
import { isSpaceless, peerWords } from './peer-words.ts'

const require = createRequire(import.meta.url)

// By our languages; Chinese needs a native package, so it is split into words before lunr sees it, as Thai and Japanese.
const names: Readonly<Record<string, string>> = { nb: 'no' }
const supported = 'ar da de el es fi fr he hi hu it ko nl no pt ro ru sv ta tr vi'.split(' ')

export const lunrPeer: Peer = {
  name: 'lunr, with its languages',
  makeIndex: (documents, language) => {
    const words = (text: string): string =>
      isSpaceless(language) ? peerWords(text, language).join(' ') : text
    const index = lunr((builder) => {
      const plugin = pluginOf(names[language] ?? language)
      if (plugin) builder.use(plugin)
      if (isSpaceless(language)) withoutEnglishRules(builder)
      builder.ref('number')
      builder.field('title', { boost: 3 })
      builder.field('body')
      for (const [number, { title, body }] of documents.entries())
        builder.add({ number: String(number), title: words(title), body: words(body) })
    })
    return (text) =>
      index
        .query((query) => query.term(lunr.tokenizer(words(text)), {}))
        .slice(0, MOST_FOUND)
        .map(({ ref, score }) => ({ id: documents[Number(ref)]?.id ?? '', score }))
  },
}

// Its trimmer takes off all that is no Latin letter.
function withoutEnglishRules(builder: lunr.Builder): void {
  builder.pipeline.reset()
  builder.searchPipeline.reset()
}

const isPlugin = (value: unknown): value is lunr.Builder.Plugin => typeof value === 'function'

/** The packages add themselves to lunr when they are called with it. */
function pluginOf(name: string): lunr.Builder.Plugin | undefined {
  if (!supported.includes(name)) return undefined
  for (const file of ['stemmer.support', name]) {
    const install: unknown = require(`lunr-languages/lunr.${file}.js`)
    if (typeof install === 'function') install(lunr)
  }
  const plugin: unknown = Reflect.get(lunr, name)
  return isPlugin(plugin) ? plugin : undefined
}
