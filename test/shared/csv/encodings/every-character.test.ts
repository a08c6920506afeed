import { describe, expect, test } from 'vitest'
import { createDecoder } from '../../../../shared/csv/decode.ts'
import type { Encoding } from '../../../../shared/csv/encodings.ts'
import { listCharacters, listFourBytes, listUnicode, singleBytes, toFourBytes, vietnamese } from './tables.ts'

function read(bytes: Uint8Array, encoding: Encoding): string {
  const decoder = createDecoder(encoding)
  return decoder.decode(bytes) + decoder.end()
}

const hex = (text: string) => [...text].map((one) => one.codePointAt(0)?.toString(16)).join('+')

/** What differs from the table: bytes, what we read, what the table says. */
function compare(encoding: Encoding, characters: readonly { bytes: readonly number[]; text: string }[]): string[] {
  return characters.flatMap(({ bytes, text }) => {
    const ours = read(Uint8Array.from([0x41, ...bytes]), encoding).slice(1)
    return ours === text ? [] : [`${Buffer.from(bytes).toString('hex')} ${hex(ours)} ${hex(text)}`]
  })
}

const isNone = (text: string) => /^[\ufffd\u0080-\u009f]$/.test(text)

describe('every byte of a table is the character that Python has for it', () => {
  test.each(Object.keys(singleBytes))('%s', (name) => {
    const encoding = name as Encoding
    const characters = [...(singleBytes[name] ?? '')].map((text, i) => ({ bytes: [0x80 + i], text }))
    const wrong = characters.filter(({ bytes, text }) => {
      const ours = read(Uint8Array.from(bytes), encoding)
      return isNone(text) ? !isNone(ours) : ours !== text
    })
    // Windows has the point of holam haser for vav since 2007, and Python the table of 1998.
    const known = name === 'windows-1255' ? [0xca] : []
    expect(wrong.map(({ bytes }) => bytes[0])).toEqual(known)
  })
})

/** Bytes, what we read, what Python has. */
const disagreements: Partial<Record<Encoding, readonly string[]>> = {
  // Python has the edition of 2000, which put these in private use; Unicode has given them places since, and the
  // editions of 2005 and 2022 use those. A3A0 is what Chinese Windows writes for a wide blank.
  gb18030: [
    ...['a3a0 3000 e5e5', 'a6d9 fe10 e78d', 'a6da fe12 e78e', 'a6db fe11 e78f', 'a6dc fe13 e790', 'a6dd fe14 e791'],
    ...['a6de fe15 e792', 'a6df fe16 e793', 'a6ec fe17 e794', 'a6ed fe18 e795', 'a6f3 fe19 e796', 'a8bc 1e3f e7c7'],
    ...['fe59 9fb4 e81e', 'fe61 9fb5 e826', 'fe66 9fb6 e82b', 'fe67 9fb7 e82c', 'fe6d 9fb8 e832', 'fe7e 9fb9 e843'],
    ...['fe90 9fba e854', 'fea0 9fbb e864'],
  ],
  // Signs that Windows and the browsers read as their wide forms.
  big5: [
    ...['a145 2027 2022', 'a14e fe51 ff64', 'a1c2 af 203e', 'a1e3 ff5e 223c', 'a1f2 2295 2641', 'a1f3 2299 2609'],
    ...['a241 2215 ff0f', 'a242 fe68 ff3c', 'a244 ffe5 a5', 'a246 ffe0 a2', 'a247 ffe1 a3'],
  ],
  'euc-jp': ['a1c1 ff5e 301c', 'a1c2 2225 2016', 'a1dd ff0d 2212', 'a1f1 ffe0 a2', 'a1f2 ffe1 a3', 'a2cc ffe2 ac'],
  'iso-2022-jp': [
    ...['1b24422141 ff5e 301c', '1b24422142 2225 2016', '1b2442215d ff0d 2212'],
    ...['1b24422171 ffe0 a2', '1b24422172 ffe1 a3', '1b2442224c ffe2 ac'],
  ],
}

describe('every character of two bytes is the one that Python has for them', () => {
  test.each(['gb18030', 'big5', 'shift_jis', 'euc-jp', 'euc-kr'] as const)('%s', (encoding) => {
    const characters = listCharacters(encoding)
    expect(characters.length).toBeGreaterThan(6_000)
    expect(compare(encoding, characters)).toEqual(disagreements[encoding] ?? [])
  })

  test('EUC-JP has a second plane, of three bytes', () => {
    const characters = listCharacters('euc-jp 8f').map(({ bytes, text }) => ({ bytes: [0x8f, ...bytes], text }))
    expect(characters.length).toBeGreaterThan(6_000)
    expect(compare('euc-jp', characters)).toEqual(['8fa2b7 ff5e 7e'])
  })

  test('HZ', () => {
    const characters = listCharacters('hz').map(({ bytes, text }) => ({ bytes: [...ascii('~{'), ...bytes], text }))
    expect(characters.length).toBeGreaterThan(7_000)
    // Python reads the middle dot and the dash of the table of 1980; everybody writes those of GBK.
    expect(compare('hz', characters)).toEqual(['7e7b2124 b7 30fb', '7e7b212a 2014 2015'])
  })

  test('ISO-2022-JP', () => {
    const characters = listCharacters('iso-2022-jp').map(({ bytes, text }) => ({
      bytes: [...ascii('\x1b$B'), ...bytes],
      text,
    }))
    expect(characters.length).toBeGreaterThan(6_500)
    expect(compare('iso-2022-jp', characters)).toEqual(disagreements['iso-2022-jp'])
  })
})

const ascii = (text: string): number[] => [...Buffer.from(text, 'latin1')]

describe('GB18030 has four bytes for the rest of Unicode', () => {
  test('in the first plane those that Python has', () => {
    const characters = listFourBytes()
    expect(characters.length).toBeGreaterThan(39_000)
    // The other half of what the edition of 2022 exchanged.
    expect(compare('gb18030', characters)).toEqual(['8135f437 e7c7 1e3f'])
  })

  test('beyond it all in order', () => {
    const codes = Array.from({ length: 0x100000 }, (_, i) => i)
    const bytes = Uint8Array.from(codes.flatMap((i) => toFourBytes(189_000 + i)))
    const text = read(bytes, 'gb18030')
    expect(text === codes.map((i) => String.fromCodePoint(0x10000 + i)).join('')).toBe(true)
  })
})

describe('every character of Unicode', () => {
  const all = listUnicode()
  const text = all.join('')

  test.each(['utf-32le', 'utf-32be'] as const)('%s', (encoding) => {
    const view = new DataView(new ArrayBuffer(all.length * 4))
    for (const [i, one] of all.entries()) view.setUint32(i * 4, one.codePointAt(0) ?? 0, encoding === 'utf-32le')
    expect(read(new Uint8Array(view.buffer), encoding) === text).toBe(true)
  })

  test.each(['utf-16le', 'utf-16be'] as const)('%s', (encoding) => {
    const view = new DataView(new ArrayBuffer(text.length * 2))
    for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), encoding === 'utf-16le')
    expect(read(new Uint8Array(view.buffer), encoding) === text).toBe(true)
  })

  test('utf-8', () => {
    expect(read(Buffer.from(text), 'utf-8') === text).toBe(true)
  })

  test('utf-7', () => {
    const written = all.map((one) => {
      const units = Buffer.from(one, 'utf16le').swap16()
      return `+${units.toString('base64').replaceAll('=', '')}-`
    })
    expect(read(Buffer.from(written.join('')), 'utf-7') === text).toBe(true)
    expect(read(Buffer.from('1 +- 1, M+APw-ller'), 'utf-7')).toBe('1 + 1, Müller')
  })
})

test('letters of Vietnamese and their tones are one character, as glibc composes them', () => {
  const ours = read(Buffer.from(vietnamese.bytes, 'hex'), 'windows-1258').split('\n')
  const theirs = vietnamese.text.normalize('NFC').split('\n')
  // Two tones on one letter, which no language writes: glibc puts them in another order.
  expect(theirs.filter((letter, i) => letter !== ours[i])).toEqual([...'ṌṎṸṍṏṹ'])
})
