import Fuse, { type IFuseOptions } from 'fuse.js'

export interface AlikeText {
  readonly text: string
  /** 1 for the same. */
  readonly likeness: number
}

/** The texts that are spelt like one text, most alike first. Fuse's time grows with its list: give it few. */
export const alikeTexts = (
  text: string,
  texts: readonly string[],
  options: IFuseOptions<string>,
): readonly AlikeText[] =>
  new Fuse(texts, { ...options, includeScore: true })
    .search(text)
    .map(({ item, score }) => ({ text: item, likeness: 1 - (score ?? 1) }))
