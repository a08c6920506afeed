import { expect, test } from 'vitest'
import type { CustomerField } from '../../../../../shared/customers/fields.ts'
import { findNamedField } from '../../../../../shared/importing/mapping/find-named-field.ts'
import { ofSmallLists } from '../../../../../shared/importing/mapping/synonyms/of-small-lists.ts'

const all = Object.entries(ofSmallLists).flatMap(([language, fields]) =>
  Object.entries(fields).flatMap(([field, lines]) =>
    lines.flatMap((line) => line.split(', ')).map((name) => [language, name, field as CustomerField] as const),
  ),
)

test.each(all)('%s: %s is %s, in capitals and with an asterisk too', (_, name, field) => {
  for (const column of [name, name.toUpperCase(), `${name} *`, ` ${name}:`])
    expect([column, findNamedField(column)?.field]).toEqual([column, field])
})

test.each([
  ['Họ & tên đệm', 'last_name'],
  ['Υπεύθ. παραγγελιών', 'display_name'],
  ['Διεύθ. έδρας', 'address_primary'],
  ['Cidade-UF', 'city'],
  ['PLZ/Ort', 'city'],
  ['Tél. rés.', 'phone'],
  ['Os. do kontaktu', 'display_name'],
])('%s is %s', (column, field) => expect(findNamedField(column)?.field).toBe(field))
