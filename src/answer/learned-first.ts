import type { ArticleId } from '../article/article.ts'
import type { Match } from '../search/match.ts'

/** That an author has accepted this very wording for the article is surer than what any words of it say. */
const ACCEPTED = 0.95

/** The matches with the article first that a wording was accepted for. */
export function learnedFirst(matches: readonly Match[], article: ArticleId | undefined): readonly Match[] {
  if (article === undefined) return matches
  const found = matches.find(({ id }) => id === article) ?? unmatched(article)
  const others = matches.filter(({ id }) => id !== article)
  const probability = Math.max(ACCEPTED, found.probability)
  return [
    { ...found, probability },
    ...others.map((match) => ({ ...match, probability: Math.min(match.probability, probability) })),
  ]
}

const unmatched = (id: ArticleId): Match => ({
  id,
  probability: 0,
  related: [],
  matched: [],
  route: 'own-language',
  repaired: [],
})
