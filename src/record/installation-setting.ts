import type { Keyed } from './keyed-hash.ts'

/** What is set from the chat, for the whole installation. */
export type SettingName = 'experts-channel'

export interface InstallationSetting {
  /** Of `experts-channel`: the key of its conversation. */
  readonly value: string
  readonly setBy: Keyed
  readonly at: number
}

export interface InstallationSettings {
  get(name: SettingName): Promise<InstallationSetting | undefined>
  set(name: SettingName, setting: InstallationSetting): Promise<void>
  clear(name: SettingName): Promise<void>
}
