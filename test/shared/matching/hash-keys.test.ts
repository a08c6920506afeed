import { expect, test } from 'vitest'
import { hashKeys } from '../../../shared/matching/hash-keys.ts'

const keysOf = (count: number) =>
  Array.from({ length: count }, (_, n) => [`np:w${n % 977}:p${n}`, `p:${51_000_000 + n}`, `n:${n}|x`]).flat()

test('keys that differ are two numbers, and a key is the same number each time', () => {
  const hashed = hashKeys(keysOf(100_000))
  expect(new Set(hashed).size).toBe(300_000)
  expect(hashKeys(keysOf(10))).toEqual(hashed.slice(0, 30))
})

test('each of 64 bits is set in half of the keys, but for the lowest one', () => {
  const counts = Array.from({ length: 64 }, () => 0)
  const hashed = hashKeys(keysOf(10_000))
  for (const key of hashed) {
    const bits = BigInt.asUintN(64, BigInt(key))
    for (let bit = 0; bit < 64; bit++) if ((bits >> BigInt(bit)) & 1n) counts[bit] = (counts[bit] ?? 0) + 1
  }
  const shares = counts.slice(1).map((count) => count / hashed.length)
  expect(Math.min(...shares)).toBeGreaterThan(0.48)
  expect(Math.max(...shares)).toBeLessThan(0.52)
})

test('a key of what is one customer’s own is odd, any other is even', () => {
  const isOdd = (key: string) => BigInt(hashKeys([key])[0] ?? '0') % 2n !== 0n
  const own = ['e:a@b.example', 'p:51234567', 'l:x', 'o:born:2001']
  const shared = ['el:long.name', 'n:a|b', 'np:a:b', 'oh:code:12:a', 'd:firm.example:a']
  expect([own.every(isOdd), shared.some(isOdd)]).toEqual([true, false])
})

test('a key is the number that stands for it in the database since it was first written', () => {
  expect(hashKeys(['e:ann@a.example', 'n:quist leeds', 'p:85291234567', 'x', ''])).toEqual([
    '-2294776374608158285',
    '-5967720965871497826',
    '4260666828441670271',
    '3864521340377679604',
    '5227514475777527170',
  ])
})
