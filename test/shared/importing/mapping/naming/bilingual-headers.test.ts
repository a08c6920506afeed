import { describe, expect, test } from 'vitest'
import type { CustomerField } from '../../../../../shared/customers/fields.ts'
import { findNamedField } from '../../../../../shared/importing/mapping/find-named-field.ts'

/** The same field in two scripts, a line each. */
const pairs: readonly (readonly [CustomerField, readonly string[], readonly string[]])[] = [
  ['display_name', ['Name', 'Full name'], ['姓名', '名前', '이름', 'ФИО', 'الاسم الكامل', 'ชื่อ-นามสกุล']],
  [
    'email',
    ['E-mail', 'Email Address'],
    ['邮箱', '電郵', 'メールアドレス', '이메일', 'Электронная почта', 'البريد الإلكتروني'],
  ],
  ['phone', ['Phone', 'Mobile Number'], ['电话', '電話', '携帯電話', '전화번호', 'Телефон', 'טלפון']],
  ['company_primary', ['Company', 'Company Name'], ['公司', '公司名稱', '会社名', '회사', 'Компания', 'Εταιρεία']],
  ['country_code', ['Country', 'Country/Region'], ['国家', '國家/地區', '国名', '국가', 'Страна', 'ประเทศ']],
  ['city', ['City'], ['城市', '市区町村', '도시', 'Город', 'עיר']],
  ['address_primary', ['Address', 'Street Address'], ['地址', '住所', '주소', 'Адрес', 'ที่อยู่']],
  ['notes', ['Notes'], ['备注', '備考', '비고', 'Примечание']],
]
const joins = [' ', '', '/', ' / ', ' | ', '\n', ' - ', ' (', '（', ' [', '：', '·']
const join = (one: string, other: string, by: string) => `${one}${by}${other}${/[([（]$/.test(by) ? ')' : ''}`

describe('both halves of a header are the same', () => {
  test.each(pairs)('%s', (field, english, others) => {
    const headers = english.flatMap((one) =>
      others.flatMap((other) => joins.flatMap((by) => [join(one, other, by), join(other, one, by)])),
    )
    const wrong = headers.filter((header) => {
      const found = findNamedField(header)
      return found?.field !== field || found.confidence < 0.9
    })
    expect(wrong).toEqual([])
  })
})

describe('half a bilingual header is a name', () => {
  test.each(pairs)('%s', (field, english, others) => {
    const headers = [
      ...english.filter((one) => one !== 'Name').flatMap((one) => joins.map((by) => join(one, '甲乙丙丁', by))),
      ...others
        .filter((one) => !['名前', '이름'].includes(one))
        .flatMap((other) => joins.map((by) => join('Qwertz', other, by))),
    ]
    expect(headers.filter((header) => findNamedField(header)?.field !== field)).toEqual([])
  })

  test.each(['Last 甲乙', 'First 甲乙', '甲乙 (Last)'])('%s: a first or last of something', (column) =>
    expect(findNamedField(column)).toBeNull(),
  )
})

test.each<[string, string, CustomerField]>([
  ['Notes 電郵', '電郵 Notes', 'email'],
  ['E-mail / 電話', '電話 (E-mail)', 'email'],
  ['Country 城市', '城市/Country', 'city'],
])('halves that differ are unsure, in either order: %s', (one, other, field) => {
  expect(findNamedField(one)).toMatchObject({ field, confidence: 0.5, isTorn: true })
  expect(findNamedField(other)).toMatchObject({ field, confidence: 0.5, isTorn: true })
})

test.each(['City/Country', 'Name / Company', 'E-mail, Phone', 'Name (Company)'])('%s holds two things', (column) =>
  expect(findNamedField(column)).toBeNull(),
)

test('half that may mean something else gives way to half that is sure', () => {
  expect(findNamedField('State 状态')).toMatchObject({ field: 'status', confidence: 0.9 })
  expect(findNamedField('Contact 电话')).toMatchObject({ field: 'phone' })
})

test('finding 8: the header of a list from China', () => {
  expect(findNamedField('Country/Region 国家')).toMatchObject({ field: 'country_code', confidence: 0.9 })
  expect(findNamedField('国家 Country/Region')).toMatchObject({ field: 'country_code', confidence: 0.9 })
})
