import { expect, test } from 'vitest'
import { countByName } from '../../../../scripts/bench/small/count-statements.ts'

test('statements are counted by who sent them, however they were sent; the benchmark and others are left out', () => {
  const log = [
    '#statement-of harbour-worker LOG:  statement: begin',
    '#statement-of harbour-worker LOG:  execute <unnamed>: select $1',
    "#statement-of harbour-worker DETAIL:  Parameters: $1 = 'a'",
    '#statement-of harbour-web LOG:  execute s1: select 1',
    '#statement-of [unknown] LOG:  execute <unnamed>: select bullmq',
    '#statement-of bench LOG:  statement: select 1',
    '#statement-of harbour-scheduler LOG:  statement: select 1',
    '#statement-of  LOG:  checkpoint starting: time',
    '2026-11-28 LOG:  statement: from before',
  ]
  expect(countByName(log.join('\n'))).toEqual({ worker: 2, web: 1, queue: 1 })
})
