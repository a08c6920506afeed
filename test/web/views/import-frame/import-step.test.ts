import { expect, test } from 'vitest'
import { type ImportState, importStates } from '../../../../shared/importing/import-state.ts'
import { importSteps, stepOf } from '../../../../web/views/import-frame/import-step.ts'

const at = (state: ImportState, preview = true, records: number | null = 7) => stepOf({ state, preview, records })

test.each<[ImportState, string, string]>([
  ['planning', 'file', 'file'],
  ['waiting', 'columns', 'columns'],
  ['cleaning', 'preview', 'import'],
  ['resolving', 'preview', 'import'],
  ['ready', 'preview', 'preview'],
  ['applying', 'import', 'import'],
  ['finishing', 'import', 'import'],
  ['finished', 'report', 'report'],
  ['cancelled', 'import', 'import'],
  ['undoing', 'report', 'report'],
])('an import that is %s is at the step %s, and without a preview at %s', (state, looked, straight) => {
  expect([at(state), at(state, false)]).toEqual([looked, straight])
})

test('every state is at one of the steps, and a file that could not be read is still at the first', () => {
  for (const state of importStates) expect(importSteps).toContain(at(state))
  expect([at('failed', true, null), at('cancelled', true, null)]).toEqual(['file', 'file'])
})
