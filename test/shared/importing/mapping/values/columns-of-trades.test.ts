import { expect, test } from 'vitest'
import { mapColumns } from '../../../../../shared/importing/mapping/map-columns.ts'
import { doubtColumns } from '../../../../../shared/importing/planning/doubt-columns.ts'
import { findUnmapped } from '../../../../../shared/importing/planning/find-unmapped.ts'

const names = ['Ada Lovelace', 'Grace Hopper', 'Alan Turing', 'Edith Clarke']
const phones = ['+852 2345 6781', '+852 2345 6782', '+852 2345 6783', '+852 2345 6784']

const fieldWith = (
  column: string,
  cells: readonly string[],
  others: readonly (readonly [string, readonly string[]])[],
) =>
  mapColumns(
    [column, ...others.map(([name]) => name)],
    cells.map((cell, n) => [cell, ...others.map(([, all]) => all[n] ?? '')]),
  ).columns[0]?.field

// biome-ignore format: a list
const nouns = [
  'Guest', 'Member', 'Patient', 'Tenant', 'Talent', 'Player', 'Student', 'Artist', 'Driver', 'Passenger', 'Beneficiary', 'Participant', 'Pupil', 'Lessee', 'Athlete',
  'Socio', 'Huésped', 'Inquilino', 'Alumno', 'Paciente', 'Zawodnik', 'Najemca', 'Uczestnik', 'Kursteilnehmer', 'Mieter', 'Mitglied', 'Gast', 'Locataire', 'Adhérent',
  'Huurder', 'Medlem', 'Peserta', 'Misafir', 'Kiracı', '入居者', '宿泊者', '代表者氏名', '회원', '세입자', '会员', '學員', '顾客姓名', '艺人',
]

test.each(nouns)('%s is the customer where no other column names one', (column) => {
  expect(fieldWith(column, names, [['Phone', phones]])).toBe('display_name')
})

test.each(nouns)('%s takes nothing from a column of names', (column) => {
  if (['代表者氏名', '顾客姓名'].includes(column)) return
  const { columns } = mapColumns(
    [column, 'Full name'],
    names.map((name, n) => [`Group ${n}`, name]),
  )
  expect(columns.map(({ field }) => field)).toEqual(
    [expect.not.stringMatching('^display_name$'), 'display_name'].map((one, n) => (n === 0 ? null : one)),
  )
})

test.each(['Member', 'Student', 'Guest', 'Tenant', '会员', '회원'])(
  '%s with yes and no, or numbers, names nobody',
  (column) => {
    for (const cells of [
      ['yes', 'no', 'yes', 'yes'],
      ['1', '0', '3', '2'],
    ])
      expect(fieldWith(column, cells, [['Phone', phones]])).not.toBe('display_name')
  },
)

// biome-ignore format: a list
const companies = ['Outlet', 'Outlets', '직장명', '근무처명', '收货公司', '收貨公司', '收货单位', 'Compañía relacionada', 'Empresa relacionada', 'Related company', 'Società collegata', 'Verbundenes Unternehmen']

test.each(companies)('%s is the firm', (column) => {
  expect(fieldWith(column, ['Acme Ltd', 'Globex GmbH', 'Initech', 'Hooli'], [['Full name', names]])).toBe(
    'company_primary',
  )
})

test.each(['物流公司', '快递公司', 'Shipping company', 'Insurance company', '运输公司'])(
  '%s is another firm',
  (column) => {
    expect(fieldWith(column, ['Acme Ltd', 'Globex GmbH', 'Initech', 'Hooli'], [['Full name', names]])).toBeNull()
  },
)

const dirty = [
  '18466001234-4321',
  '韩梅',
  '1.33777E+10',
  '13812345678',
  '13912345678',
  '13712345678',
  '13612345678',
  '13512345678',
]

test.each(['收货人手机', '收件人手机', '手提電話', 'お電話', '固话', '备用手机', 'Spare phone'])(
  '%s is a phone, whatever its cells',
  (column) => {
    expect(fieldWith(column, dirty, [])).toBe('phone')
  },
)

test.each(['家长手机', 'Parent mobile', '보호자 휴대폰'])('%s alone is the phone', (column) => {
  expect(fieldWith(column, dirty, [])).toBe('phone')
})

test.each(['前台手机', 'Zxqv phone'])('%s with dirty cells is asked', (column) => {
  const rows = dirty.map((cell) => [cell])
  const { columns } = mapColumns([column], rows)
  const codes = [...doubtColumns(columns, rows), ...findUnmapped(columns, rows, undefined)].map(({ code }) => code)
  expect(codes.some((code) => code === 'columns.only-values' || code === 'columns.unmapped')).toBe(true)
})

test.each(['Phone model', 'Mobile plan', 'Handy-Vertrag', 'Order no'])('%s with other cells is no phone', (column) => {
  expect(fieldWith(column, ['iPhone 15', 'Galaxy S24', 'Pixel 9', 'Xperia 1'], [['Full name', names]])).toBeNull()
})
