/**
 * What a probability earns. At `direct` and above the article is shown at once, with others below it: `npm run evaluate`
 * finds nine of ten such answers right over our own few articles, right or related over the thousands of public ones. Of
 * questions that no article answers fewer than one of forty gets one, but a third of those that are made of the articles'
 * own words (`test/questions/samples-near.jsonl`). At `choose` and above titles are offered; below, they are
 * only the nearest ones, for two of three questions down there have no article.
 */
export const thresholds = { direct: 0.65, choose: 0.15 } as const

/** Titles to choose from: more do not fit on a phone's screen. */
export const CHOICES = { least: 2, most: 5 } as const

/** Other articles below the one shown: the right one is often among the first three. */
export const ALTERNATIVES = 2

/** A title this much less likely than the first is not worth a line in a list of choices. */
export const WORTH_A_CHOICE = 0.2

/** Titles that may have nothing to do with the question. */
export const NEAREST = 3

/** Articles that say nearly the same as the one shown. */
export const RELATED = 3

/**
 * A single word that many articles say (`teams`, *it does not work*) asks for none of them: titles are offered when the
 * second or the fourth match is this likely in relation to the first, unless the word is all that was written and stands
 * in the first one's title alone. With more words the first is shown, for it is right in most cases.
 */
export const BROAD = { second: 0.8, fourth: 0.3 } as const
