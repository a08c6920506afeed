import { expect, test } from 'vitest'
import { nearestNames } from '../../../scripts/commands/nearest-names.ts'

const names = ['customers.get-customer', 'customers.list-customers', 'imports.get-import', 'system.sweep']

test.each([
  ['customers.get-customer', 'customers.get-customer'],
  ['customers.get-custmer', 'customers.get-customer'],
  ['CUSTOMERS.LIST-CUSTOMERS', 'customers.list-customers'],
  ['list-customers', 'customers.list-customers'],
  ['list-custommers', 'customers.list-customers'],
  ['sweep', 'system.sweep'],
  ['import', 'imports.get-import'],
])('of %s, the first guess is %s', (given, wanted) => {
  expect(nearestNames(given, names)[0]).toBe(wanted)
})

test.each(['', 'nonsense', 'x', 'users.sign-in'])('nothing is near %j', (given) => {
  expect(nearestNames(given, names)).toEqual([])
})
