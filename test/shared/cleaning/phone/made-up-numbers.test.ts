import { expect, test } from 'vitest'
import { cleanPhone } from '../../../../shared/cleaning/phone/clean-phone.ts'

test.each([
  ['044 000 00 00', 'CH'],
  ['010-0000-0000', 'KR'],
  ['55 0000 0000', 'MX'],
  ['03-0000-0000', 'JP'],
  ['+82 10 0000 0000', undefined],
  ['2000 0000', 'HK'],
  ['020 0000 0000', 'GB'],
])('%s is typed to fill a form', (raw, country) => {
  expect(cleanPhone(raw, { country }).value).toBeNull()
})

test.each([
  ['044 333 00 00', 'CH', '+41443330000'],
  ['2300 0000', 'HK', '+85223000000'],
])('%s is somebody’s switchboard', (raw, country, value) => {
  expect(cleanPhone(raw, { country }).value).toBe(value)
})
