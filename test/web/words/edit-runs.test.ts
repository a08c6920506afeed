import { expect, test } from 'vitest'
import { type EditRun, editRuns } from '../../../web/words/edit-runs.ts'

const marks = { same: '', del: '-', ins: '+' }
const show = (runs: readonly EditRun[]) => runs.map(({ kind, text }) => `${marks[kind]}${text}`).join('|')

test.each([
  ['ann@gmial.com', 'ann@gmail.com', 'ann@gm|-i|a|+i|l.com'],
  ['<a@gmial.com>', 'a@gmail.com', '-<|a@gm|-i|a|+i|l.com|->'],
  ['a..b@x.hk', 'a.b@x.hk', 'a.|-.|b@x.hk'],
  ['a', 'a', 'a'],
  ['', 'a', '+a'],
  ['a', '', '-a'],
  ['陳𠮷', '陳吉', '陳|-𠮷|+吉'],
])('%s → %s', (was, now, runs) => expect(show(editRuns(was, now))).toBe(runs))

test('read without what comes it is the one text, without what goes the other', () => {
  const [was, now] = ['mailto:banyan tower@gmial.con', 'banyan-tower@gmail.com']
  const text = (left: EditRun['kind']) =>
    editRuns(was, now)
      .filter(({ kind }) => kind !== left)
      .map((run) => run.text)
      .join('')
  expect([text('ins'), text('del')]).toEqual([was, now])
})

test('of a long text all goes and all comes', () => {
  expect(show(editRuns('x'.repeat(201), 'y'))).toBe(`-${'x'.repeat(201)}|+y`)
})
