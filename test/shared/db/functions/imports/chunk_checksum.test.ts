import { createHash, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { addImport, addRecord } from '../../ledger-rows.ts'
import { openFunctions } from '../call-function.ts'

const { db, value } = openFunctions()

const hashOf = (...lines: string[]) => createHash('sha256').update(lines.join('\n')).digest('hex')

test('is the SHA-256 of the lines of the chunk, in their order, and of no others', async () => {
  const [one, other] = [await addImport(db()), await addImport(db())]
  const customer = randomUUID()
  const third = await addRecord(db(), one, 10, { outcome: 'review' })
  const second = await addRecord(db(), one, 3, { outcome: 'created', customer_id: customer })
  await addRecord(db(), one, 11, { chunk: 1 })
  const apart = await addRecord(db(), other, 2, { outcome: 'skipped' })
  expect(await value(sql`chunk_checksum(${one}, 0)`)).toBe(
    hashOf(`3 ${second} created ${customer}`, `10 ${third} review -`),
  )
  expect(await value(sql`chunk_checksum(${other}, 0)`)).toBe(hashOf(`2 ${apart} skipped -`))
  expect(await value(sql`chunk_checksum(${other}, 1)`)).toBeNull()
})
