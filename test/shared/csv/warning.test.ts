import { expect, test } from 'vitest'
import { isAboutColumns, isQuestion } from '../../../shared/csv/warning.ts'

test.each([
  ['header.guessed', true, false],
  ['delimiter.two-readings', true, false],
  ['text.nul', false, false],
  ['columns.nobody', true, true],
  ['columns.unmapped', true, true],
  ['columns.unread', false, false],
  ['columns.only-contact', false, false],
] as const)('%s waits for a person: %s; to say what the columns are: %s', (code, waits, isOfColumns) => {
  expect([isQuestion({ code }), isAboutColumns({ code })]).toEqual([waits, isOfColumns])
})
