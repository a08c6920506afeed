import { expect, test } from 'vitest'
import { isCompany } from '../../../../shared/cleaning/names/is-company.ts'
import { eastAsianFamilies, otherFamilies } from '../../../../shared/cleaning/names/words/family-names.ts'
import { furtherGivenNames } from '../../../../shared/cleaning/names/words/further-given-names.ts'
import { givenNameGroups } from '../../../../shared/customers/people/given-names.ts'

// As ISO 20275 and the registers write them.
const forms =
  'Ltd|Ltd.|Limited|Inc|Inc.|LLC|LLP|PLC|Corp.|Corporation|Pte Ltd|Pty Ltd|Pvt. Ltd.|Co., Ltd.|& Co.|& Co. KG|GmbH|gGmbH|GmbH & Co. KG|KGaA|OHG|AG|SE|KG|S.A.R.L.|SARL|SAS|SA|S.p.A.|S.r.l.|SRL|S.L.U.|B.V.B.A.|BV|NV|AB|ApS|Oy|Oyj|AS|Sp. z o.o.|s.r.o.|d.o.o.|Kft.|Zrt.|EOOD|Ltda.|Ltd. Şti.|Sdn Bhd|Sdn. Bhd.|Tbk'.split(
    '|',
  )
const firms = ['Acme', 'Blue Mesa Software', 'Alpen-Technik', 'Müller & Söhne', 'Kowalski']

test.each(forms)('a name with %s is a firm', (form) => {
  for (const firm of firms)
    for (const name of [`${firm} ${form}`, `${firm}, ${form}`]) expect(isCompany(name), name).toBe(true)
})

test.each([
  '㈱みなと食品',
  '(株)みなと',
  'みなと食品株式会社',
  '深圳市华联电子有限公司',
  '(주)한빛',
  '㈜한빛',
  '주식회사 한빛',
  'ООО Ромашка',
  'UAB Vilnius',
])('%s is a firm', (name) => {
  expect(isCompany(name)).toBe(true)
})

test.each(['SAS Dupont', 'SARL Martin', 'PHU Kowalski', 'PT Maju Jaya', 'Göldlin Apotheke', 'Hôtel de Ville'])(
  '%s is a firm',
  (name) => expect(isCompany(name)).toBe(true),
)
test.each(['Sas Dupont', 'SAS PETER', 'PT Barnum', 'Earl Smith', 'Bank Cler'])('%s may be somebody', (name) =>
  expect(isCompany(name)).toBe(false),
)

test('no given name, family name or both is a firm', () => {
  const givens = [...givenNameGroups.flat(), ...furtherGivenNames]
  const families = [...otherFamilies, ...eastAsianFamilies, 'co', 'sa', 'sá', 'as', 'ag', 'kg', 'doo', 'de sá', 'inc']
  for (const word of [...givens, ...families]) {
    const name = word.charAt(0).toUpperCase() + word.slice(1)
    for (const one of [name, name.toUpperCase()]) expect(isCompany(one), one).toBe(false)
    for (const one of [
      `${name} Co`,
      `${name} Sá`,
      `${name} As`,
      `${name} S.A.`,
      `${name} K. A.`,
      `Anna ${word === 'inc' ? 'Ince' : name}`,
    ])
      expect(isCompany(one), one).toBe(false)
  }
})
