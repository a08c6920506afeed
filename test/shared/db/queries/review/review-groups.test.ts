import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import {
  findGroup,
  listGroupsOfReason,
  listLargestGroups,
} from '../../../../../shared/db/queries/review/review-groups.ts'
import { addChunk, addImport, addRecord, addReviewRow } from '../../ledger-rows.ts'
import { openTables } from '../../open-tables.ts'

const db = openTables()
let [one, other] = ['', '']
const firstIds: Record<string, string> = {}
let lines = 1

/** Rows of one import that wait for the same. */
async function addRows(code: string, value: string, count: number, importId = one, more: object = {}) {
  for (let n = 0; n < count; n += 1) {
    lines += 1
    const hash = await addRecord(db(), importId, lines, { outcome: 'review' }, null)
    const id = await addReviewRow(db(), importId, n, { hash, reasons: JSON.stringify([{ code, value }]), ...more })
    firstIds[value] ??= id
  }
}

beforeAll(async () => {
  one = await addImport(db())
  other = await addImport(db())
  for (const id of [one, other]) await addChunk(db(), id, 0, { outcomes: '{}' })
  await addRows('email.no-at', 'b', 2)
  await addRows('email.no-at', 'a', 2)
  await addRows('email.no-at', 'c', 3)
  await addRows('email.no-at', 'd', 1, other)
  await addRows('name.is-a-url', 'a', 9, other)
  await addRows('email.no-at', 'closed', 5, one, { state: 'ignored' })
})

const groups = async (options: object) =>
  (await listGroupsOfReason(db(), { reason: 'email.no-at', after: null, limit: 9, ...options })).map(
    ({ value, count }) => `${value}${count}`,
  )

test('the groups of a reason come the largest first, and those of one size by what they say', async () => {
  expect(await groups({})).toEqual(['c3', 'a2', 'b2', 'd1'])
  expect(await groups({ limit: 2 })).toEqual(['c3', 'a2'])
  expect(await groups({ importId: one })).toEqual(['c3', 'a2', 'b2'])
  expect(await groups({ importId: other })).toEqual(['d1'])
  expect(await groups({ reason: 'name.is-a-url' })).toEqual(['a9'])
})

test.each([
  [3, 'c', ['a2', 'b2', 'd1']],
  [2, 'a', ['b2', 'd1']],
  [2, 'b', ['d1']],
  [1, 'd', []],
])('behind %i times %s', async (count, value, rest) => {
  expect(await groups({ after: { count, value } })).toEqual(rest)
})

test('a group comes with the first of its rows', async () => {
  const found = await findGroup(db(), { reason: 'email.no-at', value: 'c' })
  expect(found).toMatchObject({ reason: 'email.no-at', value: 'c', answer: null, count: 3, rowId: firstIds.c })
  expect(found?.sample).toMatchObject({ code: 'email.no-at', value: 'c' })
  expect(await findGroup(db(), { reason: 'email.no-at', value: 'a', importId: other })).toBeUndefined()
  expect(await findGroup(db(), { reason: 'email.no-at', value: 'closed' })).toBeUndefined()
  expect(await findGroup(db(), { reason: 'email.no-at', value: randomUUID() })).toBeUndefined()
})

test('the largest groups of each reason, those of the reason with the most rows first', async () => {
  const largest = async (importId: string | undefined, perReason: number) =>
    (await listLargestGroups(db(), importId, perReason)).map(
      ({ reason, value, groups: all }) => `${reason} ${value} of ${all}`,
    )
  expect(await largest(undefined, 2)).toEqual(['name.is-a-url a of 1', 'email.no-at c of 4', 'email.no-at a of 4'])
  expect(await largest(one, 9)).toEqual(['email.no-at c of 3', 'email.no-at a of 3', 'email.no-at b of 3'])
})
