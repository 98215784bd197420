import { readKnowledgeBase } from '../../src/article/read-knowledge-base.ts'
import { readConfig } from '../../src/config/read-config.ts'
import { examine } from '../../src/doctor/examine.ts'
import type { CheckName, Finding } from '../../src/doctor/finding.ts'
import type { Patient } from '../../src/doctor/patient.ts'
import { readSurroundings } from '../../src/doctor/surroundings.ts'
import { tryModel } from '../../src/search/reranker/try-model.ts'
import { publicCloud } from '../../src/teams/cloud.ts'

export const appId = '6f1c2d3e-0000-4000-8000-00000000a001'
export const tenantId = '6f1c2d3e-0000-4000-8000-00000000b001'
export const password = 'Gh1~the-secret-that-nobody-may-see'

export const singleTenant = {
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppId: appId,
  MicrosoftAppTenantId: tenantId,
  MicrosoftAppPassword: password,
}

export const managedIdentity = {
  MicrosoftAppType: 'UserAssignedMSI',
  MicrosoftAppId: appId,
  MicrosoftAppTenantId: tenantId,
}

/** A port that never answers, in place of what a test does not look at. */
export const nobody = 'http://127.0.0.1:1'

/** An installation with this environment; what is not given cannot be reached. */
export function aPatient(
  environment: Readonly<Record<string, string>>,
  over: Partial<Patient> = {},
): Patient {
  const read = readConfig({ PORT: '1', ...environment }, [], ':')
  if (read.kind === 'mistakes') throw new Error(read.mistakes.join('\n'))
  return {
    config: read.config,
    cloud: { ...publicCloud, loginUrl: `${nobody}/botframework.com`, metadataUrl: `${nobody}/metadata` },
    surroundings: readSurroundings(environment),
    version: '1.2.3',
    now: Date.now,
    knowledgeBase: () => readKnowledgeBase(['articles']),
    tryModel,
    places: { imdsUrl: `${nobody}/imds`, connectorUrl: nobody },
    ...over,
  }
}

/** What one check found. */
export async function findingOf(check: CheckName, patient: Patient): Promise<Finding | undefined> {
  const { findings } = await examine(patient)
  return findings.find((finding) => finding.check === check)
}
