import { expect, test } from 'vitest'
import { otherCodes } from '../../../../shared/cleaning/country/country-codes.ts'
import {
  exactNames,
  namesByWords,
  namesWithoutPolity,
  plainNames,
  spellings,
} from '../../../../shared/cleaning/country/country-table.ts'
import { countryAliases } from '../../../../shared/cleaning/country/names/country-aliases.ts'
import { wordForms, wordKey } from '../../../../shared/cleaning/country/word-forms.ts'
import { foldAccented, foldKey } from '../../../../shared/cleaning/text/fold-key.ts'

const aliases = Object.entries(countryAliases).flatMap(([code, names]) =>
  names.split(',').map((name) => [code, name.trim()] as const),
)

test('codes, names and aliases are there by their letters, and nothing by none', () => {
  for (const key of ['hk', 'hkg', '344', 'hongkong', '香港', 'pole', 'ger', 'uae']) {
    expect([key, exactNames().get(key)?.length]).toEqual([key, 1])
  }
  for (const [code, name] of aliases) expect(exactNames().get(foldAccented(name)), name).toEqual([code])
  for (const map of [exactNames(), plainNames(), namesByWords(), namesWithoutPolity()]) expect(map.has('')).toBe(false)
})

test('a code of another list is nobody else’s name or code', () => {
  for (const [key, code] of Object.entries(otherCodes)) expect(exactNames().get(key), key).toEqual([code])
})

test('names that have accents are there without them too, where four letters or more are left', () => {
  for (const [key, code] of [
    ['beni', 'BJ'],
    ['sile', 'CL'],
    ['cotedivoire', 'CI'],
  ] as const) {
    expect([key, plainNames().get(key)]).toEqual([key, [code]])
  }
  for (const key of ['cin', 'ira', 'omy', 'y', 'uae', 'upper volta']) expect(plainNames().has(key), key).toBe(false)
  for (const [code, name] of aliases) {
    if (/[ßà-ÿ]/.test(name)) expect([name, plainNames().get(foldKey(name))?.includes(code)]).toEqual([name, true])
  }
})

test('what is a name without accents as well means all that either means', () => {
  const both = [...exactNames()].filter(([key]) => plainNames().has(key))
  expect(both.length).toBeGreaterThan(10)
  for (const [key, codes] of both) expect(plainNames().get(key)).toEqual(expect.arrayContaining([...codes]))
})

test('names of several words are there in any order, and no word alone', () => {
  expect(namesByWords().get(wordKey(wordForms('Coast Ivory')))).toEqual(['CI'])
  for (const key of ['germany', 'zaire', 'emirates']) expect(namesByWords().has(key), key).toBe(false)
})

test('spellings are the names of four Latin letters or more, each once, by the first', () => {
  const all = [...spellings()].flatMap(([first, names]) => names.map(([name, code]) => [first, name, code] as const))
  for (const [first, name] of all) {
    expect(name).toMatch(/^[a-z]{4,}$/)
    expect(name.charAt(0)).toBe(first)
  }
  expect(new Set(all.map(([, name]) => name)).size).toBe(all.length)
  for (const name of ['cuba', 'iran', 'germany', 'zaire']) expect(all.map(([, one]) => one)).toContain(name)
})
