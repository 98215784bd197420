import type { ArticleId } from './article.ts'

/**
 * Articles of the public repositories whose source is Spanish, French or Portuguese: what stands beside their
 * translation is no English.
 */
const foreignSources = [
  /^outlook-com-.+-(spanish|french)$/,
  /^como-pagar-com-boleto$/,
  /^paying-with-boleto$/,
]

export const hasForeignSource = (id: ArticleId): boolean => foreignSources.some((ids) => ids.test(id))
