/**
 * Writes networks in the format of ONNX, as much of its protocol buffers as a test needs. The numbers are those of the
 * fields in `onnx.proto`.
 */
type Bytes = Uint8Array

export interface Node {
  readonly operator: string
  readonly inputs: readonly string[]
  readonly output: string
  readonly attributes?: Readonly<Record<string, number | readonly number[]>>
}

export interface Tensor {
  readonly name: string
  readonly sizes: readonly number[]
  readonly numbers: Float32Array | BigInt64Array
}

/** What goes in or comes out: a text names a size that differs from run to run. */
export interface Port {
  readonly name: string
  readonly type: 'float32' | 'int64'
  readonly sizes: readonly (number | string)[]
}

export interface Graph {
  readonly nodes: readonly Node[]
  readonly constants: readonly Tensor[]
  readonly inputs: readonly Port[]
  readonly outputs: readonly Port[]
}

const FORMAT = 8
const OPERATORS = 13 // the version of their set
const elementTypes = { float32: 1, int64: 7 } as const
const attributeTypes = { int: 2, ints: 7 } as const

export const onnxFile = ({ nodes, constants, inputs, outputs }: Graph): Bytes =>
  joined([
    whole(1, FORMAT),
    block(
      7,
      joined([
        ...nodes.map((each) => block(1, node(each))),
        text(2, 'graph'),
        ...constants.map((each) => block(5, tensor(each))),
        ...inputs.map((each) => block(11, port(each))),
        ...outputs.map((each) => block(12, port(each))),
      ]),
    ),
    block(8, whole(2, OPERATORS)),
  ])

const node = ({ operator, inputs, output, attributes = {} }: Node): Bytes =>
  joined([
    ...inputs.map((name) => text(1, name)),
    text(2, output),
    text(4, operator),
    ...Object.entries(attributes).map(([name, value]) => block(5, attribute(name, value))),
  ])

const attribute = (name: string, value: number | readonly number[]): Bytes =>
  typeof value === 'number'
    ? joined([text(1, name), whole(3, value), whole(20, attributeTypes.int)])
    : joined([text(1, name), ...value.map((each) => whole(8, each)), whole(20, attributeTypes.ints)])

const tensor = ({ name, sizes, numbers }: Tensor): Bytes =>
  joined([
    ...sizes.map((size) => whole(1, size)),
    whole(2, numbers instanceof Float32Array ? elementTypes.float32 : elementTypes.int64),
    text(8, name),
    block(9, new Uint8Array(numbers.buffer)),
  ])

function port({ name, type, sizes }: Port): Bytes {
  const shape = sizes.map((size) => block(1, typeof size === 'number' ? whole(1, size) : text(2, size)))
  return joined([
    text(1, name),
    block(2, block(1, joined([whole(1, elementTypes[type]), block(2, joined(shape))]))),
  ])
}

const whole = (field: number, value: number): Bytes => joined([variable(field * 8), variable(value)])
const block = (field: number, bytes: Bytes): Bytes =>
  joined([variable(field * 8 + 2), variable(bytes.length), bytes])
const text = (field: number, value: string): Bytes => block(field, new TextEncoder().encode(value))

/** Seven bits a byte, the lowest first; the eighth says that more follow. */
const variable = (value: number): Bytes =>
  value < 128
    ? Uint8Array.of(value)
    : joined([Uint8Array.of((value % 128) + 128), variable(Math.floor(value / 128))])

const joined = (parts: readonly Bytes[]): Bytes => Uint8Array.from(Buffer.concat(parts))
