import { expect, test } from 'vitest'
import { readAhead } from '../../../functions/duplicates/read-ahead.ts'
import { toSlices } from '../../../functions/duplicates/to-slices.ts'

test('the next one is being read while one is worked on, and no more', async () => {
  const events: string[] = []
  const read = async (item: number) => {
    events.push(`read ${item}`)
    return item
  }
  for await (const item of readAhead([1, 2, 3, 4], read)) events.push(`work ${item}`)
  expect(events).toEqual(['read 1', 'read 2', 'work 1', 'read 3', 'work 2', 'read 4', 'work 3', 'work 4'])
})

test('what fails is told when its turn comes', async () => {
  const worked: number[] = []
  const read = async (item: number) => {
    if (item === 2) throw new Error('lost')
    return item
  }
  const work = async () => {
    for await (const item of readAhead([1, 2, 3], read)) worked.push(item)
  }
  await expect(work()).rejects.toThrow('lost')
  expect(worked).toEqual([1])
})

test('slices are all of a list, in its order', () => {
  expect(toSlices([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]])
  expect(toSlices([], 2)).toEqual([])
})
