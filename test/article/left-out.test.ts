import assert from 'node:assert/strict'
import { reasonToLeaveOut } from '../../src/article/left-out.ts'

describe('reasonToLeaveOut', () => {
  const leftOut: readonly (readonly [id: string, english: string, reason: string])[] = [
    ['index', '', 'Front page of the library'],
    ['Alchemy-Insight-Template', '', 'Template for authors'],
    ['video-test', '', 'Test page'],
    ['testing-alchemy-inline-images', '', 'Test page'],
    ['outlook-com-star-wars-day', '', 'Joke'],
    ['outlook-com-how-to-get-support-rule-2', '', 'Small talk of another bot'],
    ['announcement', '', 'Announcement of its day'],
    ['onedrive-announcement', '', 'Announcement of its day'],
    ['service-incident-in-progress-4', '', 'Claims that a service is disturbed now'],
    [
      'having-email-delivery-issues-0',
      '',
      'Template that claims facts about the reader’s own domains or groups',
    ],
    [
      'your-groupaimkiobjectnot-shown',
      '',
      'Template that claims facts about the reader’s own domains or groups',
    ],
    [
      'lamps-are-off',
      'Your lamps: {HealthCheckString}',
      'Template that claims facts about the reader’s own domains or groups',
    ],
  ]
  for (const [id, english, reason] of leftOut) {
    it(`leaves out ${id}`, () => assert.equal(reasonToLeaveOut(id, english), reason))
  }

  const kept: readonly (readonly [id: string, english: string])[] = [
    ['reset-the-lamp', 'Run Get-Lamp | Where { $_.On }, then open {App-Id}.'],
    ['make-an-announcement-in-a-channel', ''],
    ['rebuild-the-search-index', ''],
    ['lamps/index', ''],
  ]
  for (const [id, english] of kept) {
    it(`keeps ${id}`, () => assert.equal(reasonToLeaveOut(id, english), undefined))
  }
})
