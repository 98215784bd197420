/**
 * A heading as plain text: tags, anchors, links, marks and entities gone. Placeholders such as `<tenant>` are no tags
 * and stay; so does a `_` inside a word.
 */
export const plainTitle = (markdown: string): string =>
  decodeEntities(
    markdown
      .replace(/[ \t]+#+[ \t]*$/, '')
      .replace(TAG, '')
      .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/(\*{1,3})(?=\S)([^*]*[^*\s])\1/g, '$2')
      .replace(/(?<![\p{L}\p{N}_])(_{1,3})(?=[^\s_])([^_]*[^_\s])\1(?![\p{L}\p{N}_])/gu, '$2')
      .replace(/`+([^`]+)`+/g, '$1')
      .replace(/\\([!-/:-@[-`{-~])/g, '$1'),
  )
    .replace(/\s+/g, ' ')
    .trim()

/** The title without the rule id that it begins with, if that number is one of the article's rules. */
export function withoutRuleId(title: string, ruleIds: ReadonlySet<string>): string {
  const [, number = '', rest = ''] = /^(\d+)\s*[:.–-]?\s+(\S.*)$/.exec(title) ?? []
  return ruleIds.has(number) ? rest : title
}

const TAG =
  /<\/?(?:a|abbr|b|bdi|bdo|big|br|center|code|del|div|em|font|i|img|ins|kbd|mark|p|q|s|small|span|strike|strong|sub|sup|tt|u|var)(?:\s[^<>]*)?\/?>|<!--.*?-->/gi

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  copy: '©',
  reg: '®',
  trade: '™',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
}

const decodeEntities = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi, (entity, decimal, hexadecimal, name) => {
    if (name !== undefined) return named[name] ?? entity
    const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity
  })
