import { yui } from '../people.ts'
import type { Script } from '../script.ts'
import { writes } from '../steps.ts'

export const script: Script = {
  shows: 'an answer in Japanese, which puts no spaces between words',
  steps: [writes(yui, 'こんにちは'), writes(yui, 'パスワードを忘れました'), writes(yui, 'ありがとう')],
}
