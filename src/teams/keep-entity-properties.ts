import { Entity } from 'botframework-connector/lib/connectorApi/models/mappers.js'

/**
 * botbuilder 4.23.3 drops every property of an outgoing entity but `type`, `text` and `mentioned`, so
 * citations and labels never arrive: its list of entities allows others, but the mapper of one entity does
 * not. Mended after the last release, never published. Doing it twice does no harm.
 */
export function keepEntityProperties(): void {
  Object.assign(Entity.type, { additionalProperties: { type: { name: 'Object' } } })
}
