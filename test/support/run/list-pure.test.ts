import { expect, test } from 'vitest'
import { listPure, listTests } from './list-pure.ts'

test.each([
  ['a rule of cleaning', 'test/shared/cleaning/email/clean-email.test.ts'],
  ['a view', 'test/web/views/escaping.test.tsx'],
  ['the architecture', 'test/architecture/layers.test.ts'],
])('%s needs no PostgreSQL', (_, path) => {
  expect(listPure([path])).toEqual([path])
})

test.each([
  ['a function on real parts', 'test/functions/customers/create-customer.test.ts'],
  ['what clones a database itself', 'test/infra/create-database.test.ts'],
  ['the zero-setup mode, which starts processes', 'test/stories/zero-setup.test.ts'],
])('%s needs more', (_, path) => {
  expect(listPure([path])).toEqual([])
})

test('a good part of the tests is pure, and not all', () => {
  const share = listPure().length / listTests().length
  expect(share).toBeGreaterThan(0.3)
  expect(share).toBeLessThan(0.9)
})
