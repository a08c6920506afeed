import { expect, test } from 'vitest'
import { type Note, toTimeline } from '../../../../web/views/notes/timeline.ts'
import type { HistoryEvent } from '../../../../web/words/changes.ts'

/** A UUID of version 7 that was made at this second. */
const idAt = (second: number) => {
  const hex = (second * 1_000).toString(16).padStart(12, '0')
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`
}
const note = (second: number): Note => ({
  ...{ id: idAt(second), customerId: 'c', text: `${second}`, author: null, editedAt: null, mentions: [] },
  at: new Date(second * 1_000),
})
const event = (second: number): HistoryEvent => ({
  ...{ action: 'changed', by: null, mergeId: null, importId: null, fileName: null, line: null, changes: [] },
  at: new Date(second * 1_000),
})
const events = [9, 7, 5, 3, 1].map(event)
const secondsOf = (...page: Parameters<typeof toTimeline>) =>
  toTimeline(...page).map(({ kind, at }) => `${kind} ${at.getTime() / 1_000}`)

test('notes and changes are one line, the latest first', () => {
  const page = { items: [note(8), note(4)], next: null }
  expect(secondsOf(page, events, undefined)).toEqual([
    ...['change 9', 'note 8', 'change 7', 'change 5', 'note 4', 'change 3', 'change 1'],
  ])
})

test('each change stands on one page, and in its place', () => {
  const all = [8, 6, 4, 2].map(note)
  const pages = [
    secondsOf({ items: all.slice(0, 2), next: idAt(6) }, events, undefined),
    secondsOf({ items: all.slice(2), next: null }, events, idAt(6)),
  ]
  expect(pages).toEqual([
    ['change 9', 'note 8', 'change 7', 'note 6'],
    ['change 5', 'note 4', 'change 3', 'note 2', 'change 1'],
  ])
})
