import { expect, test } from 'vitest'
import type { Layout } from '../../../../shared/csv/read-layout.ts'
import { confirmedChoices } from '../../../../shared/importing/reading/confirmed-choices.ts'

const layout = { delimiter: ';', encoding: 'big5', headerLine: 3, quote: "'" } as const

test.each([
  ['encoding.doubtful', { encoding: 'big5' }],
  ['delimiter.single-column', { delimiter: ';', quote: "'" }],
  ['delimiter.two-readings', { delimiter: ';', quote: "'" }],
  ['header.guessed', { headerLine: 3 }],
  ['header.below-records', { headerLine: 3 }],
  ['records.ragged', { shortRows: 'review' }],
  ['header.skipped-lines', {}],
  ['columns.decimal-mark', {}],
])('%s is answered by %j', (code, choices) => {
  const warnings = [{ code }] as unknown as Layout['warnings']
  expect(confirmedChoices({ ...layout, warnings })).toEqual(choices)
})

test('that there is no header is an answer', () => {
  const warnings = [{ code: 'header.guessed' }] as unknown as Layout['warnings']
  expect(confirmedChoices({ ...layout, headerLine: null, warnings })).toEqual({ headerLine: null })
})
