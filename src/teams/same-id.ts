/** GUIDs are the same in small letters and in capitals: portals show them one way, and tokens hold them the other. */
export const isSameId = (found: unknown, expected: string): boolean =>
  typeof found === 'string' && found.toLowerCase() === expected.toLowerCase()
