import { expect, test } from 'vitest'
import { chooseValues, isStatusOpen } from '../../../../shared/customers/merging/choose-values.ts'

const side = (id: string, values: Record<string, string | null>, extra: Record<string, unknown> = {}) => ({
  ...{ id, createdAt: new Date(0), values: { status: 'lead', ...values }, extra },
})
const choose = (...[survivor, ...losers]: ReturnType<typeof side>[]) =>
  survivor && Object.fromEntries(chooseValues(survivor, losers))

test.each(['company_primary', 'position_primary', 'profession', 'city', 'region'])(
  'what is written in capitals gives way to what is not, and to nothing else: %s',
  (field) => {
    const loud = side('a', { [field]: 'TAMARIND MOORING' })
    expect(choose(loud, side('b', { [field]: 'Tamarind Mooring Ltd' }))).toEqual({ b: [field] })
    expect(choose(loud, side('b', {}), side('c', { [field]: 'Tamarind' }))).toEqual({ b: [], c: [field] })
    expect(choose(loud, side('b', { [field]: 'TAMARIND' }))).toEqual({ b: [] })
    expect(choose(loud, side('b', { [field]: null }))).toEqual({ b: [] })
    expect(choose(side('a', { [field]: 'IBM' }), side('b', { [field]: 'Ibm Corp' }))).toEqual({ b: [] })
    expect(choose(side('a', { [field]: '德舟' }), side('b', { [field]: 'Dezhou' }))).toEqual({ b: [] })
  },
)

test('the latest day of the last contact stays; what is no day is left', () => {
  const had = side('a', {}, { last_contacted: '2025-05-14', first_seen: '2020-01-01', last_word: 'Zed' })
  const later = side('b', {}, { last_contacted: '2026-09-07', first_seen: '2021-01-01', last_word: 'abc' })
  const latest = side('c', {}, { last_contacted: '2026-10-01' })
  expect(choose(had, later)).toEqual({ b: ['extra.last_contacted'] })
  expect(choose(had, later, latest)).toEqual({ b: [], c: ['extra.last_contacted'] })
  expect(choose(later, had)).toEqual({ a: [] })
})

test.each<[string, string, boolean]>([
  ['14/05/2025', '07/09/2026', true],
  ['14.5.2025', '2026-09-07', true],
  ['2025-05-14', '07/09/2026', true],
  ['05/06/2025', '06/07/2025', false],
  ['2025-05-14', '31/12/2025', false],
  ['31/12/2025', '2025-05-14', false],
  ['07/09/2026', '14/05/2025', false],
  ['last week', '2026-09-07', false],
  ['2026-09-07', 'yesterday', false],
])('of %s, the day %s is later for sure: %s', (had, other, isLater) => {
  const [one, two] = [had, other].map((last_contacted, n) => side('ab'[n] ?? '', {}, { last_contacted }))
  expect(one && two && choose(one, two)).toEqual({ b: isLater ? ['extra.last_contacted'] : [] })
})

const statuses = ['lead', 'prospect', 'active', 'inactive', 'lost']
test.each(statuses.flatMap((one) => statuses.map((other) => [one, other] as const)))('%s and %s', (one, other) => {
  const isEnded = (status: string) => status === 'inactive' || status === 'lost'
  expect(isStatusOpen([side('a', { status: one }), side('b', { status: other })])).toBe(isEnded(one) !== isEnded(other))
})
