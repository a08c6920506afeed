import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { detectEncoding } from '../../../../../shared/csv/detect/encoding/detect-encoding.ts'
import { Utf8Watch } from '../../../../../shared/csv/utf8.ts'
import { toEnglish } from '../../../../../shared/messages/text.ts'
import { encode } from '../../tables.ts'

describe('a file of two rows with one foreign word is read in its own encoding', () => {
  test.each([
    [
      'gb18030',
      'gb18030',
      ['北京', '上海', '张伟', '王芳', '深圳', '华为技术有限公司', '广州', '杭州', '李娜', '南京'],
    ],
    ['big5', 'big5-hkscs', ['香港', '九龍', '陳大文', '黃小明', '臺北', '銅鑼灣', '國泰航空', '匯豐銀行', '深水埗']],
    ['shift_jis', 'shift_jis', ['東京', '大阪', '田中太郎', 'さくら', 'トヨタ自動車株式会社', '鈴木花子', '名古屋']],
    ['euc-kr', 'euc-kr', ['서울', '부산', '김민수', '이영희', '삼성전자', '주식회사', '대구']],
    [
      'windows-1252',
      'windows-1252',
      ['José', 'Müller', 'François', 'Málaga', 'Åse', 'Günther', '12 €', 'Bob’s', 'Zoë'],
    ],
  ])('%s', (expected, encoding, words) => {
    const wrong = words.filter((word) => {
      const file = iconv.encode(`name,email\nBob,bob@example.com\n${word},someone@example.com\n`, encoding)
      return detectEncoding(file, true).encoding !== expected
    })
    expect(wrong).toEqual([])
  })
})

describe('UTF-8', () => {
  test('a sample may cut a character at its end', () => {
    const file = encode('name\n陈静\n')
    for (const size of [6, 7, 9, 10]) {
      const { encoding, evidence } = detectEncoding(file.subarray(0, size), false)
      expect([encoding, toEnglish(evidence)]).toEqual(['utf-8', expect.not.stringContaining('damaged')])
    }
  })

  test('a few broken sequences leave it UTF-8, and are counted', () => {
    const file = Buffer.concat([encode('é ü ñ ç\n'), Buffer.from([0xe9, 0x0a])])
    expect(detectEncoding(file, true)).toMatchObject({
      encoding: 'utf-8',
      evidence: { key: 'evidence.encoding.mostlyUtf8' },
    })
    expect(toEnglish(detectEncoding(file, true).evidence)).toBe(
      '4 characters beyond ASCII are UTF-8, but for one damaged place.',
    )
  })

  test('as many broken as whole ones make it another encoding', () => {
    const file = iconv.encode('Müller,Köln\nGroß,Düsseldorf\n', 'windows-1252')
    expect(detectEncoding(Buffer.concat([file, encode('é')]), true).encoding).toBe('windows-1252')
  })

  test('nothing but ASCII is UTF-8, less surely so when the file goes on', () => {
    const [whole, part] = [true, false].map((isWhole) => detectEncoding(encode('a,b\n'), isWhole))
    expect(whole).toMatchObject({ encoding: 'utf-8', confidence: 1 })
    expect(part).toMatchObject({ encoding: 'utf-8', confidence: 0.6 })
  })
})

describe('marks', () => {
  test.each([
    ['efbbbf41', 'utf-8', 3],
    ['fffe4100', 'utf-16le', 2],
    ['feff0041', 'utf-16be', 2],
    ['8431953341', 'gb18030', 4],
    ['fffe000041000000', 'utf-32le', 4],
    ['0000feff00000041', 'utf-32be', 4],
  ])('%s is %s with a mark of %i bytes', (hex, encoding, bomBytes) => {
    expect(detectEncoding(Buffer.from(hex, 'hex'), true)).toMatchObject({ encoding, bomBytes, confidence: 1 })
  })
})

describe('a stream that is read as UTF-8', () => {
  const watch = (bytes: Uint8Array, size: number) => {
    const watching = new Utf8Watch()
    for (let at = 0; at < bytes.length; at += size) watching.push(bytes.subarray(at, at + size))
    return watching.end()
  }

  test.each([1, 2, 3, 5, 1_000])('is counted alike in pieces of %i bytes', (size) => {
    expect(watch(encode('aé陈😀\ufffd'), size)).toEqual({ good: 4, bad: 0, damaged: null })
    expect(watch(Buffer.from([0x41, 0xe9, 0x42, 0xc3, 0xa9, 0xe9]), size)).toMatchObject({ good: 1, bad: 2 })
  })

  test('tells another encoding by what comes late in the file', () => {
    const ascii = 'name,city\n'.repeat(100_000)
    const { good, bad, damaged } = watch(iconv.encode(`${ascii}Müller,Köln\n${ascii}`, 'windows-1252'), 65_536)
    expect({ good, bad }).toEqual({ good: 0, bad: 2 })
    expect(damaged?.length).toBeLessThanOrEqual(64 * 1024)
    expect(detectEncoding(damaged ?? new Uint8Array(), true).encoding).toBe('windows-1252')
  })
})

describe('UTF-16 without a mark', () => {
  const utf16 = (text: string) => Buffer.from(text, 'utf16le')
  const detect = (bytes: Uint8Array) => detectEncoding(bytes, true)

  test.each([
    ['table', 'name,city\r\nAda,Rome\t~ \n'],
    ['single letter', 'a'],
    ['Chinese table', '姓名,城市\n张伟,北京\n李娜,上海\n'],
  ])('a %s is known by its zeros, on whatever side', (_, text) => {
    const plain = [...text].filter((one) => one <= '~').length
    const evidence = { key: 'evidence.encoding.zeros', values: { characters: plain } }
    const rest = { bomBytes: 0, confidence: 0.95, evidence, alternatives: [] }
    expect(detect(utf16(text))).toEqual({ encoding: 'utf-16le', ...rest })
    expect(detect(utf16(text).swap16())).toEqual({ encoding: 'utf-16be', ...rest })
  })

  /** Pairs of bytes, so many of which are a plain character of UTF-16. */
  const pairs = (plain: number, of: number, other = '\x4e\x2d') =>
    Buffer.from('a\0'.repeat(plain) + other.repeat(of - plain), 'latin1')

  test('one plain character in fifty is enough, where the rest is no UTF-8', () => {
    const chinese = '\x2d\xce'
    expect(detect(pairs(2, 100, chinese)).encoding).toBe('utf-16le')
    expect(detect(pairs(1, 51, chinese)).encoding).not.toBe('utf-16le')
  })

  test('a third of them has to be plain where the rest is ASCII, or there are stray zeros', () => {
    expect(detect(pairs(3, 9, 'bc')).encoding).toBe('utf-16le')
    expect(detect(pairs(3, 10, 'bc')).encoding).toBe('utf-8')
  })

  test('four times as many stand on the one side as on the other', () => {
    const mixed = (little: number, big: number) => Buffer.from('a\0'.repeat(little) + '\0a'.repeat(big), 'latin1')
    expect(detect(mixed(4, 1)).encoding).toBe('utf-16le')
    expect(detect(mixed(1, 4)).encoding).toBe('utf-16be')
    expect(detect(mixed(3, 1)).encoding).toBe('utf-8')
    expect(detect(mixed(2, 2)).encoding).toBe('utf-8')
  })

  test.each([
    [0x1f, false],
    [0x20, true],
    [0x7e, true],
    [0x7f, false],
    [8, false],
    [9, true],
    [10, true],
    [11, false],
    [12, false],
    [13, true],
    [14, false],
  ])('%i is a plain character: %s', (code, isPlain) => {
    expect(detect(Buffer.from([code, 0])).encoding === 'utf-16le').toBe(isPlain)
    expect(detect(Buffer.from([0, code])).encoding === 'utf-16be').toBe(isPlain)
  })
})

test('UTF-8 is as sure as it is whole', () => {
  const damaged = detectEncoding(Buffer.concat([encode('ééé'), Buffer.from([0xff])]), true)
  expect(damaged).toMatchObject({ encoding: 'utf-8', bomBytes: 0, confidence: 0.75, alternatives: [] })
  expect(damaged.evidence).toMatchObject({ values: { characters: 3, damaged: 1 } })
  expect(detectEncoding(encode('é,ü\n'), false)).toMatchObject({
    ...{ encoding: 'utf-8', confidence: 1 },
    evidence: { key: 'evidence.encoding.utf8', values: { characters: 2 } },
  })
  expect(detectEncoding(encode('a\n'), true).evidence).toEqual({ key: 'evidence.encoding.ascii' })
  expect(detectEncoding(encode('a\n'), false).evidence).toEqual({ key: 'evidence.encoding.asciiSoFar' })
})

test('escapes are looked for where all is ASCII', () => {
  expect(detectEncoding(Buffer.from('~{VPND~}\n'), true).encoding).toBe('hz')
  expect(detectEncoding(Buffer.concat([Buffer.from('~{VPND~}\n'), encode('é')]), true).encoding).toBe('utf-8')
})
