import { expect, test } from 'vitest'
import type { CustomerField } from '../../../../../shared/customers/fields.ts'
import type { ColumnMapping } from '../../../../../shared/importing/mapping/column-mapping.ts'
import { cleanRecord } from '../../../../../shared/importing/record/clean-record.ts'

const column = (field: CustomerField): ColumnMapping => ({
  ...{ column: field, field, position: 1, confidence: 1, evidence: 'synonym' },
})
const read = (fields: readonly CustomerField[], cells: readonly string[]) =>
  cleanRecord(['email' as const, ...fields].map(column), ['a@acme.com', ...cells], 'repair')
const halves = (first: string, last: string) => read(['first_name', 'last_name'], [first, last])
const whole = (name: string) => read(['display_name', 'company_primary'], [name, 'Zeta Ltd'])
const codes = ({ reasons }: ReturnType<typeof read>) =>
  reasons.map(({ code, suggestion }) => (suggestion === undefined ? code : `${code}: ${suggestion}`))

// biome-ignore-start format: tables
test.each([
  ['Jan', 'de Vries | Warmtenet BV', 'de Vries', 'Warmtenet BV'],
  ['Jan', 'de Boer | Boer BV', 'de Boer', 'Boer BV'],
  ['Tom', 'Hill - Hill Ltd', 'Hill', 'Hill Ltd'],
  ['Olga', 'Petrova | ООО Ромашка', 'Petrova', 'ООО Ромашка'],
  ['Wim', 'Bakker / Bakker Bouw BV', 'Bakker', 'Bakker Bouw BV'],
  ['Ines', 'Prado; Prado y Hijos SL', 'Prado', 'Prado y Hijos SL'],
])('a firm beside the family name of %s, %s, goes to its place', (first, last, family, firm) => {
  const cleaned = halves(first, last)
  expect(codes(cleaned)).toEqual([])
  expect(cleaned.record).toMatchObject({ first_name: first, last_name: family, company_primary: firm })
})

test('and is asked where another firm is stated', () => {
  const cleaned = read(['first_name', 'last_name', 'company_primary'], ['Jan', 'de Boer | Boer BV', 'Zeta Ltd'])
  expect(codes(cleaned)).toEqual(['name.is-a-company: de Boer'])
})

test.each([
  ['Ann', 'Lee; Bob Lee', 'Lee'],
  ['Marc', 'Petit + Claire Petit', 'Petit'],
  ['Ida', 'Holm / Nils Holm', 'Holm'],
  ['Marie', 'Dubois ; Marie Dubois', 'Dubois'],
  ['Rui', 'Costa; Ana Costa', 'Costa'],
  ['Tia', 'Wood + Amy Stone', 'Wood'],
])('%s, %s: another person is asked about', (first, last, family) => {
  expect(codes(halves(first, last))).toEqual([`name.several-people: ${family}`])
})

test.each([
  ['Eva', 'Lang (Zweitgerät)', 'Lang'],
  ['Sam', 'Bell (mobile)', 'Bell'],
  ['Lea', 'Roth (iPad)', 'Roth'],
  ['Max', 'Kern (Diensthandy)', 'Kern'],
  ['Jo', 'V (2nd device)', 'V'],
  ['Lia', 'Roy (second phone)', 'Roy'],
])('%s, %s: a device is no name', (first, last, family) => {
  const cleaned = halves(first, last)
  expect(codes(cleaned)).toEqual([])
  expect(cleaned.record).toMatchObject({ first_name: first, last_name: family, extra: { last_name_raw: last } })
})

test.each([
  ['Mrs. Ayesha Siddiqui (Owner) / Bilal (Mgr)', 'name.several-people: Mrs. Ayesha Siddiqui'],
  ['Ravi (Accts), Sita (Sales)', 'name.several-people: Ravi'],
  ['Kim Lee (CEO) & Ana Roe (CFO)', 'name.several-people: Kim Lee'],
  ['PO Box 221', 'name.maybe-nothing'],
  ['P.O. Box 12345', 'name.maybe-nothing'],
  ['Postfach 1234', 'name.maybe-nothing'],
  ['Apartado Postal 33', 'name.maybe-nothing'],
  ['私書箱 12', 'name.maybe-nothing'],
  ['а/я 77', 'name.maybe-nothing'],
  ['購買部ご担当者様', 'name.no-person'],
  ['인사담당자', 'name.no-person'],
  ['구매담당자님', 'name.no-person'],
  ['담당자', 'name.no-person'],
  ['采购部负责人', 'name.no-person'],
  ['Person in charge', 'name.no-person'],
  ['Estate of Mary Ford', 'text.maybe-refusal: Estate of Mary Ford (do not contact)'],
  ['Nachlass Meier', 'text.maybe-refusal: Nachlass Meier (do not contact)'],
  ['Espólio de João Silva', 'text.maybe-refusal: Espólio de João Silva (do not contact)'],
])('%s is asked: %s', (name, code) => expect(codes(whole(name))).toEqual([code]))

test.each([
  ['Left the group: Samuel Kiprono', 'Samuel Kiprono'],
  ['Left: Ken Ode', 'Ken Ode'],
  ['Salió del grupo: Luis Vega', 'Luis Vega'],
  ['퇴장: 김민수', '김민수'],
  ['Paweł Król vel "Prezes"', 'Paweł Król'],
  ['Ali Can lakaplı "Reis"', 'Ali Can'],
  ['Jean Roux dit «Jeannot»', 'Jean Roux'],
])('%s is %s, with a remark', (raw, name) => {
  const cleaned = whole(raw)
  expect(codes(cleaned)).toEqual([])
  expect(cleaned.record).toMatchObject({ display_name: name, extra: { display_name_raw: raw } })
})

test('an article before a family is of several people, and half of an estate is nobody', () => {
  expect(codes(halves('The', 'Johnsons'))).toEqual(['name.several-people'])
  expect(codes(halves('Estate of', 'Harold'))).toEqual(['name.maybe-nothing'])
  expect(codes(halves('The', 'Nguyen'))).toEqual([])
})

test.each([
  ['Maria', 'Garcia / Lopez'],
  ['Ann', 'Smith-Jones'],
  ['Ann', 'Smith (Jones)'],
  ['Ana', 'García; Pérez'],
  ['Karl', 'Mobil'],
  ['Lee', 'Phone'],
  ['Jo', 'Box'],
  ['Tom', 'Hill - Holiday'],
  ['Ann', 'O’Neill / Neill'],
])('%s, %s are names', (first, last) => {
  const cleaned = halves(first, last)
  expect(codes(cleaned)).toEqual([])
  expect(cleaned.record).toMatchObject({ first_name: first, last_name: last })
})

test.each([
  '김민수 담당자',
  'Box Hill',
  'Ann Lee (Annie)',
  'Karel Erben',
  'Jane Left',
  'Ann Lee (HK)',
  'Bo "Ace" Lund',
  '山田太郎 ご担当',
  'Dit Larsen',
  'Peter Box 7',
  'Ravi (Ravindra) Kumar',
  'Wang (王) Li (李)',
])('%s is one', (name) => {
  expect(codes(whole(name))).toEqual([])
  expect(whole(name).record).toMatchObject({ display_name: name })
})
// biome-ignore-end format: tables

test.each(['ご担当者様', 'ご担当者各位', '담당자님', '担当者不在', '담당자 부재'])(
  '%s is whoever reads it, and asks nobody',
  (raw) => {
    const cleaned = whole(raw)
    expect([codes(cleaned), cleaned.record.display_name, cleaned.record.extra]).toEqual([
      [],
      undefined,
      { display_name_raw: raw },
    ])
  },
)
