import { expect, test } from 'vitest'
import {
  findThreadCode,
  openThreadPool,
  type PoolOptions,
  ThreadLostError,
} from '../../../shared/threads/thread-pool.ts'
import type { OddResult, OddTask } from './odd-thread.ts'

const code = new URL('./odd-thread.ts', import.meta.url)
const open = (options: Partial<PoolOptions> = {}) =>
  openThreadPool<OddTask, OddResult>({ code, threadsMax: 2, memoryMb: 64, taskMs: 30_000, ...options })

test('a task is done in a thread, and what is handed over is handed back', async () => {
  const bytes = Uint8Array.of(1, 2, 3)
  const { thread, bytes: back } = await open().run({ what: 'echo', bytes }, [bytes.buffer])
  expect(thread).toBeGreaterThan(0)
  expect(back).toEqual(Uint8Array.of(1, 2, 3))
  expect(bytes.byteLength).toBe(0)
})

test('a thread does one task after the other, and no more threads are started than may be', async () => {
  const pool = open()
  const first = await pool.run({ what: 'echo' })
  expect((await pool.run({ what: 'echo' })).thread).toBe(first.thread)
  const all = await Promise.all(Array.from({ length: 7 }, () => pool.run({ what: 'echo', ms: 5 })))
  expect(new Set(all.map(({ thread }) => thread)).size).toBe(2)
})

test('what a task throws is told, and the thread does the next', async () => {
  const pool = open()
  const { thread } = await pool.run({ what: 'echo' })
  await expect(pool.run({ what: 'throw' })).rejects.toThrow(new RangeError('Not that'))
  expect((await pool.run({ what: 'echo' })).thread).toBe(thread)
})

test.each([
  ['crashes', 'crash'],
  ['ends itself', 'exit'],
  ['takes too much memory', 'fill'],
  ['takes too long', 'spin'],
] as const)('a thread that %s is lost with its task alone, and another does the next', async (_, what) => {
  const pool = open({ threadsMax: 1, memoryMb: 32, taskMs: what === 'spin' ? 300 : 30_000 })
  const lost = pool.run({ what })
  const following = pool.run({ what: 'echo' })
  await expect(lost).rejects.toBeInstanceOf(ThreadLostError)
  // With a short time for a task, a thread may not even have begun on a busy machine.
  if (what !== 'spin') expect((await following).thread).toBeGreaterThan(0)
  else await following.catch(() => undefined)
})

test('a thread that has had nothing to do for a while is let go', async () => {
  const pool = open({ idleMs: 50 })
  const { thread } = await pool.run({ what: 'echo' })
  await expect.poll(async () => (await pool.run({ what: 'echo' })).thread, { interval: 400 }).not.toBe(thread)
})

test('the code of a thread is found by its name, where there is any', () => {
  expect(findThreadCode('clean-thread')?.pathname).toMatch(/shared\/threads\/clean-thread\.ts$/)
  expect(findThreadCode('no-thread')).toBeUndefined()
})
