import { expect, test } from 'vitest'
import type { ColumnMapping } from '../../../../../shared/importing/mapping/column-mapping.ts'
import { cleanRecord } from '../../../../../shared/importing/record/clean-record.ts'
import { customs } from '../words/honorifics.ts'
import { readCell, writeNames } from '../words/write-names.ts'

const column: ColumnMapping = { column: 'N', field: 'display_name', position: 1, confidence: 1, evidence: 'synonym' }

// The share that is kept whole, because a title is a name too (`Prince`) or a mark stands where it says little.
const wholeAtMost = { english: 0.21, german: 0.21, romance: 0.18, indian: 0.23, nigerian: 0.21, malay: 0.33 }

test.each(Object.entries(customs))('with %s titles, degrees and jobs no name is wrong in silence', (custom, names) => {
  const read = writeNames(names).map((name) => ({
    cell: name.cell,
    ...readCell(cleanRecord([column], [name.cell], 'repair'), name),
  }))
  const count = (of: readonly unknown[]) => of.length / read.length
  expect(read.filter(({ isWrong }) => isWrong)).toEqual([])
  // A Late in front of a name, or behind it in brackets, is asked.
  expect(count(read.filter(({ needsReview }) => needsReview))).toBeLessThanOrEqual(custom === 'indian' ? 0.016 : 0.01)
  expect(count(read.filter(({ isSplit }) => !isSplit))).toBeLessThanOrEqual(
    wholeAtMost[custom as keyof typeof wholeAtMost],
  )
})
