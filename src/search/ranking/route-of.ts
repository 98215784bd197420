import { languageOf } from '../../locale/locale.ts'
import type { Question, Route } from '../match.ts'
import type { Way } from './way.ts'

/** In which texts an article was found best. */
export function routeOf(article: number, { language, reader }: Question, ways: readonly Way[]): Route {
  const massIn = ({ mass }: Way): number => mass[article] ?? 0
  const [best] = ways.toSorted((one, other) => massIn(other) - massIn(one))
  const found = best?.index.language ?? 'en'
  if (found === languageOf(language ?? reader)) return 'own-language'
  return found === 'en' ? 'english' : 'other-language'
}
