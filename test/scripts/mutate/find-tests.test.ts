import { expect, it } from 'vitest'
import { findTests } from '../../../scripts/mutate/find-tests.ts'

it('the test of the file itself comes first', () => {
  expect(findTests('shared/cleaning/phone/clean-phone.ts')[0]).toBe('test/shared/cleaning/phone/clean-phone.test.ts')
})

it('and so does that of a function of the database, however far it is from the database', () => {
  expect(findTests('shared/db/functions/names/is_shouted.sql')[0]).toBe(
    'test/shared/db/functions/names/is_shouted.test.ts',
  )
})

it('a function of the database is reached by the tests that ask it', () => {
  const tests = findTests('shared/db/functions/customers/has_news.sql')
  expect(tests).toContain('test/stories/laws.test.ts')
  expect(tests).not.toContain('test/shared/cleaning/phone/clean-phone.test.ts')
})

it('a comparison of texts would notice any change, and is not asked', () => {
  const tests = findTests('shared/db/functions/customers/has_news.sql')
  expect(tests.filter((test) => /schema-file|faults|architecture/.test(test))).toEqual([])
})
