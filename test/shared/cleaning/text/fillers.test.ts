import { expect, test } from 'vitest'
import { cleanText } from '../../../../shared/cleaning/text/clean-text.ts'

test.each([
  'same as above',
  'Same As Above',
  '同上',
  'ditto',
  '〃',
  'unknown',
  'Unknown',
  'TBD',
  'sin dato',
  'keine Angabe',
  '不明',
  '해당 없음',
])('finding 23: %s is blank, and noted', (raw) => {
  expect(cleanText(raw)).toMatchObject({ value: null, certainty: 'sure', rule: 'text.filler' })
})

test.each(['Null', 'None', 'Na', 'Same Day Ltd', 'Unknown Pleasures', '无印良品'])('%s is somebody', (raw) => {
  expect(cleanText(raw).value).toBe(raw)
})
