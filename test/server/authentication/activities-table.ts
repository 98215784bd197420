import { appId, tenantId } from '../a-bot.ts'
import { teamsAndWeb } from './a-sender.ts'
import type { Row } from './tokens-table.ts'
import { friendTenant } from './tokens-table.ts'

const stranger = '6f1c2d3e-0000-4000-8000-00000000ffff'
const teams = 'https://smba.trafficmanager.net/emea/'

/** A well-signed activity with something else in it; the token names the same connector. */
const but = (parts: object) => ({ activity: { serviceUrl: teams, ...parts } })
const from = (serviceUrl: string) => but({ serviceUrl })
const to = (id: unknown) => but({ recipient: { id } })
const inChannel = (channelId: unknown) => but({ channelId })
const ofTenant = (conversation: unknown, channel: unknown = conversation) =>
  but({
    conversation: { id: 'a:1', tenantId: conversation },
    channelData: channel === undefined ? undefined : { tenant: { id: channel } },
  })

const inWebChat = {
  ...but({ channelId: 'webchat', recipient: { id: 'svar@web' }, channelData: {}, conversation: { id: 'c' } }),
  key: teamsAndWeb,
}

export const accepted: readonly Row[] = [
  ['a message in Teams', but({}), 200],
  [
    'the connector of Teams in the government community cloud',
    from('https://smba.infra.gcc.teams.microsoft.com/gcc'),
    200,
  ],
  ['a connector of the Bot Service', from('https://webchat.botframework.com/'), 200],
  ['a connector that is named in the settings', from('https://smba.example.org/x/'), 200],
  ['a host in capitals', from('https://SMBA.trafficmanager.net/emea/'), 200],
  ['the port that https has anyway', from('https://smba.trafficmanager.net:443/emea/'), 200],
  ['a recipient in capitals', to(`28:${appId.toUpperCase()}`), 200],
  ['a tenant that is allowed', ofTenant(friendTenant), 200],
  ['a tenant in capitals', ofTenant(tenantId.toUpperCase()), 200],
  ['a tenant in the conversation only', ofTenant(tenantId, undefined), 200],
  ['a tenant in the channel only', ofTenant(undefined, tenantId), 200],
  ['a channel that is named in the settings', inWebChat, 200],
]

const usClaims = { iss: 'https://api.botframework.us' }
const government = 'https://smba.infra.gov.teams.microsoft.us/gov/'

/** In Azure Government: whether it is accepted, beside the status. */
export const inGovernment: readonly (readonly [...Row, 'accepts' | 'refuses'])[] = [
  ['its own issuer and connector', { ...from(government), claims: usClaims }, 200, 'accepts'],
  ['the public issuer', from(government), 401, 'refuses'],
  ['the public connector', { ...from(teams), claims: usClaims }, 403, 'refuses'],
]

export const refused: readonly Row[] = [
  ['http', from('http://smba.trafficmanager.net/emea/'), 403],
  ['loopback', from('http://127.0.0.1:9/'), 403],
  ['loopback over https', from('https://127.0.0.1/'), 403],
  ['loopback by name', from('https://localhost/'), 403],
  ['loopback by another notation', from('https://2130706433/'), 403],
  ['loopback in IPv6', from('https://[::1]/'), 403],
  ['the metadata service of the machine', from('https://169.254.169.254/metadata/identity'), 403],
  ['a host of its own at the same provider', from('https://smba2.trafficmanager.net/'), 403],
  ['a host that begins as ours', from('https://smba.trafficmanager.net.example.com/'), 403],
  ['a host that ends as ours', from('https://evilbotframework.com/'), 403],
  ['the bare domain of a wildcard', from('https://botframework.com/'), 403],
  ['a host with a point at its end', from('https://smba.trafficmanager.net./'), 403],
  ['a name before the host', from('https://smba.trafficmanager.net@example.com/'), 403],
  ['a name and a password', from('https://u:p@smba.trafficmanager.net/'), 403],
  ['a backslash', from('https://smba.trafficmanager.net\\@example.com/'), 403],
  ['a line break in the host', from('https://smba.traffic\nmanager.net/'), 403],
  ['a space before it', from(' https://smba.trafficmanager.net/'), 403],
  ['a query', from('https://smba.trafficmanager.net/?x='), 403],
  ['a fragment', from('https://smba.trafficmanager.net/#'), 403],
  ['another port', from('https://smba.trafficmanager.net:8443/'), 403],
  ['a letter that looks like another', from('https://smbа.trafficmanager.net/'), 403],
  ['no scheme', from('smba.trafficmanager.net'), 403],
  ['a file', from('file:///etc/passwd'), 403],
  ['a connector without end', from(`https://smba.trafficmanager.net/${'x'.repeat(2048)}`), 400],
  ['an empty connector', from(''), 400],
  ['no channel', inChannel(undefined), 400],
  ['an empty channel', inChannel(''), 400],
  ['a channel that is a list', inChannel(['msteams']), 400],
  ['a foreign channel', inChannel('slack'), 403],
  ['the Emulator', inChannel('emulator'), 403],
  ['Teams in capitals', inChannel('MSTEAMS'), 403],
  ['another bot', to(`28:${stranger}`), 403],
  ['the app id alone', to(appId), 403],
  ['a recipient of another channel’s form', to(`29:${appId}`), 403],
  ['an empty recipient', to(''), 400],
  ['a recipient that is null', but({ recipient: null }), 400],
  ['no recipient', but({ recipient: undefined }), 400],
  ['no sender', but({ from: undefined }), 400],
  ['a sender that is a text', but({ from: '29:reader' }), 400],
  ['a sender without an id', but({ from: { name: 'Kari' } }), 400],
  ['no id', but({ id: undefined }), 400],
  ['no conversation', but({ conversation: undefined }), 400],
  ['a foreign tenant', ofTenant(stranger), 403],
  ['a foreign tenant in the conversation', ofTenant(stranger, tenantId), 403],
  ['a foreign tenant in the channel', ofTenant(tenantId, stranger), 403],
  ['no tenant', ofTenant(undefined), 403],
  ['an empty tenant', ofTenant(''), 403],
  ['a tenant that is a list', ofTenant([tenantId]), 400],
]
