import { expect, test } from 'vitest'
import { compareCompanies } from '../../../../shared/matching/compare/compare-companies.ts'
import { fieldLevels } from '../../../../shared/matching/model/model.ts'
import { prepareCompany } from '../../../../shared/matching/prepare/prepare-company.ts'

function compare(one: string, other: string): string | null {
  const [a, b] = [prepareCompany(one), prepareCompany(other)]
  if (a === null || b === null) throw new Error(`${one} or ${other} is no firm.`)
  expect(compareCompanies(b, a)).toBe(compareCompanies(a, b))
  return fieldLevels.company[compareCompanies(a, b)] ?? null
}

test.each([
  ['same', 'Tamarind Mooring Ltd', 'TAMARIND MOORING LIMITED'],
  ['same', '德舟貿易有限公司', '德舟贸易有限公司'],
  ['similar', 'Tamarind Mooring', 'Tamarnid Mooring'],
  ['similar', 'Tamarind', 'Tamarind Mooring'],
  ['similar', 'International Business Machines', 'IBM'],
  ['similar', 'Harbour Asset Management', 'Harbour Asset Mgmt'],
  ['similar', 'Tamarind Moor Logistics', 'Tamarind Mooring Logistics'],
  ['similar', '德舟', '德舟貿易有限公司'],
  // Two letters that have changed places: in a long word it is a slip.
  ['similar', 'Tamarinds', 'Tamadinrs'],
  ['different', 'Tamarind', 'Tamadinr'],
  ['different', 'Tamarinds', 'Tamadinrs Sextant'],
  ['different', 'Tamarind Mooring', 'Emerald Sextant'],
  ['different', 'Tamarind Mooring', 'Tamarind Sextant'],
  ['different', 'Abe', 'Ace'],
  ['different', '德舟貿易', '青空商事'],
])('%s: %s and %s', (level, one, other) => {
  expect(compare(one, other)).toBe(level)
})
