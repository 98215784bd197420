import { distance } from 'fastest-levenshtein'
import { type Environment, settings } from './settings.ts'

/** Variables that are nearly a setting of ours. Short names are compared without case only: too much is near them. */
export function misspelt(environment: Environment): readonly string[] {
  const names = Object.keys(settings)
  return Object.keys(environment).flatMap((written) => {
    if (names.includes(written)) return []
    const meant = names.find(
      (name) => plain(name) === plain(written) || (name.length > 7 && distance(name, written) <= 2),
    )
    return meant === undefined ? [] : [`${written} is no setting, expected \`${meant}\``]
  })
}

const plain = (name: string): string => name.replaceAll(/[_-]/g, '').toLowerCase()
