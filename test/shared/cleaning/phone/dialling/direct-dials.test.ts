import { getCountries } from 'libphonenumber-js/max'
import { describe, expect, test } from 'vitest'
import { cleanPhone } from '../../../../../shared/cleaning/phone/clean-phone.ts'
import { lacksAreaCode } from '../../../../../shared/cleaning/phone/lacks-area-code.ts'
import { cleanRecord } from '../../../../../shared/importing/record/clean-record.ts'
import { columns } from '../../../importing/record/cells/columns.ts'
import { drawNumbers } from '../random-numbers.ts'

const joints = [' / -', '/-', ' /- ', ', -', '; -', ' oder -', ' or -', ' u. -', ' bzw. -', ' / –']

test.each(getCountries())('a direct dial behind a number of %s is told, and never joined to it', (region) => {
  for (const { e164, national, international } of drawNumbers(region, 2, 20261129)) {
    // What may be read in two ways by itself is asked.
    const whole = [national, `+${international}`].filter((raw) => cleanPhone(raw, { country: region }).value === e164)
    for (const raw of whole)
      for (const joint of joints)
        for (const dial of ['5', '55', '115', '2115']) {
          const cleaned = cleanPhone(`${raw}${joint}${dial}`, { country: region })
          expect([`${raw}${joint}${dial}`, cleaned.value, cleaned.issue]).toEqual([
            ...[`${raw}${joint}${dial}`, e164, 'phone.several'],
          ])
        }
  }
})

test.each([
  ['+49 30 1234567-801', '+49301234567801'],
  ['+49 30 1234567/801', undefined],
  ['0711-22 33 44', '+49711223344'],
  ['030/2345 678-9', '+493023456789'],
])('%s has none', (raw, value) => {
  const cleaned = cleanPhone(raw, { country: 'DE' })
  expect(cleaned.issue).not.toBe('phone.several')
  if (value !== undefined) expect(cleaned.value).toBe(value)
})

describe('a further number without the area code of the first', () => {
  test.each([
    ['0711/22 33 44', '22 33 55', 'DE', true],
    ['+49 711 223344', '223355', 'DE', true],
    ['(0711) 223344', '223355', 'DE', true],
    ['0711/22 33 44', '0711/22 33 55', 'DE', false],
    ['0711/22 33 44', '+49 711 223355', 'DE', false],
    ['711 223344', '711 223355', 'DE', false],
    ['+49 711 223344', '711 223355', 'DE', false],
    ['0711 223344', '171 1234567', 'DE', false],
    ['+852 2345 6789', '9123 4567', 'HK', false],
    ['2345 6789', '9123 4567', 'HK', false],
    ['010-65529988', '13800138000', 'CN', false],
    ['022 2345 6789', '98201 23456', 'IN', false],
    ['+1 415 555 2671', '415 555 2672', 'US', false],
    ['02 7600 1234', '347 123456', 'IT', false],
  ])('%s and %s (%s): %s', (first, further, country, lacks) => {
    expect(lacksAreaCode(first, further, country)).toBe(lacks)
    const { record } = cleanRecord(columns('country_code', 'phone'), [country, `${first}; ${further}`], 'repair')
    const phones = [record.phone, ...((record.phones ?? []) as { phone: string }[]).map(({ phone }) => phone)]
    expect(phones.length).toBe(lacks ? 1 : 2)
    if (lacks) expect(record.extra).toEqual({ phone_raw: `${first}; ${further}` })
  })
})
