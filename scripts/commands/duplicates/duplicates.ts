import { createReadStream } from 'node:fs'
import { readWhole } from '../../../shared/files/read-whole.ts'
import type { ColumnMapping } from '../../../shared/importing/mapping/column-mapping.ts'
import { planMapping } from '../../../shared/importing/planning/plan-mapping.ts'
import type { FilePlan } from '../../../shared/importing/reading/file-plan.ts'
import { parseChunk, rangeToRead } from '../../../shared/importing/reading/parse-chunk.ts'
import { createRecordCleaner } from '../../../shared/importing/record/clean-record.ts'
import { type FoundPair, type FoundPairs, findPairs } from '../../../shared/matching/find-pairs.ts'
import { type MatchRecord, toMatchRecord } from '../../../shared/matching/match-record.ts'
import { textOf, toEnglish } from '../../../shared/messages/text.ts'
import { parseArgs, UsageError } from '../parse-args.ts'
import { parseChoices, readOptions } from '../read-options.ts'
import { planPath, refuse } from '../reading/plan-path.ts'
import { toPairJson, toPairLine } from './say-pair.ts'
import { showCustomers } from './show-customers.ts'

/** What one record takes in memory, with its keys and pairs, is some 15 KB. */
const recordsMax = 150_000

/**
 * Which records of a file are one customer, and which may be: read, mapped and cleaned as an import does it. Without a
 * file, the customers who may be one. With --json a line a pair, the surest first; else a table. Exit code 0, or 2 when
 * the file can not be used at all.
 */
export async function run(args: string[]): Promise<number> {
  const { positionals, values } = parseArgs(args, ['[FILE]'], {
    ...readOptions,
    id: { type: 'string' },
    json: { type: 'boolean' },
  })
  const choices = parseChoices(values)
  const [path] = positionals
  if (path === undefined) return showCustomers(values.json === true)
  return planPath(path, choices, async (plan, dataPath) => {
    if (plan.records > recordsMax)
      return refuse(toEnglish(textOf('matching.tooMany', { records: plan.records, recordsMax })))
    const found = findPairs(await readRecords(plan, dataPath, values.id))
    if (values.json === true) printLines(found)
    else printTable(found)
    return 0
  })
}

/** @throws UsageError when the file has no such column */
async function readRecords(plan: FilePlan<string>, dataPath: string, id: string | undefined): Promise<MatchRecord[]> {
  const { columns } = plan.layout
  const at = id === undefined ? -1 : columns.indexOf(id)
  if (id !== undefined && at === -1)
    throw new UsageError(`The file has no column "${id}". It has: ${columns.join(', ')}`)
  const mapping = mapAllBut(at, plan)
  const clean = createRecordCleaner(mapping, 'repair')
  const records: MatchRecord[] = []
  for (const chunk of plan.chunks) {
    const range = {
      byte_start: chunk.byteStart,
      byte_end: chunk.byteEnd,
      first_line: chunk.firstLine,
      records: chunk.records,
    }
    const { start, end } = rangeToRead(range)
    const bytes = await readWhole(createReadStream(dataPath, { start, end: Math.max(start, end - 1) }))
    for (const { cells, line } of parseChunk(bytes, plan.layout, range).records) {
      const { record, inferred, verdict } = clean(cells)
      if (verdict === 'blank') continue
      records.push(toMatchRecord(at === -1 ? String(line) : (cells[at] ?? ''), { ...inferred, ...record }))
    }
  }
  return records
}

/** What a record is named by says nothing of who it is about. */
function mapAllBut(id: number, { layout }: FilePlan<string>): ColumnMapping[] {
  const { columns, sampleRows } = layout
  const { mapping } = planMapping({
    columns,
    sampleRows,
    customFields: [],
    memories: [],
    source: '',
    via: 'command-line',
  })
  return mapping.map((column, n) => (n === id ? { ...column, field: null, extra: null } : column))
}

function printLines({ pairs }: FoundPairs): void {
  for (const pair of pairs) process.stdout.write(`${toPairJson(pair)}\n`)
}

function printTable({ pairs, records, compared, cutBlocks }: FoundPairs): void {
  const count = (zone: FoundPair['zone']) => pairs.filter((pair) => pair.zone === zone).length
  for (const pair of pairs) console.log(toPairLine(pair))
  const cut = cutBlocks === 0 ? '' : ` ${cutBlocks} groups of records that share too common a value were left out.`
  console.log(
    `${records} records, ${compared} pairs compared: ${count('same')} the same, ${count('ask')} to be asked.${cut}`,
  )
}
