import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { UnreadCounts } from '../../../shared/customers/unread/unread-fields.ts'
import { type CleanedChunk, cleanRecords } from '../../../shared/ledger/clean-records.ts'
import { listCleanTasks } from './clean-tasks.ts'

const lines = (...all: string[]) => Buffer.from(`${all.join('\n')}\n`)
const textOf = (chunks: readonly CleanedChunk[]) =>
  chunks.map(({ text }) => String(Buffer.concat(text.map((part) => Buffer.from(part))))).join('')
const sample = Buffer.from(
  `${readFileSync('scripts/sample/customers.csv', 'utf8').split('\n').slice(0, 301).join('\n')}\n`,
)

function sum(all: readonly UnreadCounts[]) {
  const found: Record<string, number> = {}
  for (const [field, cells] of all.flatMap((one) => Object.entries(one))) found[field] = (found[field] ?? 0) + cells
  return found
}

test('a record becomes a line for COPY', async () => {
  const [task] = await listCleanTasks(lines('email,name', ' A@A.example ,Ada'), 10)
  const cells = task && textOf([cleanRecords(task)]).split('\t')
  expect(cells?.slice(0, 3)).toEqual([task?.importId, '2', '0'])
  expect(cells?.[4]).toBe('[" A@A.example ","Ada"]')
})

test('the result does not depend on where the file is cut (law 6)', async () => {
  const whole = (await listCleanTasks(sample, 5_000)).map(cleanRecords)
  const parts = (await listCleanTasks(sample, 77)).map(cleanRecords)
  expect([whole.length, parts.length]).toEqual([1, 4])
  expect(textOf(whole).split('\n')).toHaveLength(281)
  expect(textOf(parts)).toBe(textOf(whole))
  expect(sum(parts.map(({ unread }) => unread))).toEqual(whole[0]?.unread)
})

test('cells of which nothing can be made are counted, but for records that need review', async () => {
  const people = Array.from({ length: 250 }, (_, n) => `p${n}@a.example,Ann,phone ${n}`)
  const [task] = await listCleanTasks(lines('email,name,phone', ...people, 'nope,Bob,phone'), 1_000)
  expect(task && cleanRecords(task).unread).toEqual({ phone: 250 })
})
