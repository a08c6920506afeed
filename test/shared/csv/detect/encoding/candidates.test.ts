import { describe, expect, test } from 'vitest'
import { listCandidates } from '../../../../../shared/csv/detect/encoding/candidates.ts'
import type { Encoding } from '../../../../../shared/csv/encodings.ts'

const rarityOf = (encoding: Encoding, language: string) =>
  listCandidates().find((one) => one.encoding === encoding && one.languages.includes(language))?.rarity

/** The encodings that are about as common stand on one line, each with a language that it is written for. */
const byRarity: readonly (readonly string[])[] = [
  ['windows-1252 de'],
  [
    ...['gb18030 simplified', 'big5 traditional', 'shift_jis japanese', 'euc-kr korean', 'windows-1251 ru'],
    ...['windows-1254 tr', 'windows-1253 el', 'windows-1255 he', 'windows-1256 ar', 'windows-1257 lt'],
    ...['windows-874 th'],
  ],
  ['iso-8859-15 fr'],
  ['windows-1250 pl', 'windows-1258 vi', 'koi8-r ru'],
  ['euc-jp japanese', 'iso-8859-2 cs', 'iso-8859-7 el', 'iso-8859-9 tr', 'koi8-u uk'],
  ['iso-8859-8 he', 'iso-8859-6 ar', 'cp866 ru'],
  ['iso-8859-5 ru'],
  ['iso-8859-13 lv', 'iso-8859-4 et'],
  ['x-mac-ce hu', 'x-mac-cyrillic bg'],
  ['iso-8859-10 is', 'iso-8859-3 mt', 'iso-8859-14 cy'],
  ['windows-1258 fr', 'macintosh de'],
  ['cp850 de', 'cp852 pl', 'iso-8859-16 ro', 'gb18030 ru'],
  ['cp437 de'],
  ['big5 el', 'shift_jis bg', 'euc-kr japanese', 'euc-jp traditional'],
]

test('what Windows writes is commoner than what Unix writes, and that than what old Macs and DOS wrote', () => {
  const all = byRarity.flat()
  const byBits = Map.groupBy(all, (one) => {
    const [encoding, language = ''] = one.split(' ')
    return rarityOf(encoding as Encoding, language) ?? -1
  })
  const lines = [...byBits].sort(([a], [b]) => a - b).map(([, ones]) => ones)
  expect(lines).toEqual(byRarity)
  expect(rarityOf('windows-1252', 'de')).toBe(0)
})

describe('a language that an encoding is not written for', () => {
  const of = (encoding: Encoding) => listCandidates().filter((one) => one.encoding === encoding)

  test('takes six bits more, where the encoding has all of its letters', () => {
    expect((rarityOf('windows-1257', 'hr') ?? 0) - (rarityOf('windows-1257', 'lt') ?? 0)).toBe(6)
    expect((rarityOf('iso-8859-10', 'de') ?? 0) - (rarityOf('iso-8859-10', 'is') ?? 0)).toBe(6)
  })

  test('is none where it lacks a letter', () => {
    expect(rarityOf('windows-1257', 'cs')).toBeUndefined()
    expect(rarityOf('windows-1254', 'is')).toBeUndefined()
    expect(rarityOf('windows-1252', 'ru')).toBeUndefined()
  })

  test('is told once, and not where it is usual', () => {
    for (const encoding of ['windows-1252', 'windows-1253', 'iso-8859-10'] as const) {
      const languages = of(encoding).flatMap((one) => one.languages)
      expect(languages).toEqual([...new Set(languages)])
      expect(of(encoding)).toHaveLength(2)
    }
  })

  test('takes eight more where a neighbour writes it, beside those that it is written for', () => {
    for (const encoding of [
      'windows-1257',
      'windows-1250',
      'iso-8859-2',
      'iso-8859-4',
      'iso-8859-13',
      'cp852',
    ] as const) {
      const [own, neighbours] = of(encoding)
      expect((neighbours?.rarity ?? 0) - (own?.rarity ?? 0)).toBe(8)
      expect(neighbours?.languages).toEqual(expect.arrayContaining([...(own?.languages ?? []), 'de']))
      expect(own?.languages).not.toContain('de')
    }
  })

  test('is not looked for in the encodings of East Asia, which hold many alphabets', () => {
    expect(of('gb18030').map(({ rarity }) => rarity)).toEqual([2, 14])
    expect(of('shift_jis')).toHaveLength(2)
  })

  test('has no entry of its own where there is none', () => {
    expect(listCandidates().every(({ languages }) => languages.length > 0)).toBe(true)
  })
})

test('Windows writes Turkish on a page that lacks what Iceland needs', () => {
  const [turkish] = listCandidates().filter(({ encoding }) => encoding === 'windows-1254')
  expect(turkish?.languages).toEqual(expect.arrayContaining(['tr', 'de', 'fr']))
  expect(turkish?.languages).not.toContain('is')
})
