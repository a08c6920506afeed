import { expect, test } from 'vitest'
import { inBlocks } from '../../../shared/db/in-blocks.ts'

test('lines are joined until there are enough of them, and the last of them come too', () => {
  expect([...inBlocks(['ab\n', 'c\n', 'd\n', 'e\n'], 5)]).toEqual(['ab\nc\n', 'd\ne\n'])
  expect([...inBlocks(['long line\n', 'x\n'], 5)]).toEqual(['long line\n', 'x\n'])
  expect([...inBlocks([], 5)]).toEqual([])
})
