import { expect, test } from 'vitest'
import { companyKey } from '../../../shared/matching/company-key.ts'

test.each([
  [['Acme Trading Ltd', 'ACME TRADING LIMITED', 'acme trading', 'Ａｃｍｅ Trading Co., Ltd.', 'Acmé Trading']],
  [['Müller GmbH', 'Mueller', 'MÜLLER Gmbh']],
  [['滙豐銀行有限公司', '滙豐銀行', '汇丰银行', 'HSBC 滙豐銀行']],
  [['株式会社山田', '山田(株)', '㈱山田']],
])('%j are one company', (names) => {
  expect(new Set(names.map(companyKey)).size).toBe(1)
  expect(companyKey(names[0] ?? '')).not.toBeNull()
})

test.each([
  ['Acme Trading', 'Acme Logistics'],
  // Both say in Chinese what they do, and nothing else.
  ['ABC 貿易', 'XYZ 貿易'],
  ['北京貿易', '上海貿易'],
])('%s and %s are two', (one, other) => {
  expect(companyKey(one)).not.toBe(companyKey(other))
})

test.each(['', ' ', '—', '...'])('%j names nobody', (text) => {
  expect(companyKey(text)).toBeNull()
})

test('small letters, as the database has names, say the same', () => {
  for (const name of ['IBM AG', 'McKinsey & Co.', 'S.A.S. Dupont', 'ООО Ромашка', 'U.S. Steel Corp'])
    expect(companyKey(name.toLowerCase())).toBe(companyKey(name))
})
