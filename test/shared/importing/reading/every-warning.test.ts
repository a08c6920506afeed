import { readFileSync } from 'node:fs'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { isQuestion, type Warning } from '../../../../shared/csv/warning.ts'
import type { WarningCode } from '../../../../shared/csv/warning-values.ts'
import { readWhole } from '../../../../shared/files/read-whole.ts'
import { mapColumns } from '../../../../shared/importing/mapping/map-columns.ts'
import type { MappingMemory } from '../../../../shared/importing/mapping/recall-mapping.ts'
import { planMapping } from '../../../../shared/importing/planning/plan-mapping.ts'
import { explainWarning } from '../../../../shared/importing/reading/explain-warning.ts'
import { planFile } from '../../../../shared/importing/reading/plan-file.ts'
import { en } from '../../../../shared/messages/en/index.ts'
import { toEnglish } from '../../../../shared/messages/text.ts'
import { asSource } from '../../csv/read-file.ts'
import { textRow, writeWorkbook } from '../../csv/xlsx/write-workbook.ts'

const header = 'name,email,company'
const people = (count: number) => Array.from({ length: count }, (_, n) => `Ann ${n},ann${n}@alpha-works.com,Firm ${n}`)
const file = (...lines: string[]) => `${lines.join('\n')}\n`
const sheet = (...rows: string[]) => [textRow(1, 'name', 'email'), ...rows].join('')
const card = (...lines: string[]) => ['BEGIN:VCARD', 'VERSION:3.0', 'FN:Ann Lee', ...lines, 'END:VCARD'].join('\r\n')
const five = (cell: string) => Array.from({ length: 5 }, (_, n) => `Ann ${n},${cell}`)

/** A file for each code that there is. The compiler asks for the next one. */
const examples: { readonly [C in WarningCode]: string | Uint8Array } = {
  'encoding.doubtful': iconv.encode(file('name,city', 'Ann,Łódź', 'Bob,Kraków'), 'win1250'),
  'encoding.changed': Buffer.concat([
    Buffer.from(file(header, ...people(9_000))),
    iconv.encode(file('Zoé,zoe@alpha-works.com,Café'), 'win1252'),
  ]),
  'encoding.bad-places': Buffer.concat([
    Buffer.from(file('name,city', ...Array.from({ length: 40 }, () => 'Zoë,Zürich'))),
    Buffer.from([0x42, 0x6f, 0xff, 0x2c, 0x41, 0x0a]),
  ]),
  'delimiter.single-column': file('one', 'a;b', 'a;b;c;d', 'p;q;r', 's;t;u;v;w'),
  'delimiter.two-readings': file('Lee, Ann;Rome', 'Ray, Bob;Oslo', 'Fox, Cy;Bonn'),
  'line-ends.mixed': `${header}\r\n${people(3).join('\n')}\r\n${people(3).join('\r\n')}\n`,
  'text.nul': file(header, ...people(3)).replace('Firm 1', 'Fi\0rm 1'),
  'header.none': file(...people(3)),
  'header.guessed': file('foo,bar', 'red,big', 'blue,small'),
  'header.below-records': file('Ann,ann@a.example,Rome', header, 'Bob,bob@b.example,1'),
  'header.skipped-lines': file('Our customers', header, ...people(3)),
  'header.doubled': file('name,email,city,city', 'Ann,ann@alpha-works.com,Rome,Oslo'),
  'header.nameless': file('name,email,', 'Ann,ann@alpha-works.com,Rome'),
  'records.ragged': file(header, ...people(9), 'Bob,bob@b.example'),
  'records.repaired': file(header, ...people(3), 'Eve,e@alpha-works.com,"the "A, B" shop"'),
  'records.footer': file(header, ...people(3), 'Total: 17 visitors,,'),
  'workbook.other-sheets': writeWorkbook([
    { name: 'A', rows: sheet(textRow(2, 'Zed', 'zed@alpha-works.com')) },
    { name: 'B', rows: textRow(1, 'name') },
  ]),
  'workbook.hidden-rows': writeWorkbook([
    { name: 'A', rows: sheet(textRow(2, 'Zed', 'z@alpha-works.com').replace('<row ', '<row hidden="1" ')) },
  ]),
  'workbook.merged-cells': writeWorkbook([
    {
      name: 'A',
      rows: sheet(textRow(2, 'Zed', 'z@alpha-works.com')),
      after: '<mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>',
    },
  ]),
  'workbook.no-results': writeWorkbook([
    { name: 'A', rows: sheet('<row r="2"><c r="A2"><f>B2</f></c><c r="B2" t="str"><v>z@a.example</v></c></row>') },
  ]),
  'workbook.errors': writeWorkbook([
    {
      name: 'A',
      rows: sheet('<row r="2"><c r="A2" t="e"><v>#N/A</v></c><c r="B2" t="str"><v>z@a.example</v></c></row>'),
    },
  ]),
  'workbook.long-numbers': writeWorkbook([
    {
      name: 'A',
      rows: sheet('<row r="2"><c r="A2"><v>1234567890123456</v></c><c r="B2" t="str"><v>z@a.example</v></c></row>'),
    },
  ]),
  'cards.pictures': card('PHOTO;ENCODING=b;TYPE=JPEG:AAAA'),
  'cards.stray-lines': `${card()}\r\nlost\r\n${card()}\r\n`,
  'columns.nobody': file('city,colour', 'Rome,red', 'Oslo,blue'),
  'columns.guessed': file('contact,type', 'Ann,a', 'Bob,b'),
  'columns.changed': file('name,colour', 'Ann,red'),
  'columns.date-order': file('name,next follow up', 'Ann,03/04/2026', 'Bob,05/06/2026'),
  'columns.decimal-mark': file('name,subscribers', 'Ann,"1,234k"', 'Bob,"5,678k"'),
  'columns.names-differ': file('name,Notes 電郵', 'Ann,x'),
  'columns.values-differ': file('name,email', ...five('2024-05-06')),
  'columns.unmapped': file(
    'name,xyz',
    ...['France', 'Germany', 'Italy', 'Spain'].map((country, n) => `Ann ${n},${country}`),
  ),
  'columns.only-contact': file('email,city', 'only@alpha-works.com,Rome'),
  'columns.only-values': file('name,xyz', ...five('a@alpha-works.com')),
  'columns.running-number': file('Customer number,name', '1,Ann Lee', '2,Bob Ray', '3,Eva Ek'),
  'columns.by-network': file('name,Handle,Platform', 'Ann,@ann,Instagram'),
  'columns.which-network': file('name,Handle', 'Ann,@ann'),
  'columns.deleted': file('name,Gone', 'Ann,1'),
  'columns.unread': file('name,tel', ...five('85291382848')),
}

const before: MappingMemory = {
  ...{ source_name: 'leads', fingerprint: 'another', by_person: true, from_inbox: false },
  ...{ mapping: mapColumns(['name', 'size'], []).columns, file_name: 'leads-1.csv', used_at: new Date(0) },
}

async function warningsOf(content: string | Uint8Array, memories: readonly MappingMemory[]): Promise<Warning[]> {
  const plan = await planFile(asSource(Buffer.from(content), 64 * 1024), { recordsPerChunk: 100, writeCopy: readWhole })
  if (!plan.ok) throw new Error(toEnglish(plan.message))
  const { columns, sampleRows, warnings } = plan.layout
  const question = { columns, sampleRows, customFields: [], memories, source: 'leads', via: 'command-line' } as const
  return [...warnings, ...planMapping({ ...question, deletedFields: ['Gone'] }).doubts]
}

const table = readFileSync(new URL('../../../../infra/guides/importing.md', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => /^\| `[a-z-]+\.[a-z-]+`/.test(line))

describe.each(Object.entries(examples) as [WarningCode, string | Uint8Array][])('%s', (code, content) => {
  test('is said of such a file, in a sentence', async () => {
    const found = await warningsOf(content, code === 'columns.changed' ? [before] : [])
    const [warning] = found.filter((one) => one.code === code)
    expect(found.map((one) => one.code)).toContain(code)
    if (warning !== undefined) expect(toEnglish(explainWarning(warning))).toMatch(/^[A-Z0-9].+\.$/s)
  })

  test('stands in the table of the guide once, with what comes of it', () => {
    const rows = table.filter((row) => row.includes(`\`${code}\``))
    expect(rows).toHaveLength(1)
    expect(rows[0]).toContain(isQuestion({ code }) ? 'waits, exit 2' : 'imported, exit 3')
  })
})

test('every code in the table of the guide is one that there is', () => {
  const codes = table.flatMap((row) => [...row.matchAll(/`([a-z-]+\.[a-z-]+)`/g)].map(([, code]) => code))
  expect(codes.filter((code) => !Object.keys(en.reading).includes(code ?? ''))).toEqual([])
})
