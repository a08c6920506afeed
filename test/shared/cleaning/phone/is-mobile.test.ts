import { getCountries, getExampleNumber } from 'libphonenumber-js/max'
import examples from 'libphonenumber-js/mobile/examples'
import { expect, test } from 'vitest'
import { isMobile } from '../../../../shared/cleaning/phone/is-mobile.ts'

test('the mobile number that libphonenumber gives as an example of each country is one, where the plan tells it from others', () => {
  const numbers = getCountries().flatMap((country) => getExampleNumber(country, examples) ?? [])
  const told = numbers.filter((number) => number.getType() === 'MOBILE')
  expect(told.length).toBeGreaterThan(200)
  expect(told.filter((number) => !isMobile(number.number)).map(({ number }) => number)).toEqual([])
  const open = numbers.filter((number) => number.getType() === 'FIXED_LINE_OR_MOBILE')
  expect(open.filter((number) => isMobile(number.number)).map(({ number }) => number)).toEqual([])
})

test.each([['+85225671234'], ['+442079460018'], ['+12125551234'], ['91234567'], ['+999123'], ['+'], ['']])(
  '%s is none',
  (phone) => expect(isMobile(phone)).toBe(false),
)
