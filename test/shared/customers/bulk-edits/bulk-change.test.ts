import { expect, test } from 'vitest'
import { bulkActions, bulkColumns, readBulkChange } from '../../../../shared/customers/bulk-edits/bulk-change.ts'
import { customerStatuses, findKind } from '../../../../shared/customers/fields.ts'

test.each([
  ['add-tags', ' vip ; HK, vip', ['vip', 'HK']],
  ['set-owner', '  Bea Lam ', 'Bea Lam'],
  ['set-company', ' Acme Ltd ', 'Acme Ltd'],
  ['set-follow-up', '2027-01-31', '2027-01-31'],
  ...customerStatuses.map((status) => ['set-status', status, status] as const),
] as const)('%s %j is read by the rule of its field', (action, raw, value) => {
  expect(readBulkChange(action, raw)).toEqual({ kind: 'change', change: { action, value } })
})

test('an action either needs a value, and says so, or takes none', () => {
  for (const action of bulkActions) {
    const { kind } = readBulkChange(action, '  ')
    expect([action, kind]).toEqual([action, /^(?:clear|delete)|set-do-not/.test(action) ? 'change' : 'problem'])
  }
})

test('what may mean something else is no change of many', () => {
  expect(readBulkChange('set-follow-up', '03/04/2027')).toMatchObject({ kind: 'problem' })
  expect(readBulkChange('set-status', 'asleep')).toMatchObject({ kind: 'problem' })
})

test('every action writes a field, or deletes', () => {
  const columns = bulkActions.filter((action) => action !== 'delete').map((action) => bulkColumns[action])
  expect(columns.filter((column) => findKind(column) === undefined)).toEqual([])
})
