import { expect, test } from 'vitest'
import { decodeSample } from '../../../../shared/csv/decode.ts'
import { detectEncoding } from '../../../../shared/csv/detect/encoding/detect-encoding.ts'
import { type Encoding, encodings } from '../../../../shared/csv/encodings.ts'
import { customerLanguages, inventCustomers } from './customers.ts'
import { writeEncoded } from './write-encoded.ts'

type Verdict = 'right' | 'unsure' | 'wrong'

interface Count {
  right: number
  unsure: number
  wrong: number
}

/** The rows that the encoding can write, where those are most; undefined elsewhere. */
function writeTable(language: string, encoding: Encoding, rows: number, seed: number) {
  const [header = [], ...body] = inventCustomers(language, rows, seed)
  const [head, ...lines] = [header, ...body].map((cells) => `${cells.join(',')}\r\n`)
  const first = writeEncoded(head ?? '', encoding)
  if (head === undefined || first === undefined) return undefined
  const writable = lines.flatMap((line) => {
    const bytes = writeEncoded(line, encoding)
    return bytes === undefined ? [] : [{ line, bytes }]
  })
  if (writable.length * 2 < lines.length) return undefined
  const text = head + writable.map(({ line }) => line).join('')
  return { text, bytes: Buffer.concat([first, ...writable.map((one) => one.bytes)]) }
}

function judge(bytes: Uint8Array, text: string): { verdict: Verdict; found: ReturnType<typeof detectEncoding> } {
  const found = detectEncoding(bytes, true)
  const read = decodeSample(bytes, found.encoding, true)
  if (found.confidence < 0.5) return { verdict: 'unsure', found }
  return { verdict: read === text ? 'right' : 'wrong', found }
}

const eastAsian: readonly Encoding[] = ['gb18030', 'hz', 'big5', 'shift_jis', 'euc-jp', 'iso-2022-jp', 'euc-kr']
const withAscii: readonly string[] = ['zh', 'zh-Hant', 'ja', 'ko']

/** What can be written and hardly ever is: Russian in Big5, Spanish in the encoding of Vietnam. */
const isFarFetched = (language: string, encoding: Encoding): boolean =>
  (eastAsian.includes(encoding) && !withAscii.includes(language)) || (encoding === 'windows-1258' && language !== 'vi')

const seeds = { 3: [1], 20: [11], 300: [21] } as const

test.each([3, 20, 300] as const)(
  'tables of %i rows in every language and encoding are read right or asked',
  (rows) => {
    const counts = new Map<string, Count>()
    const silent: string[] = []
    const unsureCases: string[] = []
    const farFetched: Count = { right: 0, unsure: 0, wrong: 0 }
    for (const encoding of encodings) {
      const count: Count = { right: 0, unsure: 0, wrong: 0 }
      counts.set(encoding, count)
      for (const language of customerLanguages) {
        for (const seed of seeds[rows]) {
          const table = writeTable(language, encoding, rows, seed)
          if (table === undefined) continue
          const { verdict, found } = judge(table.bytes, table.text)
          if (isFarFetched(language, encoding)) farFetched[verdict]++
          else count[verdict]++
          const said = `${language} in ${encoding} as ${found.encoding} ${found.confidence} ${found.alternatives}`
          if (verdict === 'wrong') silent.push(said)
          if (verdict === 'unsure') unsureCases.push(said)
        }
      }
    }
    const all = [...counts.values()].reduce((sum, one) => ({
      right: sum.right + one.right,
      unsure: sum.unsure + one.unsure,
      wrong: sum.wrong + one.wrong,
    }))
    if (process.env.SHOW_TABLE !== undefined)
      // biome-ignore lint/suspicious/noConsole: the table is asked for
      console.log(rows, all, 'far-fetched', farFetched, Object.fromEntries(counts), silent, unsureCases)
    expect(silent).toEqual([])
    if (rows === 300) expect(all.right / (all.right + all.unsure)).toBeGreaterThanOrEqual(0.97)
  },
  300_000,
)
