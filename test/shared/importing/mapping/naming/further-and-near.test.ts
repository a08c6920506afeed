import { describe, expect, test } from 'vitest'
import { findNamedField } from '../../../../../shared/importing/mapping/find-named-field.ts'
import { mapColumns } from '../../../../../shared/importing/mapping/map-columns.ts'
import { findUnmapped } from '../../../../../shared/importing/planning/find-unmapped.ts'

// biome-ignore-all format: lists of headers

const further =
  'Further phone, Second phone, 2nd phone, Extra phone, Spare mobile, Zweites Telefon, Deuxième téléphone, Teléfono adicional, Segundo teléfono, Telefone alternativo, Secondo telefono, Tweede telefoon, Extra telefon, Drugi telefon, Dodatkowy telefon, Telefon dodatkowy, Druhý telefon, Náhradní telefon, Dodatni telefon, Második telefon, Telefon suplimentar, İkinci telefon, Yedek telefon, Papildomas telefonas, Доп. тел., Второй телефон, Дополнительный телефон, Телефон доп., Додатковий телефон, Δεύτερο τηλέφωνο, هاتف آخر, טלפון נוסף, SĐT phụ, No HP kedua, 备用电话, 備用電話, 第二电话, 予備電話番号, 추가 전화번호'
const people = ['Ann Lee', 'Bob Ray', 'Eva Ek']
const phones = ['+354 698 4471', '+354 661 2280', '+354 775 0918']
const mails = ['a@alpha-works.com', 'b@beta-works.com', 'c@gamma-works.com']

test.each(further.split(', '))('%s is one more phone', (column) => {
  const rows = people.map((name, at) => [name, phones[at] ?? '', phones[2 - at] ?? ''])
  const { columns } = mapColumns(['Name', 'Phone', column], rows)
  expect(columns.map(({ field, position }) => [field, position])).toEqual([
    ['display_name', 1],
    ['phone', 1],
    ['phone', 2],
  ])
})

test.each(['Segundo apellido', 'Второе имя', 'Druga adresa', 'Other contact phone of Bob', 'Drugi klient'])(
  'but %s is not one more',
  (column) => {
    expect(findNamedField(column)?.field).not.toBe('phone')
    expect(['first_name', 'last_name', 'display_name', 'email']).not.toContain(findNamedField(column)?.field)
  },
)

const near =
  'Telefon roditelja, Тел. родителя, Sími foreldris, Sími greiðanda, Tėvų telefonas, Vecāku tālrunis, Lapsevanema telefon, მშობლის ტელეფონი, Ծնողի հեռախոս, Эцэг эхийн утас, Valideyn telefonu, Telefoni i prindit'
const others =
  'Mobitel majke, Telefon oca, Sími móður, Sími aðstandanda, Tėvo telefonas, Mātes tālrunis, დედის ტელეფონი, Մոր հեռախոս, Ээжийн утас, Telefoni i babait, Телефон на майката'

describe('beside the customer’s own it is kept as it is, and nobody is asked', () => {
  test.each([...near.split(', '), ...others.split(', ')])('%s', (column) => {
    const rows = people.map((name, at) => [name, mails[at] ?? '', phones[at] ?? '', phones[2 - at] ?? ''])
    const { columns } = mapColumns(['Name', 'E-mail', 'Phone', column], rows)
    expect([columns[3]?.field ?? null, ...findUnmapped(columns, rows, 'IS')]).toEqual([null])
  })
})
