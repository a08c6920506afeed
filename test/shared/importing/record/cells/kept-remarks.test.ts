import { expect, test } from 'vitest'
import { cleanRecord } from '../../../../../shared/importing/record/clean-record.ts'
import { columns } from './columns.ts'

test.each([
  ['email', 'no email - use whatsapp', {}],
  ['phone', 'will send', {}],
  ['email', 'ada@acme.com (does not read it)', { email: 'ada@acme.com' }],
  ['status', 'Kunde seit 2019', { status: 'active' }],
])('of a cell of %s, %j, what it says besides is kept', (field, cell, said) => {
  const { record, verdict } = cleanRecord(columns('first_name', field), ['Ada', cell], 'repair')
  expect(verdict).toBeNull()
  expect(record).toEqual({ first_name: 'Ada', ...said, extra: { [`${field}_raw`]: cell } })
})

test.each(['RAS', 'R.A.S.', 'n.v.t.', 's/o', 'sans objet', '該当なし'])('%s is no job', (cell) => {
  const { record } = cleanRecord(columns('company_primary', 'position_primary'), ['Acme', cell], 'repair')
  expect(record).toEqual({ company_primary: 'Acme' })
})
