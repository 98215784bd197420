import { basename } from 'node:path'
import { watch } from 'chokidar'
import { LEARNED_QUESTIONS } from '../article/learned-question.ts'

/** Files are written in bursts (a checkout, an editor's save): wait until nothing has changed for this long. */
const QUIET_MS = 500

export interface Watch {
  close(): Promise<void>
}

/** Calls `changed` once after each burst of changes below the roots. Follows no links out of them. */
export function watchArticles(roots: readonly string[], changed: () => void, quiet = QUIET_MS): Watch {
  let timer: NodeJS.Timeout | undefined
  const later = (): void => {
    clearTimeout(timer)
    timer = setTimeout(changed, quiet)
  }
  const watcher = watch([...roots], {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (path, stats) =>
      /[\\/](\.git|media|node_modules)([\\/]|$)/.test(path) ||
      (stats?.isFile() === true && !path.endsWith('.md') && basename(path) !== LEARNED_QUESTIONS),
  })
  watcher.on('all', later).on('error', () => {}) // a folder that vanishes is told by the next read
  return {
    close() {
      clearTimeout(timer)
      return watcher.close()
    },
  }
}
