import { describe, expect, test } from 'vitest'
import { comparePeople } from '../../../../../../shared/customers/people/compare-people.ts'
import type { Person } from '../../../../../../shared/customers/people/person.ts'
import { mapColumns } from '../../../../../../shared/importing/mapping/map-columns.ts'
import { createRecordCleaner } from '../../../../../../shared/importing/record/clean-record.ts'

const clean = (columns: readonly string[], cells: readonly string[]) => cleanAll(columns, [cells])[0]?.record
const cleanAll = (columns: readonly string[], rows: readonly (readonly string[])[]) =>
  rows.map(createRecordCleaner(mapColumns(columns, rows).columns, 'repair'))

const nobody = {
  display_name: null,
  first_name: null,
  last_name: null,
  youtube_handle: null,
  youtube_channel_url: null,
}
const areApart = (one: object, other: object) =>
  comparePeople({ ...nobody, ...one } as Person, { ...nobody, ...other } as Person).suffix

const headers = [
  ...['Suffix', 'Sfx', 'Name suffix', 'Generation', 'Generation Code', 'Jr/Sr', 'Last Name Suffix', 'Suffix 1'],
  ...['Suffixe', 'Sufijo', 'Sufixo', 'Suffisso', 'Achtervoegsel', 'Namenssuffix', 'Sufiks', 'Суффикс', '后缀', '後綴'],
]
const elders = ['Sr', 'Sr.', 'SR', 'Snr', 'Senior', '(Sr.)', 'Sr., MD']
const juniors = ['Jr', 'Jr.', 'JR', 'Jnr.', 'Junior', 'II', 'the 2nd', 'Jr; CPA']
const names: readonly (readonly [columns: string[], cells: string[]])[] = [
  [
    ['First Name', 'Last Name'],
    ['Walter', 'Pruitt'],
  ],
  [['Full name'], ['Walter Pruitt']],
  [['Name'], ['Pruitt, Walter']],
]

describe('a suffix in a column of its own is that of the name', () => {
  test.each(headers)('%s', (header) => {
    for (const [columns, cells] of names) {
      const rows = [...elders, ...juniors].map((suffix) => [...cells, '', '', '', '', suffix])
      const all = cleanAll([...columns, 'City', 'E-mail', 'Notes', 'Source', header], rows).map(({ record }) => record)
      const pairs = all
        .slice(0, elders.length)
        .flatMap((one) => all.slice(elders.length).map((other) => [one, other] as const))
      expect(pairs.filter(([one, other]) => !areApart(one, other))).toEqual([])
    }
  })
})

test.each([
  ['Jr.', { first_name: 'Walter', last_name: 'Pruitt Jr.' }],
  ['V', { first_name: 'Walter', last_name: 'Pruitt V' }],
  ['CPA', { first_name: 'Walter', last_name: 'Pruitt', extra: { Suffix: 'CPA' } }],
  ['Jr., MD', { first_name: 'Walter', last_name: 'Pruitt Jr.', extra: { Suffix: 'Jr., MD' } }],
  ['St', { first_name: 'Walter', last_name: 'Pruitt', extra: { Suffix: 'St' } }],
  ['Millennial', { first_name: 'Walter', last_name: 'Pruitt', extra: { Suffix: 'Millennial' } }],
])('%s: what is no generation stays in its column', (suffix, record) =>
  expect(clean(['First Name', 'Last Name', 'Suffix'], ['Walter', 'Pruitt', suffix])).toEqual(record),
)

test('a name that says its suffix says it once; another one is kept', () => {
  const columns = ['First Name', 'Last Name', 'Suffix']
  expect(clean(columns, ['Walter', 'Pruitt Jr.', 'Jr'])).toEqual({ first_name: 'Walter', last_name: 'Pruitt Jr.' })
  expect(clean(columns, ['Walter', 'Pruitt Jr.', 'Sr'])).toMatchObject({ extra: { Suffix: 'Sr' } })
  expect(clean(columns, ['Walter', '', 'Sr'])).toEqual({ first_name: 'Walter', extra: { Suffix: 'Sr' } })
})

test('the suffix of a street is none of a name', () =>
  expect(clean(['Last Name', 'Street Suffix'], ['Pruitt', 'Jr'])).toMatchObject({ last_name: 'Pruitt' }))
