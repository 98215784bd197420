/** An activity as it came in, its shape checked as far as botbuilder relies on it. */
export type RawActivity = {
  readonly [name: string]: unknown
  readonly type: string
  readonly id: string
  readonly channelId: string
  readonly serviceUrl: string
  readonly conversation: { readonly id: string; readonly tenantId?: string }
  readonly from: { readonly id: string }
  readonly recipient: { readonly id: string }
}
