import { expect, test } from 'vitest'
import { readPhrase } from '../../../../../../shared/cleaning/names/asides/phrase-of-halves.ts'
import { otherFamilies } from '../../../../../../shared/cleaning/names/words/family-names.ts'
import { givenNameGroups } from '../../../../../../shared/customers/people/given-names.ts'
import { cleanRecord } from '../../../../../../shared/importing/record/clean-record.ts'
import { columns } from '../columns.ts'

const partsOf = (line: string) => line.split('|') as [string, string, string]

function read(first: string, last: string) {
  const cells = [first, last, 'a@acme.com']
  const { record, reasons } = cleanRecord(columns('first_name', 'last_name', 'email'), cells, 'repair')
  return { record, reasons, codes: reasons.map(({ code }) => code) }
}

// biome-ignore-start format: lists of names
const named = [
  'HOA c/o|Sandra Lopez|Sandra Lopez',
  'Estate c/o|Paul Hunt|Paul Hunt',
  'Attn:|Karen Walsh|Karen Walsh',
  'ATTN|Tom Reed|Tom Reed',
  'c/o|Tom Reed|Tom Reed',
  'C/O|Anna Berg|Anna Berg',
  'z. Hd.|Petra Klein|Petra Klein',
  't.a.v.|Jan de Wit|Jan de Wit',
  'Ask|for Jim|Jim',
  'Ask for|Maria|Maria',
  'Speak to|Karen Hill|Karen Hill',
  'Voir|avec Paul|Paul',
  'Preguntar|por Luis|Luis',
  'Chiedere|di Paolo|Paolo',
  'Fragen|nach Petra|Petra',
  'Sister|Bernadette|Sister Bernadette',
  'Brother|Anselm|Brother Anselm',
  'Mother|Teresa|Mother Teresa',
  'Schwester|Agnes|Schwester Agnes',
  'Hermana|Lucía|Hermana Lucía',
  'Sœur|Emmanuelle|Sœur Emmanuelle',
  'Suor|Chiara|Suor Chiara',
]
const jobs = [
  'The|Manager',
  'The|Owner',
  'Property|Manager',
  'Sales|Director',
  'Office|Manager',
  'General|Manager',
  'Managing|Director',
  'Front|Desk Manager',
]
const firms = [
  "Manager|Applebee's #4412",
  "Mgr|Denny's 0817",
  "Owner|Joe's Pizza #3",
  'Director|Acme Ltd',
  'Geschäftsführer|Klein GmbH',
]
const clergy = ['Sr. Pastor|James Wills', 'Assoc. Pastor|Mike Hill', 'Youth Pastor|Dan Cole', 'Senior Minister|Ann Lee']
const desks = [
  'Front|Desk',
  'Info|Desk',
  'Help|Desk',
  'Customer|Service',
  'Main|Office',
  'Accounts|Payable',
  'Human|Resources',
]
const couples = ['Mr & Mrs|Kolb', 'Herr und Frau|Huber', 'M. et Mme|Petit', 'Mr. and Mrs.|Jones']
const ofSomebody = [
  'Office of|Mayor Ortiz',
  'Family of|J. Hale',
  'Parents of|Tim Roe',
  'Bureau de|M. Dupont',
  'Oficina de|Sr. López',
  'Famille de|Paul Roux',
  'Friends of|Leeds Park',
]
const people = [
  'Ask|Hansen',
  'Will|Ferry',
  'Homer|Simpson',
  'Front|Line',
  'Desk|Jockey',
  'Home|Alone',
  'Pastor|López',
  'Dean|Martin',
  'Bishop|Briggs',
  'Attila|Horvath',
  'See|Wong',
  'See|Kok Wai',
  'Tom|Reed',
  'Office|Max',
  'Manager|Singh',
  'Grace|Owner',
  'Art|Director',
  'Art|Buyer',
  'Bob|Manager',
  'Call|Anderson',
  'Page|Turner',
  'Hunter|Cook',
  'Anna|c/o',
  'Ann|Mc Call',
  'Junior|Silva',
  'Rich|Baker',
  'Taylor|Swift',
  'Prince|Adu',
]
// biome-ignore-end format: lists of names

test.each(named.map(partsOf))('%s | %s names %s, and is kept', (first, last, name) => {
  const { record, reasons } = read(first, last)
  expect(reasons).toEqual([])
  expect(record).toMatchObject({ display_name: name, extra: { first_name_raw: first, last_name_raw: last } })
  expect(record).not.toHaveProperty('first_name')
})

test.each(jobs.map(partsOf))('%s | %s is a position', (first, last) => {
  const { record, reasons } = read(first, last)
  expect([record.position_primary, record.first_name, record.last_name, reasons]).toEqual([
    `${first} ${last}`,
    undefined,
    undefined,
    [],
  ])
})

test.each(firms.map(partsOf))('%s | %s is somebody of a firm', (first, last) => {
  const { record, reasons } = read(first, last)
  expect(record).toMatchObject({
    position_primary: first,
    company_primary: last,
    extra: { first_name_raw: first, last_name_raw: last },
  })
  expect([record.first_name, record.last_name, reasons]).toEqual([undefined, undefined, []])
})

test('a firm that another cell says is not written over', () => {
  const cells = ['Manager', "Applebee's #4412", 'DineEquity']
  const { record } = cleanRecord(columns('first_name', 'last_name', 'company_primary'), cells, 'repair')
  expect(record.company_primary).toBe('DineEquity')
})

test.each(clergy.map(partsOf))('%s before %s is a position', (first, last) =>
  expect(read(first, last).record).toMatchObject({ position_primary: first, last_name: last }),
)

test.each([
  ...desks.map((line) => [...partsOf(line), 'name.no-person']),
  ...couples.map((line) => [...partsOf(line), 'name.several-people']),
  ...ofSomebody.map((line) => [...partsOf(line), 'name.maybe-nothing']),
  ['GM', 'Hilton Garden Inn', 'name.is-a-company'],
])('%s | %s is asked: %s', (first, last, code) => expect(read(first, last).codes).toContain(code))

test('whoever is not named is nobody', () => {
  for (const [first, last] of [
    ['Ask', 'for manager'],
    ['Current', 'Resident'],
    ['See', 'reception'],
  ]) {
    const { record, reasons } = read(first ?? '', last ?? '')
    expect([record.first_name, record.last_name, record.display_name, reasons]).toEqual([
      undefined,
      undefined,
      undefined,
      [],
    ])
  }
})

test.each(people.map(partsOf))('%s | %s are halves', (first, last) => expect(readPhrase(first, last)).toBeNull())

test('no given name with a family name is a phrase', () => {
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
  for (const [given = ''] of givenNameGroups)
    for (const family of otherFamilies) {
      const [first, last] = [capital(given), capital(family)]
      if (readPhrase(first, last) !== null) expect(`${first} ${last}`).toBe('two halves')
    }
})
