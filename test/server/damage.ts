import { type Chance, pick } from './chance.ts'

export type Damaged = { readonly body: Buffer; readonly headers: Readonly<Record<string, string>> }

const odd: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  0.1,
  '',
  ' ',
  '\u0000',
  '\ud800',
  '\u202e\u2066odd',
  '👩‍👩‍👧‍👦'.repeat(500),
  'x'.repeat(30_000),
  '<at>'.repeat(3000),
  '<at>Svar</at>',
  '../../etc/passwd',
  'https://example.org/',
  '9999-99-99T99:99:99Z',
  'constructor',
  [],
  {},
  [[]],
  [null],
  { id: 5 },
  { length: 100_000 },
  JSON.parse('{"then":1,"toString":1,"toJSON":1}'),
  Array.from({ length: 90 }, () => ({ id: '29:many' })),
  Array.from({ length: 5000 }, () => 0),
  nest(30),
  nest(300),
]

function nest(depth: number): unknown {
  let value: unknown = 0
  for (let level = 0; level < depth; level += 1) value = level % 2 ? [value] : { value }
  return value
}

type Holder = Record<string, unknown>

const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null

/** All places of a value, as the object that holds it and the name in there. */
function places(root: Holder): [Holder, string][] {
  return Object.keys(root).flatMap((name): [Holder, string][] => {
    const value = root[name]
    return [[root, name], ...(isHolder(value) ? places(value) : [])]
  })
}

const changes: readonly ((holder: Holder, name: string, chance: Chance) => void)[] = [
  (holder, name) => delete holder[name],
  (holder, name, chance) => {
    holder[name] = structuredClone(pick(odd, chance))
  },
  (holder, name, chance) => {
    holder[pick(['__proto__x', 'text', 'id', 'value', 'membersAdded', 'entities', 'then'], chance)] =
      holder[name]
  },
  (holder, name) => {
    holder[name] = [holder[name]]
  },
  (holder, name) => {
    holder[name] = { [name]: holder[name] }
  },
  (holder, name) => {
    holder[name] = String(holder[name])
  },
  (holder, name, chance) => {
    const text = String(holder[name])
    holder[name] = text.slice(0, Math.floor(chance() * text.length))
  },
  (holder, name) => {
    holder[name] = Array.from({ length: 60 }, () => holder[name])
  },
]

const bodies: readonly ((body: Buffer, chance: Chance) => Buffer)[] = [
  (body, chance) => body.subarray(0, Math.floor(chance() * body.length)),
  (body, chance) => {
    const changed = Buffer.from(body)
    if (changed.length > 0) changed[Math.floor(chance() * changed.length)] = Math.floor(chance() * 256)
    return changed
  },
  (body) => Buffer.concat([body, body]),
  (body) => Buffer.concat([Buffer.from('\ufeff'), body]),
]

const headers: readonly Readonly<Record<string, string>>[] = [
  { 'content-type': 'text/plain' },
  { 'content-type': 'multipart/form-data; boundary=x' },
  { 'content-encoding': 'gzip' },
  { authorization: 'Bearer a.b.c' },
  { authorization: `Bearer ${'x'.repeat(7000)}` },
]

/** An activity with one to three things wrong; now and then in its bytes or its headers as well. */
export function damage(activity: object, chance: Chance): Damaged {
  const copy = structuredClone(activity) as Holder
  const count = 1 + Math.floor(chance() * 3)
  for (let done = 0; done < count; done += 1) {
    const [holder, name] = pick(places(copy), chance)
    pick(changes, chance)(holder, name, chance)
  }
  const body = Buffer.from(JSON.stringify(copy))
  return {
    body: chance() < 0.1 ? pick(bodies, chance)(body, chance) : body,
    headers: { 'content-type': 'application/json', ...(chance() < 0.05 ? pick(headers, chance) : {}) },
  }
}
