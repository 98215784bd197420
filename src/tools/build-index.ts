import { readKnowledgeBase } from '../article/read-knowledge-base.ts'
import { buildIndex } from '../search/search-data.ts'
import { encodeSnapshot } from '../search/snapshot/snapshot.ts'
import { writeSnapshotFile } from '../search/snapshot-file.ts'

// npm run build-index -- FILE DIR…  makes the index of article folders and keeps it in FILE.
const [file, ...roots] = process.argv.slice(2)
if (file === undefined || roots.length === 0) {
  console.error('Usage: npm run build-index -- FILE DIR…')
  process.exit(2)
}
const since = performance.now()
const seconds = () => ((performance.now() - since) / 1000).toFixed(1)
const knowledgeBase = await readKnowledgeBase(roots)
console.log(`${knowledgeBase.articles.size} articles read after ${seconds()} s`)
const snapshot = encodeSnapshot(buildIndex(knowledgeBase), knowledgeBase.hash)
await writeSnapshotFile(file, snapshot)
console.log(`${file}: ${(snapshot.byteLength / 1e6).toFixed(1)} MB after ${seconds()} s`)
