import { describe, expect, test } from 'vitest'
import { en } from '../../../web/messages/en/index.ts'
import { historyEvents } from '../../../web/words/changes.ts'

const at = new Date('2026-11-22T09:41:00Z')
const later = new Date('2026-11-22T10:00:00Z')
const byAnn = { at, by: 'Ann', mergeId: null, importId: null, fileName: null, line: null }
const byFile = {
  at,
  by: null,
  mergeId: null,
  importId: '0194d0a0-0000-7000-8000-000000000001',
  fileName: 'leads.csv',
  line: 214,
}
const change = (field: string, old: unknown, now: unknown) => ({ ...byAnn, field, old, new: now })
const shown = (field: string, old: unknown, now: unknown) => historyEvents([change(field, old, now)], en)[0]?.changes

describe('an event', () => {
  test('is all that one did at once', () => {
    const events = historyEvents([change('city', 'Kowloon', 'Central'), change('status', 'lead', 'active')], en)
    expect(events.map(({ changes }) => changes.length)).toEqual([2])
  })

  test('is another one where somebody else, another moment, or another line of a file did it', () => {
    const history = [
      change('city', null, 'Central'),
      { ...change('city', null, 'Central'), by: 'Ben' },
      { ...change('city', null, 'Central'), at: later },
      { ...byFile, field: 'city', old: null, new: 'Central' },
      { ...byFile, line: 215, field: 'city', old: null, new: 'Central' },
      { ...change('city', null, 'Central'), mergeId: 'one' },
    ]
    expect(historyEvents(history, en).map(({ by, fileName, line }) => by ?? `${fileName} ${line}`)).toEqual([
      'Ann',
      'Ben',
      'Ann',
      'leads.csv 214',
      'leads.csv 215',
      'Ann',
    ])
  })

  test('of a merge is called so', () => {
    const event = historyEvents([{ ...change('city', null, 'Central'), mergeId: 'one' }], en)[0]
    expect(event).toMatchObject({ action: 'merged', mergeId: 'one', changes: [{ label: 'City' }] })
  })

  test('tells a deletion and a restoration, and no field of theirs', () => {
    const [deletion, restoration] = historyEvents(
      [
        change('deleted_at', null, '2026-11-22T09:41:00Z'),
        { ...change('deleted_at', '2026-11-22T09:41:00Z', null), at: later },
      ],
      en,
    )
    expect(deletion).toMatchObject({ action: 'deleted', changes: [] })
    expect(restoration).toMatchObject({ action: 'restored', changes: [] })
  })

  test('says how a country is known only where the country stayed', () => {
    const history = [change('country_code', null, 'HK'), change('country_inferred', true, false)]
    const both = historyEvents(history, en)
    expect(both[0]?.changes).toEqual([{ label: 'Country', was: '', now: 'Hong Kong' }])
    expect(shown('country_inferred', true, false)).toEqual([{ label: 'Country', was: 'inferred', now: 'stated' }])
  })
})

describe('a value', () => {
  test.each([
    ['email', null, 'a@b.co', 'E-mail', '', 'a@b.co'],
    ['status', 'lead', 'active', 'Status', 'Lead', 'Active'],
    ['customer_type', 'individual', 'youtube_creator', 'Type', 'Individual', 'Creator'],
    ['phone', null, '+85290441287', 'Phone', '', '+852 9044 1287'],
    ['phones', [], ['+85290441287'], 'Further phones', '', '+852 9044 1287'],
    ['tags', ['a'], ['a', 'b'], 'Tags', 'a', 'a, b'],
    ['youtube_subscribers', 900, 148_000, 'YouTube subscribers', '900', '148,000'],
    ['do_not_contact', false, true, 'Do not contact', 'no', 'yes'],
    ['next_follow_up', null, '2026-11-25', 'Next follow-up', '', '25 Nov 2026'],
    ['notes', 'lead', 'toString', 'Remarks', 'lead', 'toString'],
    ['notes', null, { a: 1, b: ['x', true] }, 'Remarks', '', 'a: 1, b: x, yes'],
  ])('of %s: %j and then %j', (field, old, now, label, was, then) =>
    expect(shown(field, old, now)).toEqual([{ label, was, now: then }]),
  )

  test('of custom fields is told field by field, those that changed', () =>
    expect(shown('extra', { Budget: '1', Size: 'S' }, { Budget: '2', Size: 'S', Room: '4' })).toEqual([
      { label: 'Budget', was: '1', now: '2' },
      { label: 'Room', was: '', now: '4' },
    ]))

  test('that our own field could not take is called by that field', () =>
    expect(shown('extra', {}, { phone_raw: 'n/a', status_raw_2: 'hot', my_raw: 'fish' })).toEqual([
      { label: 'Phone, as in the file', was: '', now: 'n/a' },
      { label: 'Status, as in the file (2)', was: '', now: 'hot' },
      { label: 'my_raw', was: '', now: 'fish' },
    ]))

  test('that another row of the customer said is called by what it is', () =>
    expect(shown('extra', {}, { city_also: 'Rome', Hat_also: '7' })).toEqual([
      { label: 'City, said as well', was: '', now: 'Rome' },
      { label: 'Hat, said as well', was: '', now: '7' },
    ]))
})
