import type { ArticleId } from '../article/article.ts'
import type { Block, LinkTarget } from '../article/block.ts'
import { type Locale, languageOf } from '../locale/locale.ts'
import { isSpaceless } from '../search/analysis/segment.ts'
import { isFrameWord } from '../search/language/frame-words.ts'
import { linksOf, type PlacedLink } from './links-of.ts'
import { shortenToWidth } from './shorten.ts'

/** A link that is worth a button of its own. */
export interface LinkButton {
  readonly target: LinkTarget
  readonly title: string
}

const mostButtons = 3 // each stands in a row of its own: more would compete with the steps
const longestTitle = 40 // characters; a phone cuts a button that is longer

/**
 * The links that a reader most likely wants to press: those in steps and at the article's end before those on the way.
 * All links stand in the text too, so that nothing is lost by leaving one out here. `offered` are articles that the card
 * offers anyway.
 */
export function chooseButtons(
  blocks: readonly Block[],
  of: Locale,
  offered: readonly ArticleId[] = [],
): readonly LinkButton[] {
  const links = linksOf(blocks)
  const end = links.length - linksOf(blocks.slice(-1)).length
  const placed = links.map((link, place) => ({
    target: link.target,
    title: titleOf(link, of),
    place,
    isBest: link.isInStep || place >= end,
  }))
  const isOffered = ({ target }: LinkButton): boolean =>
    target.kind === 'article' && offered.includes(target.id)
  const best = placed
    .filter((button) => isForButtons(button) && !isOffered(button))
    .sort((a, b) => Number(b.isBest) - Number(a.isBest))
  const unique = uniqueBy(
    uniqueBy(best, ({ target }) => keyOf(target)),
    ({ title }) => title.toLowerCase(),
  )
  const chosen = unique.slice(0, mostButtons).sort((a, b) => a.place - b.place)
  return chosen.map(({ target, title }) => ({ target, title }))
}

const isForButtons = ({ target, title }: LinkButton): boolean =>
  title !== '' && (target.kind === 'article' || /^https?:/.test(target.url))

const keyOf = (target: LinkTarget): string => (target.kind === 'url' ? target.url : `article ${target.id}`)

function titleOf({ text, before, target }: PlacedLink, of: Locale): string {
  const words = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.:;,]+$/, '')
    .replace(quoted, '$1')
  if (isTelling(words)) return shortenToWidth(capitalized(words, of), longestTitle)
  const said = saidBefore(before, of)
  if (said !== undefined) return capitalized(said, of)
  return target.kind === 'url' ? hostOf(target.url) : ''
}

/** Of *To change a lamp, click here* the first part; of *All about lamps here* all, where that is short. */
function saidBefore(before: string, of: Locale): string | undefined {
  const words = before.replace(/\s+/g, ' ').trim()
  const part = (/^(.+)[,،、，][^,،、，]*$/u.exec(words)?.[1] ?? words).replace(/[\s:,(–-]+$/u, '')
  const isFit = part.length <= longestTitle && isTelling(part) && endsWell(part, languageOf(of))
  return isFit ? part : undefined
}

/** Not *Sign in to*, not *See*: words that lead to what follows them, or too few of them, say nothing alone. */
function endsWell(part: string, language: string): boolean {
  if (isSpaceless(part)) return letters(part) >= leastDense && !/(?<![にて合])は$/u.test(part)
  const written = part.toLowerCase().split(' ')
  return written.length >= leastWords && !isFrameWord(written.at(-1) ?? '', language)
}

const leastWords = 3
const leastDense = 9

// A whole text in quotation marks: they belong to the sentence that it stood in.
const quoted = /^[「『“„"«‹]([^「」『』“”„"«»‹›]+)[」』”“"»›]$/

/** A link from the middle of a sentence begins small; what is written so for a reason (`iPhone`, `aka.ms`) stays. */
const capitalized = (words: string, of: Locale): string =>
  words.replace(/^\p{Ll}(?=[\p{Ll}\p{M}’'-]*(?:\s|$))/u, (letter) => letter.toLocaleUpperCase(of))

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '')

/** Not `here`, not `1`, not `https://…`: a title has to say where it leads when it stands alone. */
const isTelling = (words: string): boolean =>
  !/^\w+:\/\//.test(words) && letters(words) >= leastLetters(words) && !genericTexts.has(words.toLowerCase())

const letters = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0
const leastLetters = (text: string): number => (/[\p{Script=Han}\p{Script=Hangul}]/u.test(text) ? 2 : 3)

// What authors write for a link when the sentence around it says where it leads.
const genericTexts = new Set(
  [
    'for more information, for the latest information, weitere informationen finden, لمزيد من المعلومات',
    'here, click here, this, this link, link, this page, this article, article, more, learn more, read more, see more',
    'hier, hier klicken, mehr, weitere informationen, dieser artikel, diesem artikel, diesen artikel, her, klikk her',
    'denne artikkelen, mer informasjon, les mer, finn ut mer, ici, cliquez ici, en savoir plus, cet article, aquí',
    'haga clic aquí, más información, este artículo, aqui, clique aqui, saiba mais, este artigo, qui, altre informazioni',
    'här, läs mer, klikk, tästä, tässä, lisätietoja, siit, siin, šeit, šeit., uzziniet vairāk, čia, tutaj, tu, zde, sem',
    'itt, ide, aici, tukaj, ovdje, ovde, burada, buraya, εδώ, тук, здесь, тут, ссылка, подробнее, статье, này, tại đây',
    'di sini, هنا, انقر هنا, تعرّف على المزيد, כאן, לחץ כאן, ที่นี่, คลิกที่นี่, こちら, ここ, 詳細, 詳細情報, この記事',
    '此处, 这里, 此文, 本文, 了解更多, 此處, 這裡, 여기, 여기를, 자세히',
  ]
    .join(', ')
    .split(', '),
)

function uniqueBy<Item>(items: readonly Item[], key: (item: Item) => string): readonly Item[] {
  const seen = new Set<string>()
  return items.filter((item) => !seen.has(key(item)) && seen.add(key(item)))
}
