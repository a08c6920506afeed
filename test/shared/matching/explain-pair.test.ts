import { expect, test } from 'vitest'
import { explainConflict, explainReason } from '../../../shared/matching/explain-pair.ts'

const said = (field: string, isColumn: boolean) => explainReason({ field, isColumn, level: 'different', weight: -3 })

test('what a field says is told of the field, and of a column by its name', () => {
  expect(said('phone', false)).toEqual({ key: 'matching.phone.different' })
  expect(said('Passport', true)).toEqual({ key: 'matching.column.different', values: { column: 'Passport' } })
})

test('why a pair is asked, where something stands in the way', () => {
  expect(explainConflict({ conflict: 'given' })).toMatchObject({ key: 'matching.conflict.given' })
  expect(explainConflict({ conflict: null })).toBeUndefined()
})
