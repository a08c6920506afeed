import { expect, test } from 'vitest'
import { noCompany } from '../../../../shared/cleaning/text/words/words-for-nothing.ts'
import { cleanRecord } from '../../../../shared/importing/record/clean-record.ts'

const columns = (['display_name', 'email', 'company_primary'] as const).map((field) => ({
  ...{ column: field, field, position: 1, confidence: 1, evidence: 'synonym' as const },
}))
const clean = (company: string) => cleanRecord(columns, ['Ann Lee', 'ann@acme.com', company], 'repair')

test.each(noCompany.split(', '))('%s is no firm: the customer is a person, and the word is kept', (word) => {
  for (const raw of [word, word.toUpperCase(), `(${word})`]) {
    const { verdict, record, inferred } = clean(raw)
    expect([verdict, record.company_primary, inferred.customer_type], raw).toEqual([null, undefined, 'individual'])
    expect(record.extra).toEqual({ company_primary_raw: raw })
  }
})

// biome-ignore format: a list of names
test.each(['Private Label Co', 'Home Depot', 'Own Group Ltd', 'Freelance Bar GmbH', 'Serbest Tekstil', '自由行旅行社', '散客来饭店', 'フリー株式会社', 'Personal Touch', 'Privat Bank', 'Tự Do Co', 'Particular Books', 'Pension Edelweiss', 'Student Travel Ltd', 'Home Office GmbH', 'Retiree Homes Inc', '主婦の友社', '学生情報センター', '대학생협동조합', 'Studio Studentin AG', 'Rente Plus KG', 'Irt', 'Pelajar Media'])(
  '%s is one',
  (name) => {
    const { record, inferred } = clean(name)
    expect([record.company_primary, inferred.customer_type]).toEqual([name, 'corporate'])
  },
)
