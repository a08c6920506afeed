import { expect, test } from 'vitest'
import { AppError } from '../../../../shared/errors.ts'
import { defaultSettings, ImportSettings } from '../../../../shared/importing/import-settings.ts'
import { settingsInput } from '../../../../web/pages/imports/settings-input.ts'

test.each<[string, Readonly<Record<string, string>>, Partial<ImportSettings>]>([
  ['nothing', {}, {}],
  ['other fields', { policy: 'strict' }, {}],
  ['a mode', { mode: 'update' }, { mode: 'update' }],
  [
    'keys as the form has them',
    { 'key.1': 'email', 'key.2': 'phone', 'key.3': '', 'key.4': '' },
    { keys: ['email', 'phone'] },
  ],
  [
    'a key chosen twice',
    { 'key.1': 'phone', 'key.2': 'email', 'key.3': 'phone', 'key.4': '' },
    { keys: ['phone', 'email'] },
  ],
  ['a key alone, without the others', { 'key.1': 'phone' }, { keys: ['phone'] }],
  ['the last key alone', { 'key.4': 'phone' }, { keys: ['phone'] }],
  ['no key at all', { 'key.1': '', 'key.2': '', 'key.3': '', 'key.4': '' }, { keys: [] }],
  ['keys as a program writes them', { keys: 'phone, email' }, { keys: ['phone', 'email'] }],
  ['a rule for one field', { rule: 'overwrite', 'rule.city': 'fill', 'rule.notes': '' }, { rules: { city: 'fill' } }],
  ['boxes that are ticked', { emptyCells: 'clear', protectEdits: 'yes' }, { emptyCells: 'clear', protectEdits: true }],
  ['JSON', { settings: '{"mode":"create","keys":["email"]}', policy: 'keep' }, { mode: 'create', keys: ['email'] }],
])('%s', (_, fields, chosen) => {
  expect(ImportSettings.parse(settingsInput(fields))).toEqual({ ...defaultSettings, ...chosen })
})

test('a rule for every field leaves out those that have one of their own', () => {
  const { rules } = ImportSettings.parse(
    settingsInput({ rule: 'never', 'rule.city': 'overwrite', 'rule.tags': 'fill' }),
  )
  expect([rules.city, rules.tags, rules.notes, rules.extra]).toEqual([undefined, 'fill', 'never', 'never'])
})

test('settings that are no JSON are refused', () => {
  expect(() => settingsInput({ settings: '{' })).toThrow(AppError)
})

test.each<Record<string, string>>([
  { settings: '{"mode":"create"}', mode: 'update' },
  { settings: '{}', owner: 'Ann' },
  { settings: '{}', 'rule.city': 'fill' },
  { keys: 'email', 'key.1': 'phone' },
])('what is said in two ways, of which one would be passed over, is refused: %j', (fields) => {
  expect(() => settingsInput(fields)).toThrow('is there, and in another field too')
})
