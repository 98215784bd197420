import type { ModelTexts } from './model-files.ts'

/** A text, or two that are compared, as the numbers that a model reads. `types`: 0 for the first text, 1 for the second. */
export interface Tokens {
  readonly ids: readonly number[]
  readonly types: readonly number[]
}

export type Tokenize = (text: string, second?: string) => Tokens

/** Two texts as they are cut before; only scripts that take a token for each letter come near. Models read 512 or more. */
const MOST_TOKENS = 384

/** Throws for a tokenizer that the library does not know. */
export async function createTokenize({
  tokenizer,
  tokenizerConfig,
}: Pick<ModelTexts, 'tokenizer' | 'tokenizerConfig'>): Promise<Tokenize> {
  const { Tokenizer } = await import('@huggingface/tokenizers')
  const made = new Tokenizer(tokenizer, tokenizerConfig)
  return (text, second) => {
    const { ids, token_type_ids: types } = made.encode(text, {
      ...(second === undefined ? {} : { text_pair: second }),
      return_token_type_ids: true,
    })
    return { ids: cut(ids), types: cut(types) }
  }
}

/** Keeps the last one, which marks the end. */
const cut = (numbers: readonly number[]): readonly number[] =>
  numbers.length <= MOST_TOKENS ? numbers : [...numbers.slice(0, MOST_TOKENS - 1), ...numbers.slice(-1)]
