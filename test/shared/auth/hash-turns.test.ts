import { expect, test } from 'vitest'
import { inHashTurn } from '../../../shared/auth/hash-turns.ts'

const tick = () => new Promise((resolve) => setTimeout(resolve, 5))

test('at most two at once, twenty wait, and the rest is refused at once', async () => {
  let running = 0
  let most = 0
  const work = async () => {
    running += 1
    most = Math.max(most, running)
    await tick()
    running -= 1
  }
  const all = await Promise.allSettled(Array.from({ length: 300 }, () => inHashTurn(work)))
  expect(most).toBeGreaterThanOrEqual(1)
  expect(most).toBeLessThanOrEqual(2)
  expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(20 + most)
  for (const one of all)
    if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'request.too-many', retrySeconds: 2 })
})

test('who waits comes in order, also behind one that fails', async () => {
  const order: number[] = []
  const all = Array.from({ length: 10 }, (_, n) =>
    inHashTurn(async () => {
      await tick()
      order.push(n)
      if (n === 3) throw new Error('failed')
    }),
  )
  await Promise.allSettled(all)
  expect(order).toEqual([...order].sort((a, b) => a - b))
  expect(order).toHaveLength(10)
  expect(await inHashTurn(async () => 'free')).toBe('free')
})
