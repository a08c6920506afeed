import { expect, test } from 'vitest'
import { parseDefaults } from '../../../scripts/commands/default-options.ts'
import { UsageError } from '../../../scripts/commands/parse-args.ts'

test('says what every record of a file says', () => {
  expect(parseDefaults({})).toEqual({})
  expect(parseDefaults({ owner: ' Mei ', source: 'Fair', tags: 'vip, fair,', country: 'Hong Kong' })).toEqual({
    owner: 'Mei',
    source: 'Fair',
    tags: ['vip', 'fair'],
    country_code: 'HK',
  })
})

test.each([{ country: 'Atlantis' }, { owner: '' }, { source: 'x'.repeat(256) }])('refuses %j', (values) => {
  expect(() => parseDefaults(values)).toThrow(UsageError)
})
