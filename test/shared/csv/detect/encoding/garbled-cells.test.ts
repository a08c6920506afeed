import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { detectEncoding } from '../../../../../shared/csv/detect/encoding/detect-encoding.ts'

const german = ['Jörg;Müller;München', 'Käthe;Schröder;Köln', 'Björn;Grünwald;Düsseldorf', 'Anne;Größer;Nürnberg']
const detect = (lines: readonly string[], encoding: string) =>
  detectEncoding(iconv.encode(lines.join('\n'), encoding), true)

test.each(['Uwe;GrÃ¼nwald;Bonn', 'Uwe;SÃ¼ÃŸ;Bonn', 'Uwe;KÃ¶nig-BrÃ¤uer;Bonn'])(
  'a cell garbled elsewhere, %s, raises no question about the file',
  (line) => {
    const { encoding, confidence } = detect([...german, line], 'windows-1252')
    expect(encoding).toBe('windows-1252')
    expect(confidence).toBeGreaterThan(0.5)
  },
)

test('nor does it in a long file whose other readings were given up early', () => {
  const many = Array.from({ length: 300 }, (_, n) => `${german[n % 4]};ä${n}ö`)
  expect(detect([...many, 'Uwe;SÃ¼ÃŸ;Bonn'], 'windows-1252').confidence).toBeGreaterThan(0.5)
})

test('Polish names among German ones are still asked about', () => {
  expect(detect([...german, 'Łukasz;Wójcik;Łódź'], 'windows-1250').confidence).toBeLessThan(0.5)
})
