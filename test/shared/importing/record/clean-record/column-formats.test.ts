import { describe, expect, test } from 'vitest'
import type { ColumnMapping } from '../../../../../shared/importing/mapping/column-mapping.ts'
import { cleanRecord } from '../../../../../shared/importing/record/clean-record.ts'

describe('columns that are more than a field', () => {
  const column = (name: string, more: Partial<ColumnMapping>): ColumnMapping => ({
    ...{ column: name, field: null, position: 1, confidence: 1, evidence: 'person' },
    ...more,
  })
  const custom = (kind: 'number' | 'date', key: string) => ({ custom: { key, kind, choices: [] } })

  test('a custom field has its value by its type; what does not fit is kept as it came, with a note', () => {
    const mapping = [
      column('Fee', { ...custom('number', 'Budget'), decimal: ',' }),
      column('Due', { ...custom('date', 'Due date'), order: 'mdy' }),
    ]
    expect(cleanRecord(mapping, ['1.234,5', '03/04/2026'], 'repair').record).toEqual({
      extra: { Budget: 1234.5, 'Due date': '2026-03-04' },
    })
    const odd = cleanRecord(mapping, ['a lot', '13/04/2026'], 'repair')
    expect(odd.record).toEqual({ extra: { Budget_raw: 'a lot', 'Due date_raw': '13/04/2026' } })
    expect(odd.notes.map(({ issue }) => issue)).toEqual(['number.not-a-number', 'date.other-order'])
  })

  test('a field of dates obeys the order of its column', () => {
    const due = (order: 'dmy' | 'mdy') => [column('Due', { field: 'next_follow_up', order })]
    expect(cleanRecord(due('dmy'), ['03/04/2026'], 'repair').record).toEqual({ next_follow_up: '2026-04-03' })
    expect(cleanRecord(due('mdy'), ['03/04/2026'], 'repair').record).toEqual({ next_follow_up: '2026-03-04' })
    expect(cleanRecord(due('mdy'), ['13/04/2026'], 'repair').record).toEqual({
      extra: { next_follow_up_raw: '13/04/2026' },
    })
  })

  test('a count of people obeys the decimal mark of its column', () => {
    const subscribers = (decimal: '.' | ',') => [column('Subs', { field: 'youtube_subscribers', decimal })]
    expect(cleanRecord(subscribers(','), ['12.345'], 'repair').record).toEqual({ youtube_subscribers: 12_345 })
    expect(cleanRecord(subscribers('.'), ['12.345'], 'repair').record).toEqual({
      extra: { youtube_subscribers_raw: '12.345' },
    })
  })

  test('what we wrote ourselves is dropped, and makes no record of a blank row', () => {
    const mapping = [column('email', { field: 'email' }), column('harbour_outcome', { evidence: 'ours' })]
    expect(cleanRecord(mapping, ['a@a.example', 'review'], 'repair').record).toEqual({ email: 'a@a.example' })
    expect(cleanRecord(mapping, ['', 'review'], 'repair').verdict).toBe('blank')
  })

  test('what was kept as extra before says so, for it to be taken away', () => {
    const mapping = [column('memo', { field: 'notes', movedFrom: 'memo' })]
    expect(cleanRecord(mapping, [' likes  tea'], 'repair').record).toEqual({
      notes: 'likes tea',
      extra_moved: { memo: 'likes tea' },
    })
    expect(cleanRecord(mapping, [''], 'repair').record).toEqual({})
  })
})
