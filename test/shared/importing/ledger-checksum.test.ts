import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { ledgerChecksum } from '../../../shared/importing/ledger-checksum.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

test('one hash over the checksums of the chunks, in their order', () => {
  expect(ledgerChecksum([])).toBeNull()
  expect(ledgerChecksum(['a'])).toBe(sha256('a\n'))
  expect(ledgerChecksum(['a', null, 'b'])).toBe(sha256('a\n-\nb\n'))
  expect(ledgerChecksum(['b', 'a'])).not.toBe(ledgerChecksum(['a', 'b']))
})
