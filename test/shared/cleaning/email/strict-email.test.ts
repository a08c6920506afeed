import fc from 'fast-check'
import { describe, test } from 'vitest'
import { isEmail } from '../../../../shared/cleaning/email/is-email.ts'
import { strictEmail } from '../../../../shared/cleaning/email/strict-email.ts'
import { checkProperty } from '../../../support/property.ts'
import { testLaws, testTable } from '../rule-laws.ts'

describe('a strict e-mail cell is trimmed and lower-cased and nothing else', () => {
  testTable(strictEmail, {
    blank: ['', '  ', '\u3000'],
    sure: [
      ['john@acme.com', 'john@acme.com', null],
      [' John@ACME.com\t', 'john@acme.com', 'email.trimmed'],
      ['john@gmial.com', 'john@gmial.com', null],
    ],
    none: [
      ['mailto:john@acme.com', 'email.not-an-address'],
      ['john＠acme.com', 'email.not-an-address'],
      ['john@acme.com.', 'email.not-an-address'],
      ['n/a', 'email.placeholder'],
      ['+852 9123 4567', 'email.is-a-phone'],
      ['a@acme.com; b@acme.com', 'email.several'],
      ['john@acme', 'email.not-an-address'],
    ],
  })
  testLaws(strictEmail, { kind: 'email', pieces: ['john', '@', 'acme.com', 'mailto:', 'A'] })

  test('it accepts exactly what is an address', async () => {
    await checkProperty(
      fc.property(
        fc.oneof(fc.emailAddress(), fc.string()),
        (raw) => (strictEmail(raw).value !== null) === isEmail(raw.trim().toLowerCase()),
      ),
      { seed: 20261128 },
    )
  })
})
