import type { getImport } from '../../../../functions/imports/get-import.ts'
import { defaultSettings } from '../../../../shared/importing/import-settings.ts'
import { type ImportState, personMoves } from '../../../../shared/importing/import-state.ts'
import type { Output } from '../../../../web/route.ts'
import type { ColumnsExtras } from '../../../../web/views/columns/columns.tsx'
import { code, customField, said } from './common.ts'
import { progress, summary } from './imports.ts'

const layout = (words: string) => ({
  ...({ ok: true, format: 'csv', encoding: 'utf-8', bomBytes: 0, newline: '\n', delimiter: ',', quote: '"' } as const),
  ...{
    sheet: words,
    sheets: [words, `${words}2`],
    headerLine: 1,
    columns: [words],
    dataStartByte: 0,
    dataStartLine: 2,
    footerLine: null,
  },
  ...{ headRows: [], sampleRows: [], otherEncodings: [], sampled: 1 },
  fill: [{ filled: 1, different: 1 }],
  warnings: [{ code: 'workbook.other-sheets' as const, sheet: words, others: [words] }],
  confidence: { encoding: 1, dialect: 0.6, header: 0.1 },
  evidence: { encoding: said(words), dialect: said(words), header: said(words) },
})

const dates = (words: string) => ({
  ...{ position: 1, confidence: 1, evidence: 'person' as const },
  seen: { kind: 'date' as const, dates: { is: 'dmy' as const, proof: { line: 2, value: words }, isUnclear: true } },
})

export const importDetail = (words: string, state: ImportState): Output<typeof getImport> => ({
  ...summary(words, state),
  ...progress,
  source_bytes: 1,
  previewed_outcomes: { created: 9 },
  applied_outcomes: { created: 8 },
  unread: { phone: 56, country_code: 1 },
  paused_at: null,
  stopped_state: null,
  staying: 2,
  kept: [{ customerId: words, name: words, why: 'key', field: 'email', wanted: words }],
  preview: true,
  moves: [...personMoves],
  choices: {},
  settings: {
    ...defaultSettings,
    mode: 'create',
    rules: { extra: 'never' },
    defaults: { owner: words, source: words, tags: [words], country_code: 'HK' },
  },
  drift: {
    added: [words],
    gone: [words],
    renamed: [{ from: words, to: words }],
    since: { fileName: words, at: words },
  },
  layout: layout(words),
  mapping: [
    { column: words, field: null, position: 1, confidence: 0, evidence: 'none' },
    { column: words, field: 'email', position: 1, confidence: 0, evidence: 'none' },
    { column: words, field: null, custom: { key: words, kind: 'date', choices: [] }, ...dates(words) },
  ],
  columnsSample: [[words, words]],
  review: [{ code, count: 1 }],
})

/** What the page of the columns shows besides the import, with a reading that is tried out, or without. */
export const columnsExtras = (words: string, isTried: boolean): ColumnsExtras => ({
  customFields: [customField(words)],
  tried: isTried
    ? { choices: { sheet: words }, layout: layout(words), head: [], records: [{ line: 2, cells: [words] }] }
    : undefined,
})
