import { flexSearchPeer } from './flexsearch-peer.ts'
import { fts5Peer } from './fts5-peer.ts'
import { fusePeers } from './fuse-peers.ts'
import { lunrPeer } from './lunr-peer.ts'
import { miniSearchPeer } from './minisearch-peer.ts'
import { oramaPeer } from './orama-peer.ts'
import type { Peer } from './peer.ts'

export const peers: readonly Peer[] = [
  ...fusePeers,
  miniSearchPeer,
  oramaPeer,
  flexSearchPeer,
  lunrPeer,
  fts5Peer,
]
