import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { JsonObject } from './json.ts'

/** What a deployment finds in Azure, and where its templates are. */
export interface World {
  readonly subscriptionId: string
  readonly tenantId: string
  readonly location: string
  readonly cloud: string
  readonly read: (file: string) => JsonObject
}

export const readTemplate = (file: string): JsonObject =>
  JSON.parse(readFileSync(join('deploymentTemplates', file), 'utf8'))

export const world: World = {
  subscriptionId: '00000000-1111-2222-3333-444444444444',
  tenantId: '99999999-8888-7777-6666-555555555555',
  location: 'westeurope',
  cloud: 'AzureCloud',
  read: readTemplate,
}

/** A template and the resource group that it is deployed to; none at the scope of the subscription. */
export interface Place {
  readonly file: string
  readonly template: JsonObject
  readonly group: string | undefined
}
