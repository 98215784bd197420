/** Commands of the message extension, as the manifest names them. */
export const extensionCommands = {
  /** Search articles while writing a message. */
  articles: 'articles',
  /** Experts: search requests. */
  requests: 'requests',
  /** On somebody's message: find help for it. */
  findHelp: 'findHelp',
} as const
