/** Teams escapes what somebody wrote. One pass, so that `&amp;lt;` stays the text `&lt;`; always a string. */
export const decodeEntities = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,5}));/giu, (written, decimal, hex, name) => {
    if (typeof name === 'string') return named.get(name.toLowerCase()) ?? written
    const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(hex, 16)
    return (code > 31 && code < 0xd800) || (code > 0xffff && code < 0x110000)
      ? String.fromCodePoint(code)
      : ' '
  })

const named = new Map([
  ['nbsp', ' '],
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])
