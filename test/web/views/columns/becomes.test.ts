import { expect, test } from 'vitest'
import type { CustomerField } from '../../../../shared/customers/fields.ts'
import type { EmailPolicy } from '../../../../shared/importing/import.ts'
import type { ColumnMapping } from '../../../../shared/importing/mapping/column-mapping.ts'
import { en } from '../../../../web/messages/en/index.ts'
import { becomes as becomesIn } from '../../../../web/views/columns/becomes.ts'

const becomes = (columns: readonly ColumnMapping[], cells: readonly string[], policy: EmailPolicy) =>
  becomesIn(columns, cells, policy, en)

const column = (field: CustomerField | null, position = 1): ColumnMapping => ({
  column: `c${field}${position}`,
  field,
  position,
  confidence: 1,
  evidence: 'person',
})

test.each<[string, CustomerField | null, string, string, string]>([
  ['a value', 'email', ' MAILTO:Ann@Acme.com ', 'value', 'ann@acme.com'],
  ['a country by its name', 'country_code', 'HK', 'value', 'Hong Kong'],
  ['a number', 'youtube_subscribers', '1.2M', 'value', '1,200,000'],
  ['a yes', 'do_not_contact', 'x', 'value', 'yes'],
  ['tags', 'tags', 'a; b', 'value', 'a, b'],
  ['a review address, with its suggestion', 'email', 'a@gmial.com', 'review', 'suggestion: a@gmail.com'],
  ['a review address, with its reason', 'email', '@acme.com', 'review', 'E-mail without a name'],
  ['what no rule can read', 'phone', 'ask Bob', 'extra', 'saved as a custom field'],
  ['a column that is no field', null, ' 42 ', 'value', '42'],
  ['nothing', 'email', '  ', 'empty', 'empty'],
  ['several addresses', 'email', 'a@acme.com; b@acme.com', 'value', 'a@acme.com, b@acme.com'],
  ['the address of somebody else beside it', 'email', 'a@acme.com (assistant: b@acme.com)', 'value', 'a@acme.com'],
])('%s', (_, field, raw, kind, text) => {
  expect(becomes([column(field)], [raw], 'repair')).toEqual([{ kind, text }])
})

test('the country of the record tells how its phone is read', () => {
  const [phone] = becomes([column('phone'), column('country_code')], ['9044 1287', 'Hong Kong'], 'repair')
  expect(phone).toEqual({ kind: 'value', text: '+852 9044 1287' })
})

test('where the record says no country, the file does, as the import reads it', () => {
  const country = {
    ...column('country_code'),
    seen: {
      countries: [
        ['DE', 200],
        ['AT', 2],
      ],
    },
  } as unknown as ColumnMapping
  const [phone] = becomes([column('phone'), country], ['0171 5291201', ''], 'repair')
  expect(phone).toEqual({ kind: 'value', text: '+49 171 5291201' })
})

test('a second column of a field is saved as a custom field, but further e-mails and phones are added to the first', () => {
  const columns = [column('email'), column('email', 2), column('phone'), column('phone', 2), column('city', 2)]
  const cells = ['a@acme.com', 'b@acme.com', '+85290441287', '+85290441288', 'Rome']
  const kinds = becomes(columns, cells, 'repair').map(({ kind }) => kind)
  expect(kinds).toEqual(['value', 'value', 'value', 'value', 'extra'])
})

test('a further e-mail that is none needs no review: it is saved as a custom field', () => {
  expect(becomes([column('email'), column('email', 2)], ['a@acme.com', '@acme.com'], 'repair')).toMatchObject([
    { kind: 'value' },
    { kind: 'extra' },
  ])
})

test('where a bad address needs no review, it is saved as a custom field', () => {
  expect(becomes([column('email')], ['n/a at all'], 'keep')).toMatchObject([{ kind: 'extra' }])
})
