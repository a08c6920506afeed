import { expect, test } from 'vitest'
import type { CustomerField } from '../../../../shared/customers/fields.ts'
import { defaultSettings } from '../../../../shared/importing/import-settings.ts'
import { traceField } from '../../../../shared/importing/record/trace-field.ts'
import { columns } from './cells/columns.ts'

type Cells = Partial<Record<CustomerField, string>>

test.each<[Cells, CustomerField, string, readonly CustomerField[]]>([
  [{ city: 'Austin, TX 78701' }, 'postal_code', '78701', ['city']],
  [{ city: 'Austin, TX 78701' }, 'city', 'Austin', ['city']],
  [{ company_website: 'bo@acme.com' }, 'email', 'bo@acme.com', ['company_website']],
  [{ position_primary: 'Globex GmbH' }, 'company_primary', 'Globex GmbH', ['position_primary']],
  [{ display_name: 'Ann Lee - Acme Ltd' }, 'company_primary', 'Acme Ltd', ['display_name']],
  [{ company_primary: 'Acme Ltd attn: Ann Lee' }, 'company_primary', 'Acme Ltd', ['company_primary']],
  [{ company_primary: 'Acme Ltd attn: Ann Lee' }, 'display_name', 'Ann Lee', ['company_primary']],
  [{ company_primary: 'Acme Ltd attn: Ann Lee' }, 'first_name', 'Ann', ['company_primary']],
  [{ display_name: 'Ann Lee', company_primary: 'Acme' }, 'first_name', 'Ann', ['display_name']],
  [{ display_name: 'Ngai Queenie', email: 'queenie.ngai@x.com' }, 'first_name', 'Queenie', ['display_name', 'email']],
  [{ display_name: 'Ann Lee', email: 'ann.lee@x.com' }, 'first_name', 'Ann', ['display_name']],
])('%j says %s, %s, in %j', (cells, field, value, from) => {
  const mapping = columns(...(Object.keys(cells) as CustomerField[]))
  const reading = { mapping, policy: 'repair' as const, settings: defaultSettings }
  const found = traceField(reading, Object.values(cells), field)
  expect([found.value, found.cells.map(({ column }) => column)]).toEqual([value, from])
})
