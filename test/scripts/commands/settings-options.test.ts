import { expect, test } from 'vitest'
import { parseSettings } from '../../../scripts/commands/settings-options.ts'
import { defaultSettings, type ImportSettings } from '../../../shared/importing/import-settings.ts'

test.each<[Parameters<typeof parseSettings>[0], Partial<ImportSettings>]>([
  [{}, {}],
  [
    { mode: 'update', keys: 'email,phone' },
    { mode: 'update', keys: ['email', 'phone'] },
  ],
  [{ keys: '' }, { keys: [] }],
  [{ rule: ['city=fill', 'extra=never'] }, { rules: { city: 'fill', extra: 'never' } }],
  [
    { 'empty-cells': 'clear', 'protect-edits': true },
    { emptyCells: 'clear', protectEdits: true },
  ],
])('%j is understood', (values, chosen) => {
  expect(parseSettings(values)).toEqual({ ...defaultSettings, ...chosen })
})

test.each<[Parameters<typeof parseSettings>[0], RegExp]>([
  [{ mode: 'merge' }, /--mode takes both, create, or update/],
  [{ keys: 'email,name' }, /--keys takes/],
  [{ keys: 'email,email' }, /--keys takes/],
  [{ rule: ['city'] }, /--rule takes/],
  [{ rule: ['town=fill'] }, /--rule takes/],
  [{ rule: ['__proto__=never'] }, /--rule takes/],
  [{ rule: ['constructor=never'] }, /--rule takes/],
  [{ 'empty-cells': 'wipe' }, /--empty-cells takes/],
])('%j is refused with a sentence', (values, sentence) => {
  expect(() => parseSettings(values)).toThrow(sentence)
})
