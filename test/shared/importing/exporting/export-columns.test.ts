import { describe, expect, test } from 'vitest'
import { customerFields } from '../../../../shared/customers/fields.ts'
import { planExport } from '../../../../shared/importing/exporting/export-columns.ts'
import { readExportColumn } from '../../../../shared/importing/mapping/own-columns.ts'

const one = { phone: 1, email: 1, address_primary: 1 }
const namesOf = (several: typeof one, extraKeys: string[] = []) =>
  planExport(several, extraKeys).map(({ name }) => name)

describe('the columns of an export', () => {
  test('are the fields under their names, the id under ours, the country with how it came', () => {
    const names = customerFields.flatMap(({ name }) =>
      name === 'id' ? 'harbour_id' : name === 'country_code' ? [name, 'country_inferred'] : name,
    )
    expect(namesOf(one)).toEqual(names)
    expect(planExport(one, [])[0]).toEqual({ name: 'harbour_id', field: 'id', position: 1 })
    expect(planExport(one, [])).toContainEqual({ name: 'country_inferred', isInferred: true })
    expect(namesOf({ phone: 0, email: 0, address_primary: 0 })).toEqual(names)
  })

  test('are as many as the customer with the most has phones, e-mails and addresses', () => {
    const more = planExport({ phone: 3, email: 2, address_primary: 1 }, []).filter(
      (column) => 'field' in column && /^(?:phone|email|address_primary)$/.test(column.field),
    )
    expect(more).toEqual([
      { name: 'email', field: 'email', position: 1 },
      { name: 'email_2', field: 'email', position: 2 },
      { name: 'phone', field: 'phone', position: 1 },
      { name: 'phone_2', field: 'phone', position: 2 },
      { name: 'phone_3', field: 'phone', position: 3 },
      { name: 'address_primary', field: 'address_primary', position: 1 },
    ])
  })
})

describe('a custom field', () => {
  const nameOf = (key: string) => namesOf(one, [key]).at(-1)

  test.each([
    ['Shoe size', 'Shoe size'],
    ['鞋码', '鞋码'],
    ['email', 'extra "email"'],
    ['phone_2', 'extra "phone_2"'],
    ['harbour_id', 'extra "harbour_id"'],
    ['', 'extra ""'],
    [' a', 'extra " a"'],
    ['a  b', 'extra "a\\u0020 b"'],
    ['a\u00a0b', 'extra "a\\u00a0b"'],
    ['extra "a"', 'extra "extra \\"a\\""'],
    ['a"b', 'a"b'],
  ])('%j goes by %j', (key, name) => {
    expect(nameOf(key)).toBe(name)
    expect(readExportColumn(name)).toMatchObject({ field: null, extra: key })
  })
})
