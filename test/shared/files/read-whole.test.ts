import { expect, test } from 'vitest'
import { readWhole } from '../../../shared/files/read-whole.ts'

async function* stream(...parts: string[]) {
  for (const part of parts) yield Buffer.from(part)
}

test.each([[[]], [['a']], [['a', '', 'bc', 'd']]])('the pieces %j, joined', async (parts) => {
  expect(Buffer.from(await readWhole(stream(...parts))).toString()).toBe(parts.join(''))
})
