import { describe, expect, test } from 'vitest'
import { mapColumns } from '../../../../../shared/importing/mapping/map-columns.ts'
import { map } from './map.ts'

describe('values speak where the name says nothing', () => {
  const rows = (...cells: string[]) => cells.map((cell) => [cell])

  test.each([
    ['email', rows('a@example.com', 'b@example.com', '', 'mailto:c@example.com', 'd@example.cn')],
    ['phone', rows('+852 9123 4567', '(020) 7946 0958', '13812345678')],
    ['company_website', rows('https://example.com', 'www.example.org/x')],
    ['youtube_channel_url', rows('https://www.youtube.com/@ada', 'youtube.com/channel/UC123')],
    ['linkedin_url', rows('https://www.linkedin.com/in/ada', 'linkedin.com/company/x')],
    [null, rows('a@example.com', 'b@example.com', 'Rome', 'Oslo')],
    [null, rows('2026-03-01', '2026-03-02')],
    [null, rows('12', '1300', '99')],
    [null, rows('1234567', '7654321')],
    [null, rows('', '')],
  ])('%s', (field, sample) => {
    expect(map(['Column 1'], sample)).toEqual([field])
  })

  test('a field that a name has taken is not free', () => {
    expect(map(['email', 'Referred by'], [['a@example.com', 'b@example.com']])).toEqual(['email', null])
    expect(map(['phone', 'Referred by'], [['', '+44 20 7946 0958']])).toEqual(['phone', null])
  })
})

describe('what is no telephone number, whatever its digits', () => {
  test.each(['03.04.1980', '05-06-2022', '04/03/1980', '-73.9857123', '22.3193039'])('%s', (cell) => {
    expect(map(['Name', 'Something'], [['Ann', cell]])).toEqual(['display_name', null])
  })
})

test('values alone are not certain', () => {
  expect(mapColumns(['Column 1'], [['a@example.com']]).columns).toEqual([
    { column: 'Column 1', field: 'email', position: 1, confidence: 0.8, evidence: 'values', doubt: 'only-values' },
  ])
})
