import { createReadStream } from 'node:fs'
import { parseRecords } from '../../shared/csv/parse-records.ts'
import type { Layout } from '../../shared/csv/read-layout.ts'
import { isQuestion, type Warning } from '../../shared/csv/warning.ts'
import { isWorkbookFormat } from '../../shared/csv/workbook/spreadsheet.ts'
import { readWhole } from '../../shared/files/read-whole.ts'
import { planMapping } from '../../shared/importing/planning/plan-mapping.ts'
import { explainWarning } from '../../shared/importing/reading/explain-warning.ts'
import type { FilePlan } from '../../shared/importing/reading/file-plan.ts'
import { toEnglish } from '../../shared/messages/text.ts'
import { parseArgs } from './parse-args.ts'
import { parseChoices, readOptions } from './read-options.ts'
import { planPath } from './reading/plan-path.ts'

/**
 * What the reader makes of a file: one JSON line, and with --records the raw cells of each record, a line each. What is
 * doubtful is said on standard error too. Exit code 0, or 2 when the file can not be used at all.
 */
export async function run(args: string[]): Promise<number> {
  const { positionals, values } = parseArgs(args, ['FILE'], {
    ...readOptions,
    records: { type: 'boolean' },
    json: { type: 'boolean' },
  })
  const choices = parseChoices(values)
  const [path = ''] = positionals
  return planPath(path, choices, async (plan, dataPath) => {
    const warnings = [...plan.layout.warnings, ...doubtsOf(plan.layout)]
    console.log(JSON.stringify(summarize(plan, warnings)))
    for (const warning of warnings) console.error(toEnglish(explainWarning(warning)))
    if (values.records === true) await printRecords(plan, dataPath)
    return 0
  })
}

/** As for a source that nobody has brought before. */
const doubtsOf = ({ columns, sampleRows }: Layout): readonly Warning[] =>
  planMapping({ columns, sampleRows, customFields: [], memories: [], source: '', via: 'command-line' }).doubts

function summarize({ layout, records }: FilePlan<string>, warnings: readonly Warning[]) {
  const { format, sheet, sheets, encoding, delimiter, quote, newline, headerLine, columns } = layout
  const { confidence, evidence } = layout
  const workbook = isWorkbookFormat(format) ? { sheet, sheets } : {}
  return {
    ...{ format, ...workbook, encoding, delimiter, quote, newline, headerLine, columns, records },
    ...{ confidence, evidence: sayAll(evidence), warnings: warnings.map(sayEvidence) },
    waits: warnings.some(isQuestion),
  }
}

const sayAll = ({ encoding, dialect, header }: Layout['evidence']) => ({
  encoding: toEnglish(encoding),
  dialect: toEnglish(dialect),
  header: toEnglish(header),
})

const sayEvidence = (warning: Warning) =>
  'evidence' in warning ? { ...warning, evidence: toEnglish(warning.evidence) } : warning

async function printRecords({ layout, chunks }: FilePlan<string>, dataPath: string) {
  for (const { byteStart, byteEnd, firstLine } of chunks) {
    const bytes = await readWhole(createReadStream(dataPath, { start: byteStart, end: byteEnd - 1 }))
    const lines = parseRecords(bytes, layout, firstLine).map(({ cells }) => `${JSON.stringify(cells)}\n`)
    process.stdout.write(lines.join(''))
  }
}
