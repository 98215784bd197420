import { isSlipOf } from './is-slip-of.ts'
import { type Environment, settings } from './settings.ts'

/** Variables that are nearly a setting of ours. */
export function misspelt(environment: Environment): readonly string[] {
  const names = Object.keys(settings)
  return Object.keys(environment).flatMap((written) => {
    if (names.includes(written)) return []
    const meant = names.find((name) => isSlipOf(written, name))
    return meant === undefined ? [] : [`${written} is no setting, expected \`${meant}\``]
  })
}
