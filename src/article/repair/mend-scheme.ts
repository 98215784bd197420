/** `hhttps:`, `httpsbv:`, `https//`, letters before `https:`, `www.` and `//` alone: the address that is meant. */
export function mendScheme(written: string): string {
  const target = written.trim()
  if (/^\/\/[\w-]+\./.test(target)) return `https:${target}`
  if (/^www\.[\w-]+\./i.test(target)) return `https://${target}`
  if (known.test(target)) return target
  const [, scheme = '', rest = ''] = damaged.exec(target) ?? []
  return rest === '' ? target : `${scheme.toLowerCase()}://${rest}`
}

const known = /^(?:https?:\/\/|mailto:|tel:|ms-settings:|feedback-hub:)/i

// What stands before holds no `:` and no `/`: else it is an address of its own that only mentions another.
const damaged = /^[^/:?#]{0,40}?(https?)[a-z]{0,3}:?\/{1,3}(?=[\w-]+\.)(.+)$/i
