import type { Problem } from './article.ts'

export const warning = (path: string, kind: string, message: string, line = 1): Problem => ({
  path,
  line,
  severity: 'warning',
  kind,
  message,
})

export const error = (path: string, kind: string, message: string, line = 1): Problem => ({
  path,
  line,
  severity: 'error',
  kind,
  message,
})

/** As compilers write them: editors and terminals open the place. */
export const problemLine = ({ path, line, message }: Pick<Problem, 'path' | 'line' | 'message'>): string =>
  `${path}:${line}: ${message}`
