import type { KnowledgeBase } from '../../../article/article.ts'
import { languageOf } from '../../../locale/locale.ts'
import { fieldsOf } from '../../../search/index/article-fields.ts'
import type { PeerDocument } from './peer.ts'

/** The editions by language, an article once in each. */
export function peerDocuments({ articles }: KnowledgeBase): ReadonlyMap<string, readonly PeerDocument[]> {
  const documents = new Map<string, Map<string, PeerDocument>>()
  for (const { id, editions } of articles.values()) {
    for (const { locale, title, markdown } of editions.values()) {
      const language = languageOf(locale)
      const known = documents.get(language) ?? new Map<string, PeerDocument>()
      const { headings, steps, body } = fieldsOf(title, markdown)
      if (!known.has(id)) known.set(id, { id, title, body: [headings, steps, body].join('\n') })
      documents.set(language, known)
    }
  }
  return new Map([...documents].map(([language, known]) => [language, [...known.values()]]))
}
