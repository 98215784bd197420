import type { ArticleId } from './article.ts'

interface Rule {
  readonly reason: string
  readonly ids?: RegExp
  /** Looked for in the English half, because the tokens of templates are translated too. */
  readonly english?: RegExp
}

/** Pages of the public repositories that are no articles, whatever their locale. */
const rules: readonly Rule[] = [
  { reason: 'Front page of the library', ids: /^index$/ },
  { reason: 'Template for authors', ids: /^alchemy-insight-template$/ },
  { reason: 'Test page', ids: /^(video-test|testing-alchemy-inline-.*)$/ },
  { reason: 'Joke', ids: /^outlook-com-star-wars-day$/ },
  { reason: 'Small talk of another bot', ids: /^outlook-com-how-to-get-support-rule-.*$/ },
  { reason: 'Announcement of its day', ids: /^(onedrive-)?announcement$/ },
  { reason: 'Claims that a service is disturbed now', ids: /^service-incident.*$/ },
  {
    reason: 'Template that claims facts about the reader’s own domains or groups',
    ids: /^(having-email-delivery-issues.*|having-issues-getting-outlook-to-connect.*|issue-with-skype-for-business|.*aimkiobject.*)$/,
    english: /\{(HealthCheckString|AimKI\w+|IncidentId|ImpactDescription)\}/,
  },
]

/** Why a page is no article, or undefined for one that is. `english` is its English text as far as it is known. */
export const reasonToLeaveOut = (id: ArticleId, english: string): string | undefined =>
  rules.find((rule) => rule.ids?.test(id.toLowerCase()) || rule.english?.test(english))?.reason

/** Folders whose files are parts of other pages. */
export const foldersLeftOut: ReadonlySet<string> = new Set(['media', 'breadcrumb', 'includes'])
