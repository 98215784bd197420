import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

const source = resolve('src')

// Later ones may import earlier ones, never the other way round.
const layers = 'locale article search answer record card teams server doctor app main'.split(' ')
const roots = ['config', 'log', 'telemetry'] // import nothing of ours, and anybody may import them

/** Which of our files may import a package. A package that is not named here may be imported by nobody. */
const packages: Readonly<Record<string, RegExp>> = {
  'gray-matter': /^article\/split-front-matter\.ts$/,
  'markdown-it': /^article\/parse-markdown\.ts$/,
  'fuse.js': /^search\/question\/alike-texts\.ts$|^tools\/evaluate\/peers\/fuse-peers\.ts$/,
  'onnxruntime-node': /^search\/reranker\/network\.ts$/,
  'onnxruntime-web': /^search\/reranker\/network\.ts$/,
  '@huggingface/tokenizers': /^search\/reranker\/tokenize\.ts$/,
  minisearch: /^tools\/evaluate\/peers\/minisearch-peer\.ts$/,
  '@orama/orama': /^tools\/evaluate\/peers\/orama-peer\.ts$/,
  flexsearch: /^tools\/evaluate\/peers\/flexsearch-peer\.ts$/,
  lunr: /^tools\/evaluate\/peers\/lunr-peer\.ts$/,
  libsql: /^record\/sqlite-database\.ts$|^tools\/evaluate\/peers\/fts5-peer\.ts$/,
  pg: /^record\/postgres-database\.ts$/,
  kysely: /^record\//,
  '@orama/stemmers': /^search\/analysis\/stem\.ts$/,
  'fasttext.wasm.js': /^locale\/detect-language\.ts$/,
  '@formatjs/intl-localematcher': /^locale\/match-locale\.ts$/,
  'intl-messageformat': /^locale\/say\.ts$/,
  botbuilder: /^teams\//,
  'botframework-connector': /^teams\//,
  'botframework-connector/lib/connectorApi/models/mappers.js': /^teams\/keep-entity-properties\.ts$/,
  restify: /^server\//,
  'prom-client': /^telemetry\/metrics\.ts$/,
  '@opentelemetry/api': /^telemetry\/otlp\//,
  '@opentelemetry/sdk-trace-base': /^telemetry\/otlp\//,
  '@opentelemetry/sdk-metrics': /^telemetry\/otlp\//,
  '@opentelemetry/resources': /^telemetry\/otlp\//,
  '@opentelemetry/exporter-trace-otlp-proto': /^telemetry\/otlp\//,
  '@opentelemetry/exporter-metrics-otlp-proto': /^telemetry\/otlp\//,
  fflate: /^tools\/zip-of\.ts$/,
  chokidar: /^app\/watch-articles\.ts$/,
  'fastest-levenshtein': /^config\/is-slip-of\.ts$/,
  'node:child_process': /^tools\//,
  'node:module': /^tools\//,
  'node:net': /^tools\/|^doctor\/endpoint\/private-address\.ts$/,
  'node:https': /^doctor\/ask\.ts$/,
  'node:tls': /^doctor\/ask\.ts$/,
  'node:fs':
    /^article\/files\.ts$|^search\/snapshot\/snapshot-file\.ts$|^search\/word-vectors\/shipped-vectors\.ts$|^search\/reranker\/model-files\.ts$|^record\/record-files\.ts$|^doctor\/files\.ts$|^tools\/|^main\.ts$/,
}
const nodeModules =
  /^node:(path|stream|crypto|url|util|os|worker_threads|http|process|timers|perf_hooks|events|zlib|v8|async_hooks)(\/promises)?$/

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replaceAll('\\', '/'))

const importsIn = (text: string): string[] =>
  [
    ...text.matchAll(
      /(?:^|\n)(?:import|export)\b[^'"`;]*?from '([^']+)'|(?:^|\n)import '([^']+)'|import\('([^']+)'\)/g,
    ),
  ].map((found) => found[1] ?? found[2] ?? found[3] ?? '')

const importsOf = (file: string): string[] => importsIn(readFileSync(join(source, file), 'utf8'))

// `@orama/stemmers/german` is a part of `@orama/stemmers`.
const packageOf = (name: string): string =>
  name.startsWith('@') ? name.split('/').slice(0, 2).join('/') : name
const layerOf = (file: string): string => (file.split('/')[0] ?? '').replace(/\.ts$/, '')
const place = (layer: string): number => (layer === 'tools' ? layers.indexOf('main') : layers.indexOf(layer))

describe('layers', () => {
  it('sees every form of import', () => {
    const forms = [
      "import { a } from './a.ts'",
      "import type { b } from './b.ts'",
      "export { c } from './c.ts'",
      "import './d.ts'",
      "const e = await import('./e.ts')",
      "import {\n  f,\n} from './f.ts'",
    ]
    assert.deepEqual(importsIn(forms.join('\n')), [
      './a.ts',
      './b.ts',
      './c.ts',
      './d.ts',
      './e.ts',
      './f.ts',
    ])
  })

  it('knows the layer of every file', () => {
    const strangers = files.map(layerOf).filter((layer) => place(layer) < 0 && !roots.includes(layer))
    assert.deepEqual(strangers, [])
  })

  for (const file of files) {
    it(`${file} imports its own layer and earlier ones`, () => {
      const wrong = importsOf(file)
        .filter((name) => name.startsWith('.'))
        .map((name) => relative(source, resolve(dirname(join(source, file)), name)).replaceAll('\\', '/'))
        .filter((imported) => {
          const [from, to] = [layerOf(file), layerOf(imported)]
          return roots.includes(from) ? !roots.includes(to) : !roots.includes(to) && place(to) > place(from)
        })
      assert.deepEqual(wrong, [])
    })

    it(`${file} imports only packages that are its to import`, () => {
      const wrong = importsOf(file).filter(
        (name) => !name.startsWith('.') && !nodeModules.test(name) && !packages[packageOf(name)]?.test(file),
      )
      assert.deepEqual(wrong, [])
    })
  }
})
