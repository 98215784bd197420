export type Expression =
  | { readonly kind: 'literal'; readonly value: string | number }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: 'item'; readonly of: Expression; readonly key: Expression }

/** `[…]` is an expression, `[[…` a text that begins with a bracket. */
export const isExpression = (text: string): boolean =>
  text.startsWith('[') && text.endsWith(']') && !text.startsWith('[[')

const token = /\s*(?:'((?:[^']|'')*)'|(\d+)|([a-zA-Z][a-zA-Z0-9]*)|([()[\],.]))/y

type Token = { readonly kind: 'text' | 'number' | 'name' | 'sign'; readonly text: string }

function tokensOf(source: string): Token[] {
  const tokens: Token[] = []
  token.lastIndex = 0
  while (token.lastIndex < source.trimEnd().length) {
    const at = token.lastIndex
    const found = token.exec(source)
    if (found === null) throw new Error(`${source}: unexpected \`${source.slice(at, at + 10)}\``)
    const [, text, number, name, sign] = found
    if (text !== undefined) tokens.push({ kind: 'text', text: text.replaceAll("''", "'") })
    else if (number !== undefined) tokens.push({ kind: 'number', text: number })
    else if (name !== undefined) tokens.push({ kind: 'name', text: name })
    else tokens.push({ kind: 'sign', text: sign ?? '' })
  }
  return tokens
}

/** Reads the language of ARM templates: literals, calls, `.name` and `[item]`. */
export function parseExpression(bracketed: string): Expression {
  const source = bracketed.slice(1, -1)
  const tokens = tokensOf(source)
  const next = (): Token | undefined => tokens[0]
  const take = (sign?: string): Token => {
    const found = tokens.shift()
    if (found === undefined || (sign !== undefined && found.text !== sign))
      throw new Error(`${source}: found \`${found?.text ?? 'its end'}\`, expected ${sign ?? 'more'}`)
    return found
  }
  const whole = (): Expression => {
    let found = primary()
    while (next()?.text === '.' || next()?.text === '[') found = { kind: 'item', of: found, key: key() }
    return found
  }
  const key = (): Expression => {
    if (take().text === '.') return { kind: 'literal', value: take().text }
    const inner = whole()
    take(']')
    return inner
  }
  const primary = (): Expression => {
    const { kind, text } = take()
    if (kind === 'text') return { kind: 'literal', value: text }
    if (kind === 'number') return { kind: 'literal', value: Number(text) }
    if (kind === 'name') return { kind: 'call', name: text, args: args() }
    throw new Error(`${source}: unexpected \`${text}\``)
  }
  const args = (): Expression[] => {
    take('(')
    const found: Expression[] = []
    while (next()?.text !== ')') {
      found.push(whole())
      if (next()?.text !== ')') take(',')
    }
    take(')')
    return found
  }
  const expression = whole()
  if (tokens.length > 0) throw new Error(`${source}: unexpected \`${tokens[0]?.text}\` after its end`)
  return expression
}

/** All calls in it, outermost first. */
export function callsIn(expression: Expression): readonly (Expression & { kind: 'call' })[] {
  switch (expression.kind) {
    case 'literal':
      return []
    case 'item':
      return [...callsIn(expression.of), ...callsIn(expression.key)]
    case 'call':
      return [expression, ...expression.args.flatMap(callsIn)]
  }
}
