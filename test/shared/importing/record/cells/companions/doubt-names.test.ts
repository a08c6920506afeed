import { expect, test } from 'vitest'
import { mapColumns } from '../../../../../../shared/importing/mapping/map-columns.ts'
import { cleanRecord } from '../../../../../../shared/importing/record/clean-record.ts'

const clean = (columns: readonly string[], cells: readonly string[]) =>
  cleanRecord(mapColumns(columns, []).columns, cells, 'repair')
const columns = ['Vollname', 'Vorname', 'Nachname', 'Telefon']
const reasonsOf = (...cells: string[]) => clean(columns, cells).reasons

test('a full name that is somebody else’s is for a person to tell', () => {
  const { verdict, reasons, record } = clean(columns, ['Anna Weber', 'Peter', 'Weber', ''])
  expect(verdict).toBe('review')
  expect(reasons).toEqual([
    { code: 'name.said-differently', column: 'Vollname', value: 'Anna Weber', suggestion: 'Peter Weber' },
  ])
  expect(record).toMatchObject({ display_name: 'Anna Weber', first_name: 'Peter', last_name: 'Weber' })
})

test.each([
  ['Anna Weber', 'Peter', ''],
  ['Anna Weber', '', 'Huber'],
])('%s beside half a name, %j and %j, has no suggestion', (full, first, last) =>
  expect(reasonsOf(full, first, last, '')).toEqual([
    { code: 'name.said-differently', column: 'Vollname', value: full },
  ]),
)

test.each([
  ['Weber, Anna', 'Anna', 'Weber'],
  ['Frau Dr. Anna M. Weber', 'Anna', 'Weber'],
  ['Anna Weber', '', ''],
  ['', 'Anna', 'Weber'],
  ['n/a', 'Anna', 'Weber'],
])('%j, %j, %j is one person', (full, first, last) => expect(reasonsOf(full, first, last, '')).toEqual([]))

test.each([
  ['Familie Huber', 'Anna', 'Weber', 'name.several-people'],
  ['Peter Huber', 'Anna & Max', 'Weber', 'name.several-people'],
  ['Buchhaltung', 'Anna', 'Weber', 'name.no-person'],
])('%j, %j, %j is asked once', (full, first, last, code) =>
  expect(reasonsOf(full, first, last, '')).toMatchObject([{ code }]),
)

test('what is asked of another column hides it not', () =>
  expect(
    clean(['Vollname', 'Vorname', 'E-Mail'], ['Anna Weber', 'Peter', 'a b@weber']).reasons.map(({ code }) => code),
  ).toContain('name.said-differently'))

test('two halves of one name that differ are asked too', () =>
  expect(clean(['First name', 'Last name', 'Vorname'], ['Anna', 'Weber', 'Peter']).reasons).toEqual([
    { code: 'name.said-differently', column: 'Vorname', value: 'Peter', suggestion: 'Anna' },
  ]))
