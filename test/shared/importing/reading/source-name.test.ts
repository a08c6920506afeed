import { expect, test } from 'vitest'
import { sourceName } from '../../../../shared/importing/reading/source-name.ts'

test.each([
  ['leads-2026-11.csv', 'leads'],
  ['Leads 2026-12 (1).csv', 'leads'],
  ['leads_20261122_v2.csv.gz', 'leads'],
  ['Copy of Leads.xlsx', 'leads'],
  ['Leads - Copy (2).csv', 'leads'],
  ['Leads Nov 2026.CSV', 'leads'],
  ['trade fair berlin.csv', 'trade-fair-berlin'],
  ['客户名单2026-11.csv', '客户名单'],
  ['客户名单 副本.csv', '客户名单'],
  ['hubspot/2026/Leads-11.csv', 'hubspot/leads'],
  ['hubspot/2026-11.csv', 'hubspot/'],
  ['2026-11-22.csv', ''],
  ['people', 'people'],
])('%s comes from %j', (fileName, source) => expect(sourceName(fileName)).toBe(source))

test('two files of different names are two sources, and so are two folders', () => {
  const names = ['leads.csv', 'customers.csv', 'a/leads.csv', 'b/leads.csv'].map(sourceName)
  expect(new Set(names).size).toBe(4)
})
