import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../architecture/layers.ts'

/** Words that stay as they are in Chinese: names of products, formats and codes. */
const kept = new Set(
  `Harbour Excel OpenDocument YouTube LinkedIn Facebook Instagram WhatsApp Windows Android ChromeOS iPhone iPad Linux
  macOS Chrome Edge Firefox Opera Safari Samsung Internet English gzip vCard vCards handle Mac Roman Shift_JIS Authorization Bearer
  hbr_ mailto info gmail gmial com fileName leads csv xlsx weekly-leads importId file settings name example ann https in yes no none
  Host Idempotency-Key If-Match Retry-After application json x-www-form-urlencoded
  percent size all count kB Ctrl Shift Enter Tab Esc JavaScript localhost Google Authenticator Password Aegis
  owner is Ann Webhook`.split(/\s+/),
)

/** Runs of Latin letters that are neither such a name, a place for a value, nor an abbreviation in capitals, such as CSV or UTF-8. */
export const englishIn = (text: string): readonly string[] =>
  (text.replaceAll(/https:[\w./]+|\{[\w: /@?]+\}/g, '').match(/[A-Za-z][\w’'-]*/g) ?? []).filter(
    (word) => !kept.has(word) && !/^[A-Z][A-Z\d_-]*$/.test(word) && !/^(?:Big5|Windows-\d+)$/.test(word),
  )

/** All characters of an encoding of two bytes, and its punctuation. */
function charactersOf(
  encoding: string,
  first: readonly [number, number],
  second: readonly [number, number],
): Set<string> {
  const decoder = new TextDecoder(encoding)
  const found = new Set<string>()
  for (let one = first[0]; one <= first[1]; one += 1) {
    for (let other = second[0]; other <= second[1]; other += 1) {
      for (const char of decoder.decode(Uint8Array.of(one, other))) found.add(char)
    }
  }
  return found
}

/** GB 2312 has the simplified characters alone, Big5 the traditional ones. */
const written = {
  'zh-Hans': charactersOf('gbk', [0xb0, 0xf7], [0xa1, 0xfe]),
  'zh-Hant': charactersOf('big5', [0xa4, 0xf9], [0x40, 0xfe]),
}

/** The Han characters that are not written so in this language. */
export const strangeIn = (text: string, language: 'zh-Hans' | 'zh-Hant'): readonly string[] =>
  [...text].filter((char) => /\p{Script=Han}/u.test(char) && !written[language].has(char))

/** The words of the word list that a text in this language doesn't use. */
export function unwantedIn(language: 'zh-Hans' | 'zh-Hant'): readonly string[] {
  const lines = readFileSync(join(root, 'infra/glossary-zh.md'), 'utf8').split('\n')
  const cells = lines
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) => line.split('|').map((cell) => cell.trim()))
  const column = language === 'zh-Hant' ? 4 : 5
  return cells.flatMap((row) => (row[column] ?? '').split(', ')).filter((word) => word !== '')
}
