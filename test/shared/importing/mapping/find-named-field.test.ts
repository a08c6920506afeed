import { describe, expect, test } from 'vitest'
import {
  findNamedField,
  findSimilarField,
  isKnownColumn,
} from '../../../../shared/importing/mapping/find-named-field.ts'
import { certainNames } from '../../../../shared/importing/mapping/naming/field-names.ts'

describe('the field that a name means', () => {
  test.each([
    ['E-mail 1 - Value', 'email'],
    ['Phone 2', 'phone'],
    ['邮箱 (Email)', 'email'],
    ['Name*', 'display_name'],
    ['Name of pet', undefined],
    ['Last contact', undefined],
    ['', undefined],
    [`Email${' '.repeat(115)}`, 'email'],
    [`Email${' '.repeat(116)}`, undefined],
  ])('of case %#: %s', (column, field) => expect(findNamedField(column)?.field).toBe(field))
})

describe('a phone by a word for number', () => {
  const nouns = ['Tel', 'Mob', 'Cell', 'Mobile', 'Phone', 'Ph', 'Contact', 'WhatsApp', 'Telefon', 'Tlf', 'Handphone']
  test.each(nouns)('%s No, %s Num, %s Number', (noun) => {
    for (const header of [`${noun} No`, `${noun} No.`, `${noun} Number`, `${noun} number 2`])
      expect([header, findNamedField(header)]).toMatchObject([header, { field: 'phone' }])
    if (noun === 'Ph') return
    for (const header of [
      `${noun} #`,
      `${noun}#`,
      `# ${noun}`,
      `${noun} # 2`,
      `Nº ${noun}`,
      `N° ${noun}`,
      `${noun} Nº`,
    ])
      expect([header, findNamedField(header)]).toMatchObject([header, { field: 'phone' }])
  })

  // biome-ignore format: a list of names
  test.each(['Invoice #', 'Order #', 'Fax #', 'Fax No', 'Room No', 'House No', 'Car No', 'Passport #', 'No phone', 'No calls', 'Number of phones', 'Phone number of days', 'Account #', 'Customer #', 'Suite #', 'Phase', 'PhD'])(
    '%s is none',
    (header) => expect(findNamedField(header)?.field).not.toBe('phone'),
  )
})

test.each([
  ['Email', true],
  ['harbour_line', true],
  ['Shoe size', false],
])('%s is a column that we know: %s', (column, is) => expect(isKnownColumn(column)).toBe(is))

describe('a name with one slip in it', () => {
  test.each([
    ['E-mial', 'email'],
    ['Frist name', 'first_name'],
    ['Compny', 'company_primary'],
    ['Telphone', 'phone'],
    ['Adress', 'address_primary'],
    ['Contry', 'country_code'],
    ['Websit', 'company_website'],
  ])('%s is meant for %s, and nobody is sure', (column, field) => {
    const found = findSimilarField(column)
    expect(found).toMatchObject({ field, confidence: 0.7 })
    expect(found?.rank).toBeGreaterThanOrEqual(200)
    expect(found?.rank).toBeLessThan(300)
  })

  test('stands 200 places behind the name that is meant', () => {
    expect(findSimilarField('E-mial')?.rank).toBe((findNamedField('Email')?.rank ?? 0) + 200)
  })

  test.each([
    ['of four letters', 'Mial'],
    ['of which the first differs', 'Zmail'],
    ['short, with another letter in it', 'Eamil2'],
    ['of six letters, one of which is another', 'Embils'],
    ['that is another word', 'Department'],
    ['of another script', 'имйл'],
    ['that is far from all', 'Shoe size'],
    ['of more than 40 letters', 'e'.repeat(41)],
  ])('is none %s', (_, column) => expect(findSimilarField(column)).toBeNull())

  const english =
    'email, email id, email address, phone, telephone, mobile, contact number, contact id, customer id, client id, record id, company, job title, website, address, street, postal code, country, region, notes, comment, remark, message, source, owner, labels, group, category, segment, status, stage, industry, profession, subscribers, follow up, reminder, first name, surname, full name'
  const nouns = english.split(', ').map((noun) => noun.replaceAll(' ', ''))
  const eventsOf = (noun: string) =>
    ['d', 'ed', 'ing'].flatMap((end) => [0, 1, 2].map((cut) => `${noun.slice(0, noun.length - cut)}${end}`))

  test('what an ending makes of one is what was done: Contacted, Emailed, Phoned', () => {
    const events = nouns.flatMap((noun) => eventsOf(noun)).filter((event) => /(?:ed|ing)$/.test(event))
    expect(events.length).toBeGreaterThan(200)
    expect(events.filter((event) => findSimilarField(event) !== null)).toEqual([])
  })

  const keys = certainNames().filter(([name, { field }]) => field === 'external_id' && /^[a-z]{7,}$/.test(name))
  const letters = [...'abcdefghijklmnopqrstuvwxyz']

  test('of all names of a key, one with another end is no key, and one with a slip before it is', () => {
    const ends = keys.flatMap(([name]) =>
      letters.flatMap((letter) => [`${name.slice(0, -2)}${letter}${name.slice(-1)}`, `${name.slice(0, -1)}${letter}`]),
    )
    const isKey = (column: string) => findSimilarField(column)?.field === 'external_id'
    expect(ends.filter((name) => findNamedField(name) === null && isKey(name))).toEqual([])
    const slips = keys.map(([name]) => `${name.slice(0, 2)}${name[3]}${name[2]}${name.slice(4)}`)
    expect(slips.filter((name) => findNamedField(name) === null && isKey(name)).length).toBeGreaterThan(10)
  })

  test('of up to six letters has its letters exchanged, or one too many or too few', () => {
    expect(['Phoen', 'Phne', 'Phonne', 'Phoxe'].map((column) => findSimilarField(column)?.field)).toEqual([
      ...['phone', undefined, 'phone', undefined],
    ])
    expect(['Comapny', 'Compeny'].map((column) => findSimilarField(column)?.field)).toEqual([
      ...['company_primary', 'company_primary'],
    ])
  })
})
