import { expect, test } from 'vitest'
import { isCityOf, stateCode } from '../../../../shared/cleaning/country/us-states.ts'

test('any of the large cities of a state is one of it', () => {
  expect(isCityOf('CA', 'Oakland')).toBe(true)
  expect(isCityOf('CA', 'san josé, CA 95110')).toBe(true)
  expect(isCityOf('CA', 'Denver')).toBe(false)
  expect(isCityOf('CO', 'Denver')).toBe(true)
  expect(isCityOf('XX', 'Denver')).toBe(false)
})

test('a state is known by its code and its name', () => {
  expect(['tx', ' TX ', 'Texas', 'TEXAS', 'XX', 'Bavaria'].map(stateCode)).toEqual(['TX', 'TX', 'TX', 'TX', null, null])
})
