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
