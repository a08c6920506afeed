import { expect, test } from 'vitest'
import type { ColumnMapping } from '../../../../shared/importing/mapping/column-mapping.ts'
import { followFields } from '../../../../shared/importing/planning/follow-fields.ts'

const column = (name: string, more: Partial<ColumnMapping> = {}): ColumnMapping => ({
  ...{ column: name, field: null, position: 1, confidence: 1, evidence: 'none' as const },
  ...more,
})
const plan = { key: 'plan', kind: 'choice' as const, choices: ['gold'] }
const gone = (name: string) => column(name, { evidence: 'deleted', extra: null })

test('a column goes to its field as that is now', () => {
  const now = { ...plan, label: 'Tier', choices: ['gold', 'silver'] }
  const remembered = column('plan', { custom: plan, evidence: 'remembered' })
  const { label: _, ...read } = now
  expect(followFields([remembered], [now], [])).toEqual([{ ...remembered, custom: read }])
  expect(followFields([remembered], [], [])).toEqual([remembered])
})

test('a column of a deleted field is not imported, nor what was kept beside it', () => {
  const columns = [
    column('Size', { custom: { ...plan, key: 'Shoe' } }),
    column('Shoe'),
    column('Shoe_raw'),
    column('X', { extra: 'Shoe_also' }),
  ]
  expect(followFields(columns, [], ['Shoe'])).toEqual(['Size', 'Shoe', 'Shoe_raw', 'X'].map(gone))
})

test('a column of a joined field goes to the other one, but for that of an export', () => {
  const fields = [
    { ...plan, key: 'Shoe', label: 'Shoe', joinedInto: 'plan' },
    { ...plan, label: 'Plan' },
  ]
  const ofExport = column('Shoe', { custom: { ...plan, key: 'Shoe' }, evidence: 'export' })
  expect(followFields([column('Shoe'), ofExport], fields, [])).toEqual([
    column('Shoe', { custom: plan, joinedKey: 'Shoe' }),
    ofExport,
  ])
})

test('a column that was remembered while its field was joined goes to its own field once it is not', () => {
  const remembered = column('Shoe', { custom: plan, joinedKey: 'Shoe', evidence: 'remembered' })
  const shoe = { ...plan, key: 'Shoe' }
  const fields = (joinedInto: string | null) => [
    { ...shoe, label: 'Shoe', joinedInto },
    { ...plan, label: 'Plan' },
  ]
  expect(followFields([remembered], fields('plan'), [])).toEqual([remembered])
  const own = column('Shoe', { custom: shoe, evidence: 'remembered' })
  expect(followFields([remembered], fields(null), [])).toEqual([own])
  const chosen = column('Shoe', { custom: plan, evidence: 'remembered' })
  expect(followFields([chosen], fields(null), [])).toEqual([chosen])
})

test('all others stay as they are', () => {
  const columns = [
    column('Shoe', { field: 'city' }),
    column('Shoe', { extra: null, evidence: 'person' }),
    column('Shoe', { evidence: 'ours' }),
    column('Shoes'),
    column('Shoe', { extra: 'Hat' }),
  ]
  expect(followFields(columns, [], ['Shoe'])).toEqual(columns)
})
