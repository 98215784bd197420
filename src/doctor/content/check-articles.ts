import type { KnowledgeBase } from '../../article/article.ts'
import { problemLine } from '../../article/problems.ts'
import type { Config } from '../../config/config.ts'
import { isSpoken } from '../../locale/is-spoken.ts'
import { toLocale } from '../../locale/locale.ts'
import { type Finding, findingsOf } from '../finding.ts'

const found = findingsOf('articles', 'Svar answers from articles only: what was not read is not found.')

/** How the reading of the article folders went. Undefined while it is under way. */
export function checkArticles(
  knowledgeBase: KnowledgeBase | undefined,
  { articles: roots, defaultLocale }: Pick<Config, 'articles' | 'defaultLocale'>,
): Finding {
  if (knowledgeBase === undefined)
    return found.warning('The articles are still being read.', 'Ask again in a minute.')
  const { articles, locales, problems, leftOut } = knowledgeBase
  const errors = problems.filter(({ severity }) => severity === 'error')
  const [first] = errors
  const example = first && problemLine(first)
  const list = `\`npm run check-articles -- ${roots.join(' ')}\` lists all of them.`
  if (articles.size === 0)
    return found.failure(
      `No article was read from ${named(roots)}${example ? `: ${example}` : ''}.`,
      `Check ARTICLES, which names the folders. ${list}`,
    )
  const read = `${count(articles.size, 'article')} in ${count(locales.length, 'locale')}`
  if (example !== undefined)
    return found.warning(
      `${read}; ${count(errors.length, 'file')} could not be read, the first is ${example}.`,
      list,
    )
  const reader = toLocale(defaultLocale)
  if (reader !== undefined && !isSpoken(reader, locales))
    return found.warning(
      `${read}; neither they nor Svar itself speak DEFAULT_LOCALE, \`${defaultLocale}\`.`,
      'Set DEFAULT_LOCALE to the locale of most readers, such as `nb-NO`; until then they get English.',
    )
  return found.ok(`${read}${asides(problems.length, leftOut.length)}.`)
}

const named = (roots: readonly string[]): string => roots.map((root) => `\`${root}\``).join(', ')

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`

function asides(warnings: number, leftOut: number): string {
  const parts = [
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
    ...(leftOut > 0 ? [`${count(leftOut, 'file')} left out on purpose`] : []),
  ]
  return parts.length > 0 ? ` (${parts.join(', ')})` : ''
}
