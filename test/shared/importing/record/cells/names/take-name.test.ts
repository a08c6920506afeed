import { describe, expect, test } from 'vitest'
import type { CustomerField } from '../../../../../../shared/customers/fields.ts'
import { cleanRecord } from '../../../../../../shared/importing/record/clean-record.ts'

type Cells = Partial<Record<CustomerField, string>>

const clean = (cells: Cells) => {
  const fields = Object.keys(cells) as CustomerField[]
  const columns = fields.map((field) => ({
    ...{ column: field, field, position: 1, confidence: 1, evidence: 'synonym' as const },
  }))
  const { record, reasons, notes, verdict } = cleanRecord(columns, Object.values(cells), 'repair')
  return { record, verdict, codes: reasons.map(({ code }) => code), reasons, rules: notes.map(({ rule }) => rule) }
}

describe('a word for nothing is a name beside another that is written as it is', () => {
  test.each<[string, string, string | undefined, string | undefined, string[]]>([
    ['Jennifer', 'Null', 'Jennifer', 'Null', []],
    ['Null', 'Smith', 'Null', 'Smith', []],
    ['X', 'Smith', 'X', 'Smith', []],
    ['JENNIFER', 'NULL', 'JENNIFER', 'NULL', ['name.maybe-nothing']],
    ['jennifer', 'null', 'jennifer', 'null', ['name.maybe-nothing']],
    ['Jennifer', 'null', 'Jennifer', undefined, []],
    ['JENNIFER', 'null', 'JENNIFER', undefined, []],
    ['j', 'null', 'j', undefined, []],
    ['null', 'null', undefined, undefined, []],
    ['', 'null', undefined, undefined, []],
    ['x', 'Smith', undefined, 'Smith', []],
    ['Ann', 'x', 'Ann', undefined, []],
  ])('%s %s: %s %s', (first_name, last_name, first, last, codes) => {
    const found = clean({ first_name, last_name, city: 'Rome' })
    expect([found.record.first_name, found.record.last_name, found.codes]).toEqual([first, last, codes])
  })

  test('no other column than one of a name tells, and a full name is none of its own', () => {
    expect(clean({ city: 'rome', last_name: 'null' }).record).toEqual({ city: 'rome' })
    expect(clean({ display_name: 'null', first_name: 'jennifer' }).record).toEqual({ first_name: 'jennifer' })
  })

  test('a cross is no name, and is noted', () => {
    expect(clean({ last_name: ' x ', city: 'Rome' })).toMatchObject({
      record: { city: 'Rome' },
      rules: ['text.filler'],
    })
  })
})

describe('what is read of a name', () => {
  test.each<[string, object, string[]]>([
    ['Ann Lee', { display_name: 'Ann Lee' }, []],
    ['Ann Lee*', { display_name: 'Ann Lee', extra: { display_name_raw: 'Ann Lee*' } }, ['name.tidied']],
    [
      'Sales Manager',
      { position_primary: 'Sales Manager', extra: { display_name_raw: 'Sales Manager' } },
      ['name.title'],
    ],
  ])('%j: %j', (display_name, said, rules) => {
    const { record, rules: found } = clean({ display_name, company_primary: 'Acme' })
    expect([record, found]).toEqual([{ company_primary: 'Acme', ...said }, rules])
  })

  test('a family name alone is the last name, unless the record has one', () => {
    expect(clean({ first_name: 'Mr Wong' }).record).toMatchObject({ last_name: 'Wong' })
    expect(clean({ first_name: 'Mr Wong' }).record).not.toHaveProperty('first_name')
    expect(clean({ first_name: 'Mr Wong', last_name: 'Lee' }).record).toMatchObject({
      last_name: 'Lee',
      first_name: 'Wong',
    })
  })
})

describe('what belongs to another field', () => {
  const mail = 'Ada <ada@a.example>'

  test.each<[string, Cells, object[]]>([
    ['alone', { display_name: mail }, [{ code: 'name.is-an-email', value: mail }]],
    [
      'beside its own column, which is empty',
      { display_name: mail, email: '' },
      [
        { code: 'name.is-an-email' },
        { code: 'name.belongs-here', column: 'email', value: '', suggestion: 'ada@a.example' },
      ],
    ],
    ['beside another', { display_name: mail, email: 'b@b.example' }, [{ code: 'name.is-an-email', suggestion: 'Ada' }]],
    ['with nothing else', { display_name: 'ada@a.example', email: 'b@b.example' }, [{ code: 'name.is-an-email' }]],
    [
      'a phone beside its own column',
      { display_name: 'Ada 9123 4567', phone: '' },
      [{ code: 'name.is-a-phone' }, { code: 'name.belongs-here', column: 'phone', suggestion: '9123 4567' }],
    ],
    [
      'a phone beside another',
      { display_name: 'Ada 9123 4567', phone: '+852 9876 5432' },
      [{ code: 'name.is-a-phone', suggestion: 'Ada' }],
    ],
    [
      'a page beside its own column',
      { last_name: 'www.acme.com', company_website: '' },
      [{ code: 'name.is-a-url' }, { code: 'name.belongs-here', column: 'company_website', suggestion: 'www.acme.com' }],
    ],
    ['a page beside another', { last_name: 'www.acme.com', company_website: 'other.com' }, [{ code: 'name.is-a-url' }]],
    ['a day, which belongs nowhere', { last_name: '12/03/2024', email: '' }, [{ code: 'name.is-a-date' }]],
  ])('%s', (_, cells, reasons) => {
    const found = clean(cells)
    expect(found.reasons).toMatchObject(reasons)
    expect(found.reasons).toHaveLength(reasons.length)
    const [name = ''] = Object.values(cells)
    expect(found.record).toMatchObject({ [Object.keys(cells)[0] ?? '']: name })
  })

  test('a day alone in a name has no suggestion, and an address alone has none', () => {
    expect(clean({ last_name: '12/03/2024' }).reasons[0]).not.toHaveProperty('suggestion')
    expect(clean({ display_name: 'ada@a.example', email: 'b@b.example' }).reasons[0]).not.toHaveProperty('suggestion')
    expect(clean({ display_name: mail, email: '' }).reasons[0]).not.toHaveProperty('suggestion')
  })

  test.each<[Cells, string | undefined]>([
    [{ display_name: 'Ada <ADA@a.example>', email: 'ada@a.example' }, 'Ada'],
    [{ display_name: 'ada@a.example', email: 'ada@a.example' }, undefined],
    [{ display_name: 'Ada 09123 4567', phone: '+852 9123 4567' }, 'Ada'],
    [{ display_name: 'Ada www.acme.com', company_website: 'https://acme.com' }, 'Ada'],
    [{ display_name: 'Ada https://ACME.com', company_website: 'http://www.acme.com' }, 'Ada'],
  ])('is no part of the name where that says it too: %j', (cells, name) => {
    const found = clean(cells)
    expect([found.verdict, found.record.display_name]).toEqual([null, name])
    expect(found.rules).toContain('name.contact-repeated')
    expect(found.record.extra).toEqual({ display_name_raw: cells.display_name })
  })
})
