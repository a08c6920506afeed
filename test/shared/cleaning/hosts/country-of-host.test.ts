import { expect, test } from 'vitest'
import { countryOfHost } from '../../../../shared/cleaning/hosts/country-of-host.ts'

test.each([
  ['ann@acme.de', 'DE'],
  ['https://www.acme.co.uk/en.html', 'GB'],
  ['WWW.ACME.FR', 'FR'],
  ['acme.at:8080', 'AT'],
  ['ann@acme.com', null],
  ['youtu.be/abc', null],
  ['acme.io', null],
  ['de', null],
  ['', null],
])('%j is of %s', (address, code) => {
  expect(countryOfHost(address)).toBe(code)
})
