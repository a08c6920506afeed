import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { ledgerChecksum } from '../../../../shared/importing/ledger-checksum.ts'
import type { ColumnMapping } from '../../../../shared/importing/mapping/column-mapping.ts'
import { TellingSample } from '../../../../shared/importing/reading/telling-sample.ts'
import { readLabels } from '../../../../shared/importing/record/cells/companion-cells.ts'
import { severalEmails } from '../../../../shared/importing/record/cells/several-emails.ts'

test('a strict import asks which of several addresses is the first, and takes several further ones', () => {
  const raw = 'ann@acme.com; bob@acme.com'
  const emails = ['ann@acme.com', 'bob@acme.com']
  expect(severalEmails({ raw, position: 1 }, 'strict').emails).toEqual([])
  expect(severalEmails({ raw, position: 2 }, 'strict').emails).toEqual(emails)
  expect(severalEmails({ raw, position: 1 }, 'repair').emails).toEqual(emails)
  expect(severalEmails({ raw: 'ann@acme.com; nobody', position: 1 }, 'repair').emails).toEqual([])
  expect(severalEmails({ raw: 'ann@acme.com', position: 1 }, 'repair').emails).toEqual([])
})

test('a label has 60 characters at most', () => {
  const columns = [{ companionOf: { role: 'label', of: 4 } }] as unknown as ColumnMapping[]
  expect([...readLabels(columns, ['* Work'])]).toEqual([[4, 'Work']])
  expect([...readLabels(columns, ['a'.repeat(60)])]).toEqual([[4, 'a'.repeat(60)]])
  expect([...readLabels(columns, ['a'.repeat(61)])]).toEqual([])
})

test('the checksum of an import is one hash over those of its chunks, and null where there are none', () => {
  expect(ledgerChecksum([])).toBeNull()
  expect(ledgerChecksum(['a', null])).toBe(createHash('sha256').update('a\n-\n').digest('hex'))
  expect(ledgerChecksum(['a', 'b'])).not.toBe(ledgerChecksum(['b', 'a']))
})

describe('the telling lines of a file', () => {
  const piece = (n: number) => Buffer.from(`cut ü\nplain\nn${String(n).padStart(5, '0')} ü\ncut ü`)
  const sampleOf = (pieces: number) => {
    const sample = new TellingSample()
    for (let n = 0; n < pieces; n++) sample.push(piece(n))
    return [
      ...Buffer.from(sample.bytes())
        .toString()
        .matchAll(/n(\d{5}) ü\n/g),
    ].map(([, n]) => Number(n))
  }

  test('are whole ones beyond ASCII', () => {
    const sample = new TellingSample()
    for (const n of [1, 2]) sample.push(piece(n))
    expect(Buffer.from(sample.bytes()).toString()).toBe('n00001 ü\nn00002 ü\n')
  })

  test('come from all over it, ever farther apart', () => {
    expect(sampleOf(64)).toEqual(Array.from({ length: 64 }, (_, n) => n))
    expect(sampleOf(65)).toEqual(Array.from({ length: 33 }, (_, n) => 2 * n))
    const many = sampleOf(10_000)
    expect(many.length).toBeGreaterThan(32)
    expect(many.length).toBeLessThanOrEqual(64)
    expect(new Set(many.slice(1).map((n, at) => n - (many[at] ?? 0))).size).toBe(1)
    expect(many.at(-1)).toBeGreaterThan(9_500)
  })
})
