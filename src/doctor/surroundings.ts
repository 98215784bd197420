/** What the machine and the cloud tell a process by its environment, beside the settings of Svar. */
export interface Surroundings {
  /** Where App Service and Container Apps give tokens of a managed identity. */
  readonly identityEndpoint: { readonly url: string; readonly header: string } | undefined
  /** A token of Kubernetes stands for the managed identity. */
  readonly hasWorkloadIdentity: boolean
  readonly timeZone: string | undefined
}

export function readSurroundings(environment: Readonly<Record<string, string | undefined>>): Surroundings {
  const { IDENTITY_ENDPOINT: url, IDENTITY_HEADER: header } = environment
  return {
    identityEndpoint: url && header ? { url, header } : undefined,
    hasWorkloadIdentity: Boolean(environment.AZURE_FEDERATED_TOKEN_FILE),
    timeZone: environment.TZ || undefined,
  }
}
