import { setTimeout as pause } from 'node:timers/promises'
import type { Config } from '../../config/config.ts'
import type { Locale } from '../../locale/locale.ts'
import type { Log } from '../../log.ts'
import type { Outbox } from '../../record/outbox.ts'
import type { RecordStore } from '../../record/record-store.ts'
import type { BotSettings } from '../../teams/bot-settings.ts'
import { createMessenger } from '../../teams/messenger.ts'
import { createSendingPace } from '../../teams/sending-pace.ts'
import type { Watch } from '../../telemetry/watch.ts'
import type { LibraryShelf } from '../library-shelf.ts'
import { type Deliverer, startDeliverer } from '../outbox/deliverer.ts'
import { deliverRequestNotice } from './deliver-request-notice.ts'
import { createExperts, type Experts } from './experts.ts'
import { findExpertsChannel } from './experts-channel.ts'

export interface RequestsParts {
  readonly config: Config
  readonly bot: BotSettings
  readonly record: RecordStore
  /** Read once a second, which belongs to no turn. */
  readonly outbox: Outbox
  readonly shelf: Pick<LibraryShelf, 'current'>
  readonly fallback: Locale
  readonly now: () => number
  readonly log: Log
  readonly watch: Watch
}

/** Starts to deliver what waits, and gives the way to the experts. */
export function startRequests(parts: RequestsParts): {
  readonly experts: Experts
  readonly deliverer: Deliverer
} {
  const { config, bot, outbox, shelf, now, watch, log } = parts
  const messenger = createMessenger(bot, { watch })
  const delivery = {
    ...parts,
    messenger,
    pace: createSendingPace(now),
    channel: (near?: Parameters<Experts['channel']>[0]) => findExpertsChannel(parts, near),
    library: shelf.current,
    pause: (ms: number) => pause(ms),
  }
  const deliverer = startDeliverer({
    outbox,
    deliver: (notice) => deliverRequestNotice(notice, delivery),
    now,
    log,
  })
  const experts = createExperts({ ...parts, messenger, deliverer, contact: config.supportContact })
  return { experts, deliverer }
}
