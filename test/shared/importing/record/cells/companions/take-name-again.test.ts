import { expect, test } from 'vitest'
import { mapColumns } from '../../../../../../shared/importing/mapping/map-columns.ts'
import { cleanRecord } from '../../../../../../shared/importing/record/clean-record.ts'

const columns = mapColumns(['Name', 'Full name'], []).columns
const clean = (name: string, full: string) => cleanRecord(columns, [name, full], 'repair')

test.each([
  ['Jane Doe', 'Jane Doe', 'Jane Doe', undefined],
  ['jane doe', 'Jane Doe', 'Jane Doe', undefined],
  ['Jane Doe', '', 'Jane Doe', undefined],
  ['Jane Doe', 'n/a', 'Jane Doe', undefined],
  ['', 'Jane Doe', 'Jane Doe', undefined],
  ['n/a', 'Jane Doe', 'Jane Doe', undefined],
  ['Jane Doe', 'Jane M. Doe', 'Jane M. Doe', 'Jane Doe'],
])('%j and %j: %j', (name, full, display, kept) => {
  const { record, reasons } = clean(name, full)
  expect(reasons).toEqual([])
  expect(record).toMatchObject({ display_name: display })
  expect((record.extra as Record<string, string> | undefined)?.Name).toBe(kept)
})

test('two people in one row are for a person to tell', () => {
  const { verdict, reasons, record } = clean('Jane Doe', 'John Doe')
  expect(verdict).toBe('review')
  expect(reasons).toEqual([
    { code: 'name.said-differently', column: 'Name', value: 'Jane Doe', suggestion: 'John Doe' },
  ])
  expect(record.extra).toEqual({ Name: 'Jane Doe' })
})
