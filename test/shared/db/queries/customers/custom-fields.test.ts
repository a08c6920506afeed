import { expect, test } from 'vitest'
import { insertCustomField, listCustomFields } from '../../../../../shared/db/queries/customers/custom-fields.ts'
import { openTables } from '../../open-tables.ts'

const db = openTables()

test('custom fields have a key each, and come in the order of their labels', async () => {
  const shoe = { key: 'shoe', label: 'Shoe', kind: 'number', choices: [] } as const
  const hat = { key: 'z', label: 'Hat', kind: 'choice', choices: ['7', '8'] } as const
  expect(await insertCustomField(db(), shoe)).toBe(true)
  expect(await insertCustomField(db(), hat)).toBe(true)
  expect(await insertCustomField(db(), { ...shoe, label: 'Other' })).toBe(false)
  expect(await listCustomFields(db())).toEqual([hat, shoe])
})
