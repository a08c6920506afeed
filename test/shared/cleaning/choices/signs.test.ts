import { expect, test } from 'vitest'
import { cleanBoolean } from '../../../../shared/cleaning/choices/clean-boolean.ts'

test.each(['✓', '✔', '✔\ufe0f', '✅', '☑', '☑\ufe0f', '☒', '○', ' ✓ '])('%s is yes', (raw) => {
  expect(cleanBoolean(raw)).toMatchObject({ value: true, rule: 'boolean.synonym' })
})

test.each(['✗', '✘', '❌', '☐', '×', ' ☐ '])('%s is no', (raw) => {
  expect(cleanBoolean(raw)).toMatchObject({ value: false, rule: 'boolean.synonym' })
})
