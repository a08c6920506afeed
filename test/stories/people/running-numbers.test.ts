import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { emptyDatabase, importText } from '../../functions/import-text.ts'
import { openTestParts, type TestParts } from '../../support/test-parts.ts'

let parts: TestParts
beforeAll(async () => {
  parts = await openTestParts()
})
beforeEach(() => emptyDatabase(parts.deps.db))
afterAll(() => parts.close())

const list = (header: string, rows: readonly string[], from = 1) =>
  `${header}\n${rows.map((row, n) => `${String(from + n).padStart(3, '0')},${row}\n`).join('')}`

const lists = [
  ['姓名,電郵,公司', ['林志豪,jhlin@chingchuan.com.tw,', '陳淑芬,chen@tea-house.tw,', ',cheungkee@ck-goods.hk,祥記']],
  ['姓名,電郵,公司', ['鄺美儀,meiyee@kwongflor.hk,美儀花店', '麥家榮,kawing@makauto.hk,', ',anon@other-goods.hk,']],
  ['email,city', ['anon@first-list.com,Bern', 'zzz@second-list.com,Rome', 'dora@third-list.com,Graz']],
] as const

const showCustomers = () =>
  parts.deps.db.selectFrom('customers').selectAll().orderBy('origin_import_id').orderBy('origin_line').execute()

test.each([
  ['編號', 1],
  ['编号', 901],
  ['顧客番号', 1],
  ['顧客番号', 901],
  ['Kundennummer', 1],
  ['Customer no', 1],
  ['Customer ID', 1],
  ['external_id', 1],
] as const)(
  'law 10: lists that number their rows %s from %i on write over nobody of another list',
  async (header, from) => {
    const texts = lists.map(([columns, rows]) => list(`${header},${columns}`, rows, from))
    for (const text of texts) {
      const before = await showCustomers()
      const { outcomes, records } = await importText(parts.deps, text)
      expect(outcomes).toMatchObject({ updated: 0, merged: 0, created: (records ?? 0) - outcomes.review })
      const kept = (await showCustomers()).filter(({ id }) => before.some((one) => one.id === id))
      expect(kept).toEqual(before)
      expect((await importText(parts.deps, text)).outcomes).toMatchObject({ created: 0, updated: 0 })
    }
  },
)

test('law 10: whoever comes again with the id of a system, a name that agrees and another address is the same', async () => {
  const text = (host: string) =>
    `Customer ID,Name,Email\n1,Ann Lee,ann@${host}\n2,Bob Ray,bob@${host}\n3,李娜,na@${host}\n`
  expect((await importText(parts.deps, text('alpha-works.com'))).outcomes).toMatchObject({ created: 3 })
  expect((await importText(parts.deps, text('beta-works.com'))).outcomes).toMatchObject({ updated: 3 })
})
