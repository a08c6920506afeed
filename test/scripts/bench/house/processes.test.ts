import { expect, test } from 'vitest'
import { cpuBetween, descendants, parseStat } from '../../../../scripts/bench/house/processes.ts'

const stat = '712 (a (b) c) S 700 712 712 0 -1 4194304 900 10 0 0 150 50 30 20 20 0 1 0 4242 1000000 500'

test('a line of /proc is read, whatever the name of the program has in it', () => {
  expect(parseStat(stat)).toEqual({ pid: 712, parent: 700, seconds: 2.5 })
})

test('a process has its children and theirs, and nobody else', () => {
  const all = [
    [1, 0],
    [700, 1],
    [712, 700],
    [713, 712],
    [800, 1],
  ].map(([pid = 0, parent = 0]) => ({ pid, parent, seconds: 0 }))
  expect(descendants(all, 700).map(({ pid }) => pid)).toEqual([700, 712, 713])
})

test('what was used between two readings; a part that began meanwhile counts from its beginning', () => {
  const before = { cpu: { web: 3, postgres: 9 }, peak: {} }
  const after = { cpu: { web: 5, postgres: 8.5, worker: 1 }, peak: {} }
  expect(cpuBetween(before, after)).toEqual({ web: 2, postgres: 0, worker: 1 })
})
