import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { json, openFunctions } from '../call-function.ts'

const { value } = openFunctions()
const reviewValue = (reason: object) => value(sql`review_value(${json(reason)})`)

test.each<[object, string]>([
  [{ value: 'ann@gmial.com', suggestion: 'ann@gmail.com' }, '@gmial.com'],
  [{ value: ' N/A \t' }, 'n/a'],
  [{ value: 'ann@gmial', suggestion: 'anne@gmail.com' }, 'ann@gmial'],
  [{ value: 'x'.repeat(200) }, 'x'.repeat(200)],
  [{}, ''],
])('%j: %j', async (reason, said) => {
  expect(await reviewValue(reason)).toBe(said)
})

test('a cell of more than 200 characters is cut, and its hash keeps it apart', async () => {
  const cell = 'x'.repeat(201)
  const md5 = createHash('md5').update(cell).digest('hex')
  expect(await reviewValue({ value: cell.toUpperCase() })).toBe(`${'x'.repeat(160)}… ${md5}`)
})
