import { describe, expect, test } from 'vitest'
import { mapColumns } from '../../../../../../shared/importing/mapping/map-columns.ts'
import { cleanRecord } from '../../../../../../shared/importing/record/clean-record.ts'

const clean = (columns: readonly string[], cells: readonly string[]) =>
  cleanRecord(mapColumns(columns, []).columns, cells, 'repair')
const company = (value: string) => ({ code: 'name.is-a-company', value })

describe('a column of full names', () => {
  test('with a business has a company', () => {
    const { record, inferred, reasons } = clean(['Name', 'E-mail'], ['Göldlin Apotheke', 'a@goeldlin.ch'])
    expect(reasons).toEqual([])
    expect(record).toMatchObject({ display_name: 'Göldlin Apotheke' })
    expect(inferred).toMatchObject({ customer_type: 'corporate', company_primary: 'Göldlin Apotheke' })
  })
  test.each(['Bank Cler', 'Anna Studio', 'Anna Weber, Hotel Adler', 'Apotheke'])('%s is asked', (name) => {
    const { verdict, reasons, inferred } = clean(['Name', 'E-mail'], [name, 'a@b.ch'])
    expect([verdict, inferred.company_primary]).toEqual(['review', undefined])
    expect(reasons).toMatchObject([company(name)])
  })
  test.each(['Peter Bank', 'Hans Schuster', 'Anna Weber'])('%s is somebody', (name) =>
    expect(clean(['Name'], [name])).toMatchObject({ reasons: [], inferred: { customer_type: 'individual' } }),
  )
  test('and a business beside somebody, in a sign of its own, gives both', () =>
    expect(clean(['Name'], ['Anna Weber (Hotel Adler)'])).toMatchObject({
      ...{ reasons: [], record: { display_name: 'Anna Weber', company_primary: 'Hotel Adler' } },
    }))
  test('beside a company is not asked', () =>
    expect(clean(['Name', 'Company'], ['Bank Cler', 'Cler AG']).reasons).toEqual([]))
  test.each(['Hotel Adler', 'Adler AG'])('beside the halves of a name, %s is the company of who they name', (name) => {
    const { record, reasons } = clean(['Name', 'First name', 'Last name'], [name, 'Anna', 'Weber'])
    expect(reasons).toEqual([])
    expect(record).toEqual({
      ...{ company_primary: name, first_name: 'Anna', last_name: 'Weber' },
      extra: { display_name_raw: name },
    })
  })
  test('beside them, what may be one is asked', () =>
    expect(clean(['Name', 'First name', 'Last name'], ['Bank Cler', 'Anna', 'Weber']).reasons).toMatchObject([
      { code: 'name.said-differently' },
    ]))
})

describe('columns of halves', () => {
  const halves = ['First name', 'Last name']
  test.each([
    ['Göldlin', 'Apotheke', 'Last name'],
    ['Bank', 'Cler', 'First name'],
    ['Hotel', 'Adler', 'First name'],
    ['Anna', 'Studio', 'Last name'],
    ['Praxis', 'Müller', 'First name'],
    ['', 'Bank Cler', 'Last name'],
    ['Bank Cler', '', 'First name'],
  ])('%j and %j are asked at the word', (first, last, column) =>
    expect(clean(halves, [first, last]).reasons).toMatchObject([{ code: 'name.is-a-company', column }]),
  )
  test.each([
    ['Peter', 'Bank'],
    ['', 'Bank'],
    ['Anna', 'Weber'],
    ['Anna', 'Schüle'],
  ])('%j and %j are somebody', (first, last) => expect(clean(halves, [first, last]).reasons).toEqual([]))
  test('a business alone is the company', () =>
    expect(clean(halves, ['', 'Hotel Adler'])).toMatchObject({
      reasons: [],
      record: { company_primary: 'Hotel Adler' },
    }))
})
