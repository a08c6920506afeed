import { describe, expect, test } from 'vitest'
import { createRawDecoder } from '../../../../shared/csv/decode/create-raw-decoder.ts'

test.each([
  ['gb18030', 'd6d0', '中'],
  ['hz', '7e7b56507e7d', '中'],
  ['iso-2022-jp', '1b2442467c', '日'],
  ['utf-7', '2b414f6b2d', 'é'],
  ['utf-8', 'efbbbfc3a9', '\ufeffé'],
  ['utf-16le', 'fffee900', '\ufeffé'],
  ['utf-16be', 'feff00e9', '\ufeffé'],
  ['utf-32le', 'e9000000', 'é'],
  ['macintosh', '8e', 'é'],
  ['x-mac-ce', '8e', 'é'],
  ['x-mac-ce', '9e', 'ě'],
  ['x-mac-cyrillic', '80', 'А'],
  ['windows-1252', 'e98081', 'é€\ufffd'],
  ['koi8-r', 'c1', 'а'],
] as const)('%s is read, and a mark stays: %s', (encoding, hex, text) => {
  const decoder = createRawDecoder(encoding)
  expect(decoder.write(Buffer.from(hex, 'hex')) + decoder.end()).toBe(text)
})

test('a character that a piece cuts is read with the next', () => {
  const decoder = createRawDecoder('utf-8')
  expect([decoder.write(Buffer.from('c3', 'hex')), decoder.write(Buffer.from('a9', 'hex'))]).toEqual(['', 'é'])
  expect([decoder.write(Buffer.from('c3', 'hex')), decoder.end(), decoder.end()]).toEqual(['', '\ufffd', ''])
})

describe('the tones of Vietnam', () => {
  const write = (...pieces: string[]) => {
    const decoder = createRawDecoder('windows-1258')
    return [...pieces.map((hex) => decoder.write(Buffer.from(hex, 'hex'))), decoder.end(), decoder.end()]
  }

  test('come behind their letter, and are one with it', () => {
    // ê and a dot below, t: Việt.
    expect(write('5669eaf274').join('')).toBe('Việt')
    expect(write('56', '69', 'ea', 'f2', '74').join('')).toBe('Việt')
  })

  test('a letter waits for its tone, and what is before it does not', () => {
    expect(write('5669ea', 'f2')).toEqual(['Vi', '', 'ệ', ''])
  })

  test('other pages have none', () => {
    const decoder = createRawDecoder('windows-1252')
    expect([decoder.write(Buffer.from('ab')), decoder.end()]).toEqual(['ab', ''])
  })
})
