import { getCountries, getCountryCallingCode, getExampleNumber } from 'libphonenumber-js/max'
import examples from 'libphonenumber-js/mobile/examples'
import { expect, test } from 'vitest'
import { cleanPhone } from '../../../../../shared/cleaning/phone/clean-phone.ts'

test.each(getCountries())(
  'a number of %s with its code in brackets is that number, whatever the hint says',
  (region) => {
    const example = getExampleNumber(region, examples)
    if (example === undefined) throw new Error(`There is no example of ${region}.`)
    // The example of Korea ends in seven zeros, which is a filler.
    const national = example.nationalNumber.replace(/0{7}$/, '0001234')
    const code = getCountryCallingCode(region)
    const written = `(+${code}) ${national}`
    for (const country of [undefined, 'HK', 'US']) {
      const { value, certainty } = cleanPhone(written, { country })
      expect([value, certainty]).toEqual([`+${code}${national}`, 'sure'])
    }
  },
)
