import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { listKeys } from '../../../../infra/local-store/disk/list-keys.ts'
import { compareKeys, SortedKeys } from '../../../../infra/local-store/disk/sorted-keys.ts'
import { checkProperty } from '../../../support/property.ts'

const everything = { prefix: '', delimiter: '', after: '', limit: 1000 }
const keyOf = fc.string({
  unit: fc.constantFrom('a', 'b', '/', '-', 'é', '李', '\uffff', '😀'),
  maxLength: 6,
  minLength: 1,
})

/** All pages, one after the other, as a client reads them. */
function listAll(keys: readonly string[], query: Partial<typeof everything>) {
  const found = { keys: [] as string[], commonPrefixes: [] as string[], pages: 0 }
  for (let after: string | undefined = ''; after !== undefined; found.pages++) {
    const page = listKeys(keys, { ...everything, ...query, after })
    found.keys.push(...page.keys)
    found.commonPrefixes.push(...page.commonPrefixes)
    after = page.next
  }
  return found
}

test('keys are in the order of their UTF-8 bytes', async () => {
  await checkProperty(
    fc.property(keyOf, keyOf, (a, b) => {
      expect(Math.sign(compareKeys(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)))
    }),
    { seed: 20261128 },
  )
})

test('adding and deleting one by one gives the same as sorting at once', async () => {
  await checkProperty(
    fc.property(fc.array(keyOf), fc.array(keyOf), (added, deleted) => {
      const keys = new SortedKeys()
      for (const key of added) keys.add(key)
      for (const key of deleted) keys.delete(key)
      expect(keys.all).toEqual(new SortedKeys(added.filter((key) => !deleted.includes(key))).all)
    }),
    { seed: 20261128 },
  )
})

describe('listKeys', () => {
  test('pages of any size together give every key and every common prefix once', async () => {
    await checkProperty(
      fc.property(
        fc.array(keyOf),
        fc.constantFrom('', 'a', 'a/'),
        fc.constantFrom('', '/'),
        fc.integer({ min: 1, max: 5 }),
        (all, prefix, delimiter, limit) => {
          const sorted = new SortedKeys(all).all
          const matching = sorted.filter((key) => key.startsWith(prefix))
          const groups = matching.map((key) => (delimiter ? key.indexOf(delimiter, prefix.length) : -1))
          const { keys, commonPrefixes } = listAll(sorted, { prefix, delimiter, limit })
          expect(keys).toEqual(matching.filter((_, at) => groups[at] === -1))
          expect(commonPrefixes).toEqual([
            ...new Set(matching.flatMap((key, at) => (groups[at] === -1 ? [] : key.slice(0, (groups[at] ?? 0) + 1)))),
          ])
        },
      ),
      { seed: 20261128 },
    )
  })

  test('keys and common prefixes count alike towards the limit', () => {
    const page = listKeys(['a', 'b/1', 'b/2', 'c', 'd/1'], { ...everything, delimiter: '/', limit: 3 })
    expect(page).toEqual({ keys: ['a', 'c'], commonPrefixes: ['b/'], next: 'c' })
  })

  test('begins behind a key that need not exist', () => {
    expect(listKeys(['a', 'c', 'd'], { ...everything, after: 'b' }).keys).toEqual(['c', 'd'])
  })

  test('a limit of nothing gives nothing and promises nothing', () => {
    expect(listKeys(['a'], { ...everything, limit: 0 })).toEqual({ keys: [], commonPrefixes: [], next: undefined })
  })

  test('a page that ends exactly with the last key is the last one', () => {
    expect(listAll(['a', 'b', 'c', 'd'], { limit: 2 }).pages).toBe(2)
  })

  test('10,000 keys come in ten pages', () => {
    const keys = new SortedKeys(Array.from({ length: 10_000 }, (_, at) => `k/${at}`)).all
    expect(listAll(keys, { prefix: 'k/' })).toMatchObject({ pages: 10, keys: { length: 10_000 } })
  })
})
