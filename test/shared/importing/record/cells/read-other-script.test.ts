import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { readInOtherScript } from '../../../../../shared/importing/record/cells/read-other-script.ts'
import { root } from '../../../../architecture/layers.ts'

/** What CLDR calls every territory in a language. */
function territoriesIn(language: string): string[] {
  const path = join(root, 'node_modules/cldr-localenames-full/main', language, 'territories.json')
  const { main } = JSON.parse(readFileSync(path, 'utf8'))
  return Object.values<string>(main[language].localeDisplayNames.territories)
}

describe('names whose bytes were read as Windows-1252', () => {
  test.each([
    ['zh', 'gb18030'],
    ['zh-Hant', 'big5'],
    ['ja', 'shift_jis'],
    ['ko', 'euc-kr'],
    ['ru', 'windows-1251'],
    ['el', 'windows-1253'],
    ['th', 'windows-874'],
  ])('in %s are found, and never another text', (language, encoding) => {
    const garbled = territoriesIn(language).flatMap((name) => {
      const seen = iconv.decode(iconv.encode(name, encoding), 'windows-1252')
      return iconv.encode(seen, 'windows-1252').equals(iconv.encode(name, encoding)) ? [{ name, seen }] : []
    })
    const found = garbled.map(({ name, seen }) => ({ name, found: readInOtherScript(seen) }))
    expect(found.filter((one) => one.found !== null && one.found !== one.name)).toEqual([])
    expect(found.length).toBeGreaterThan(100)
    expect(found.filter((one) => one.found === one.name).length / found.length).toBeGreaterThan(0.75)
  })

  test.each([
    'en',
    'de',
    'fr',
    'es',
    'pt',
    'it',
    'nl',
    'sv',
    'da',
    'nb',
    'fi',
    'is',
    'fo',
    'pl',
    'cs',
    'hu',
    'tr',
    'vi',
  ])('names in %s are what they are', (language) => {
    expect(territoriesIn(language).filter((name) => readInOtherScript(name) !== null)).toEqual([])
  })
})

test('a text has 200 characters at most', () => {
  const garbled = (length: number) => 'ÕÅÈý'.repeat(60).slice(0, length)
  expect(readInOtherScript(garbled(200))).not.toBeNull()
  expect(readInOtherScript(garbled(201))).toBeNull()
})
