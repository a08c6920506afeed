import { expect, test } from 'vitest'
import { isCompany } from '../../../../shared/cleaning/names/is-company.ts'
import { eastAsianFamilies, otherFamilies } from '../../../../shared/cleaning/names/words/family-names.ts'
import { furtherGivenNames } from '../../../../shared/cleaning/names/words/further-given-names.ts'
import { shortFormsOfBodies } from '../../../../shared/cleaning/names/words/legal-forms.ts'
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

test('what stands in short before the name of a school, a club or an office says that it is one', () => {
  expect(shortFormsOfBodies.size).toBeGreaterThan(250)
  for (const form of shortFormsOfBodies) {
    for (const name of [`${form} Komenského`, `${form} "Достык"`, `${form} №25 Талдыкорган`])
      expect(isCompany(name), name).toBe(true)
    const small = form.charAt(0) + form.slice(1).toLowerCase()
    expect(isCompany(`${small} Komenská`), small).toBe(false)
    for (const name of [form, `${form} ANNA`]) expect(isCompany(name), name).toBe(false)
  }
})

// biome-ignore format: names
test.each(['Pétur Blöndal ehf.', 'Blöndal hf.', 'Varmo OÜ', 'Spolek Lhota, z. s.', 'Kovács Bt.', 'Novak s.p.', 'UAB „Litana“', 'СУ "Васил Левски"', 'АО «Достык»', 'שיעור ישראל בע״מ', 'Grunnskólinn í Borgarnesi', 'Collège Jean Macé', 'I. Municipalidad de Palmilla', 'Детский сад Ромашка', 'Volksschule Mauer', 'Kommunen Lund', 'İlkokulu Atatürk', '강남구청', '北区役所', '永利渡假村'])(
  '%s is a firm, a school or an office',
  (name) => expect(isCompany(name)).toBe(true),
)
// biome-ignore format: names
test.each(['Anna S.P.', 'Novak K.S.', 'Ана Ип', 'Su Wei', 'Ao Li', 'Zs. Kovács', 'Anna "Bo" Lee', 'NK Jemisin', 'JK Rowling', 'BT Wong', 'Minh Bt', 'Hf Lee'])('%s may be somebody', (name) => expect(isCompany(name)).toBe(false))

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
