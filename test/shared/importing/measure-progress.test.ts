import { expect, test } from 'vitest'
import type { StepName } from '../../../shared/importing/import.ts'
import { measureProgress } from '../../../shared/importing/measure-progress.ts'

const count = (step: StepName, done: number, total: number, running = 0) => ({
  step,
  done,
  total,
  running,
})
const planned = count('plan', 1, 1)

test.each([
  [
    'nothing begun',
    [count('plan', 0, 1)],
    { plan: 'ready', clean: { done: 0, total: 0 }, resolve: 'later', apply: { done: 0, total: 0 }, finish: 'later' },
  ],
  ['reading', [count('plan', 0, 1, 1)], { plan: 'running' }],
  [
    'cleaning: there is as much to apply',
    [planned, count('clean', 1, 4)],
    { plan: 'done', clean: { done: 1, total: 4 }, apply: { done: 0, total: 4 }, resolve: 'later' },
  ],
  ['deciding', [planned, count('clean', 4, 4), count('resolve', 0, 1, 1)], { resolve: 'running', finish: 'later' }],
  [
    'applying',
    [planned, count('clean', 4, 4), count('resolve', 1, 1), count('apply', 3, 4)],
    { resolve: 'done', apply: { done: 3, total: 4 } },
  ],
  [
    'done',
    [planned, count('clean', 1, 1), count('resolve', 1, 1), count('apply', 1, 1), count('finish', 1, 1)],
    { finish: 'done' },
  ],
])('the steps of an import: %s', (_, counts, steps) => {
  expect(measureProgress(counts, 100, 10).steps).toMatchObject(steps)
})

test('tells no speed before there is one, nor when it is over', () => {
  const none = { recordsPerSecond: null, secondsLeft: null }
  expect(measureProgress([planned, count('clean', 0, 4)], 100, 10)).toMatchObject(none)
  expect(measureProgress([count('plan', 0, 1)], null, 10)).toMatchObject(none)
  expect(measureProgress([planned, count('clean', 4, 4)], 100, null)).toMatchObject(none)
})

test('what is left takes as long as what is done, by its share', () => {
  const half = [planned, count('clean', 4, 4), count('resolve', 1, 1), count('apply', 0, 4)]
  expect(measureProgress(half, 1_000, 60)).toMatchObject({ recordsPerSecond: 10, secondsLeft: 40 })
  const all = [planned, count('clean', 4, 4), count('resolve', 1, 1), count('apply', 4, 4)]
  expect(measureProgress(all, 1_000, 10)).toMatchObject({ recordsPerSecond: 100, secondsLeft: 0 })
})

test('an import that is undone is as far as its chunks are out of the customers', () => {
  const whole = [planned, count('clean', 4, 4), count('resolve', 1, 1), count('apply', 4, 4), count('finish', 1, 1)]
  expect(measureProgress([...whole, count('undo', 1, 4)], 1_000, 5)).toMatchObject({ share: 0.25, secondsLeft: 15 })
})

test('an import of no time at all has a finite speed', () => {
  expect(measureProgress([planned, count('clean', 1, 1)], 10, 0).recordsPerSecond).toBeLessThan(
    Number.POSITIVE_INFINITY,
  )
})

test.each<[string, readonly ReturnType<typeof count>[], number, number]>([
  ['nothing', [planned], 0, 0],
  ['half of the cleaning', [planned, count('clean', 2, 4)], 0.2, 1 / 3],
  ['all of it', [planned, count('clean', 4, 4)], 0.4, 2 / 3],
  ['all of it, and deciding', [planned, count('clean', 4, 4), count('resolve', 0, 1, 1)], 0.4, 2 / 3],
  ['what was decided', [planned, count('clean', 4, 4), count('resolve', 1, 1)], 0.6, 1],
  [
    ...([
      'a quarter of the writing',
      [planned, count('clean', 4, 4), count('resolve', 1, 1), count('apply', 1, 4)],
    ] as const),
    ...([0.7, 1] as const),
  ],
  ['nothing of no chunks', [planned, count('clean', 0, 0), count('resolve', 1, 1)], 0.2, 1 / 3],
])('how much of the work is done, and of that up to the preview: %s', (_, counts, share, toPreview) => {
  expect(measureProgress(counts, 100, 10).share).toBeCloseTo(share)
  expect(measureProgress(counts, 100, 10, true).share).toBeCloseTo(toPreview)
})

test('the speed is that of all records, at a thousandth of a second at least', () => {
  const all = [planned, count('clean', 1, 1)]
  expect(measureProgress(all, 1_000, 0)).toMatchObject({ recordsPerSecond: 400_000, secondsLeft: 0 })
  expect(measureProgress(all, 1_000, 3)).toMatchObject({ recordsPerSecond: 133, secondsLeft: 5 })
  expect(measureProgress(all, 0, 3)).toMatchObject({ recordsPerSecond: 0, secondsLeft: 5 })
})
