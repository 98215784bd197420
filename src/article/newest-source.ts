interface Translated {
  readonly sourceHash: string | undefined
  readonly date: string | undefined
}

/**
 * The English version that was translated last, by its hash. Of versions translated on the same day, the one that
 * most locales have.
 */
export function newestSource(translations: readonly Translated[]): string | undefined {
  const versions = new Map<string, { date: string; count: number }>()
  for (const { sourceHash, date = '' } of translations) {
    if (sourceHash === undefined) continue
    const known = versions.get(sourceHash)
    const latest = known && known.date > date ? known.date : date
    versions.set(sourceHash, { date: latest, count: (known?.count ?? 0) + 1 })
  }
  const [newest] = [...versions].sort(
    ([, one], [, other]) => compare(other.date, one.date) || other.count - one.count,
  )
  return newest?.[0]
}

const compare = (one: string, other: string): number => Number(one > other) - Number(one < other)
