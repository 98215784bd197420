import type { LinkTarget } from '../block.ts'
import type { LinkContext } from '../link-context.ts'

/** The target that a link's written one means, or undefined for one that must not be followed. */
export function linkTarget(written: string, links: LinkContext): LinkTarget | undefined {
  void links
  return /^(https|mailto|tel|ms-settings):/i.test(written) ? { kind: 'url', url: written } : undefined
}
