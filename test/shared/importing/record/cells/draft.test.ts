import { describe, expect, test } from 'vitest'
import { defaultSettings } from '../../../../../shared/importing/import-settings.ts'
import {
  asText,
  type Cell,
  countryOf,
  keep,
  keepRaw,
  newDraft,
  note,
} from '../../../../../shared/importing/record/cells/draft.ts'

const draft = () => newDraft('repair', defaultSettings, false)
const cell = { column: 'C', raw: ' x ' } as Cell

test('a new one is empty, and knows no column', () => {
  expect(draft().columnOf('email')).toBeUndefined()
  expect(draft()).toMatchObject({ stated: {}, repairRules: {}, isOwn: false, policy: 'repair' })
})

test.each([
  [null, null, []],
  ['text.filler', null, [{ column: 'C', rule: 'text.filler' }]],
  [null, 'text.mojibake', [{ column: 'C', issue: 'text.mojibake' }]],
  ['text.filler', 'text.mojibake', [{ column: 'C', rule: 'text.filler', issue: 'text.mojibake' }]],
] as const)('the rule %s and the issue %s are noted so', (rule, issue, notes) => {
  const one = draft()
  note(one, cell, rule, issue)
  expect(one.notes).toEqual(notes)
})

describe('what is kept beside the fields', () => {
  const kept = (...pairs: [name: string, raw: string][]) => {
    const one = draft()
    for (const [name, raw] of pairs) keep(one, name, raw)
    return Object.fromEntries(one.extra)
  }

  test('has its name, or a number behind it where another is called so', () => {
    expect(kept(['a', '1'], ['a', '2'], ['a', '3'])).toEqual({ a: '1', a_2: '2', a_3: '3' })
  })

  test('stands once, where it says the same', () => {
    expect(kept(['a', '1'], ['a', ' 1 '], ['a', '2'], ['a', '2'])).toEqual({ a: '1', a_2: '2' })
  })

  test('a cell that a field can make nothing of has the name of that', () => {
    const one = draft()
    keepRaw(one, cell, 'email')
    expect(Object.fromEntries(one.extra)).toEqual({ email_raw: 'x' })
  })
})

test('a text is tidied, and stays where nothing is left of it', () => {
  expect([asText(' a  b '), asText('n/a')]).toEqual(['a b', 'n/a'])
})

test('the country of a record is what it says, else that of all', () => {
  const defaults = { country_code: 'CN' }
  const one = newDraft('repair', { ...defaultSettings, defaults }, false)
  expect(countryOf(one)).toBe('CN')
  one.stated.country_code = 'HK'
  expect(countryOf(one)).toBe('HK')
  expect(countryOf(draft())).toBeUndefined()
})
