import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { expect, test } from 'vitest'
import { isOfNoCountry, readNumbers } from '../../../../shared/cleaning/phone/read-numbers.ts'

test.each<[text: string, region: CountryCode | undefined, numbers: readonly string[]]>([
  ['+852 9123 4567', undefined, ['+85291234567']],
  ['+852 9123 4567', 'DE', ['+85291234567']],
  ['9123 4567', 'HK', ['+85291234567']],
  ['9123 4567', undefined, []],
  ['852 9123 4567', 'HK', ['+85291234567']],
  ['852 9123 4567', undefined, []],
  ['0044 20 7946 0958', undefined, ['+442079460958']],
  ['0044 20 7946 0958', 'GB', ['+442079460958']],
  ['00852 9123 4567', 'GB', ['+85291234567']],
  // In Brazil two digits behind a zero choose a carrier, and 00 begins other numbers in some places.
  ['0055 84 98868 8013', 'BR', ['+5584988688013']],
  ['001 649 231 1234', 'AU', ['+16492311234', '+492311234']],
  ['+44 (0)20 7946 0958', undefined, ['+442079460958']],
  // 011 is dialled in North America, and where something says so.
  ['011 44 20 7946 0958', 'US', ['+442079460958']],
  ['011 44 20 7946 0958', 'HK', ['+442079460958']],
  ['011 44 20 7946 0958', undefined, []],
  // It begins numbers in Sapporo.
  ['011 683 4002', 'JP', ['+81116834002']],
  ['011 81 3 3224 9999', 'JP', ['+81332249999']],
  // Complete with the code of Germany and without.
  ['49 1512 345 6789', 'DE', ['+4915123456789', '+4949151234567' + '89']],
  ['call me', 'HK', []],
])('%s dialled in %s is %j', (text, region, numbers) => {
  expect(readNumbers(text, region).map(({ number }) => number)).toEqual(numbers)
})

test.each(['9123 4567', 'tel:863-1234;ext=5', '0044 20 7946 0958', '011 44 20 7946 0958', 'x 2345 6789', '٠٢٣٤٥٦٧٨٩'])(
  '%s is of no country, which the library says too',
  (text) => {
    expect(isOfNoCountry(text, undefined)).toBe(true)
    expect(parsePhoneNumberFromString(text, { extract: false })).toBeUndefined()
  },
)

test.each<[text: string, region: CountryCode | undefined]>([
  ['+44 20 7946 0958', undefined],
  ['＋44 20 7946 0958', undefined],
  ['020 7946 0958', 'GB'],
])('%s may be read, dialled in %s', (text, region) => expect(isOfNoCountry(text, region)).toBe(false))
