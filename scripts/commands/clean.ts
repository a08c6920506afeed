import { createInterface } from 'node:readline'
import { cleanCell } from '../../shared/cleaning/cleaners.ts'
import type { Warning } from '../../shared/csv/warning.ts'
import { parseJson } from '../../shared/parse-json.ts'
import { parseArgs, UsageError } from './parse-args.ts'

const kinds = ['email', 'phone', 'country', 'url', 'youtube', 'linkedin', 'status'] as const
type Kind = (typeof kinds)[number]

/**
 * Cleans one value a line, by the rules of an import; a line that is a JSON string is decoded first. Exit code 3 when
 * a value came with characters that hold nothing or were lost.
 */
export async function run(args: string[]): Promise<number> {
  const { positionals, values } = parseArgs(args, ['KIND'], { country: { type: 'string' } })
  const kind = kinds.find((known) => known === positionals[0])
  if (kind === undefined) throw new UsageError(`KIND is one of ${kinds.join(' ')}.`)
  const country = readCountry(values.country)
  let isDoubtful = false
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    const cleaned = cleanLine(kind, line, country)
    isDoubtful ||= cleaned.warnings.length > 0
    process.stdout.write(`${JSON.stringify(cleaned)}\n`)
  }
  return isDoubtful ? 3 : 0
}

export function cleanLine(kind: Kind, line: string, country: string | undefined) {
  const input = decode(line)
  const { value, certainty, suggestion, rule, issue } = cleanCell(kind, input, country === undefined ? {} : { country })
  return { input, value, certainty, suggestion, rule, issue, warnings: doubtText(input) }
}

/** What the text has lost, or loses in being cleaned. */
function doubtText(text: string): Warning[] {
  const nuls = text.split('\0').length - 1
  const lost = text.split('\ufffd').length - 1
  return [
    ...(nuls > 0 ? [{ code: 'text.nul', characters: nuls } as const] : []),
    ...(lost > 0 ? [{ code: 'encoding.bad-places', encoding: 'utf-8', places: lost } as const] : []),
  ]
}

function readCountry(given: string | undefined): string | undefined {
  if (given === undefined) return undefined
  const { value } = cleanCell('country', given)
  if (typeof value !== 'string') throw new UsageError(`--country takes a country, such as HK; "${given}" is none.`)
  return value
}

function decode(line: string): string {
  if (!line.startsWith('"')) return line
  const value = parseJson(line)
  return typeof value === 'string' ? value : line
}
