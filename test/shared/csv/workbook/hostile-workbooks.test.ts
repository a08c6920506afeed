import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readWhole } from '../../../../shared/files/read-whole.ts'
import { planFile } from '../../../../shared/importing/reading/plan-file.ts'
import { toEnglish } from '../../../../shared/messages/text.ts'
import { checkProperty } from '../../../support/property.ts'
import { asSource } from '../read-file.ts'
import {
  htmlRows,
  odsContent,
  odsRows,
  type Texts,
  writeHtml,
  writeOds,
  writeXml2003,
  xml2003Rows,
} from './write-formats.ts'

const rows: Texts = [
  ['name', 'email', 'phone', 'notes'],
  ['Ann & Lee', 'ann@firm.example', '+852 6111 2222', 'two\nlines'],
  ['张伟', 'wei@firm.example', null, 'a;b'],
]
const html = `<html><head><meta charset="utf-8"><style>td{}</style></head><table><caption>A</caption>${htmlRows(rows)}<tr style="display:none"><td rowspan=2 colspan='2'>x<td>y<table><tr><td>z</table></table>`
const fixture = (file: string) => readFileSync(new URL(`../../../fixtures/workbooks/${file}`, import.meta.url))

/** Texts whose parts are changed; the archive around one is made anew, so that the change is read. */
const texts: readonly (readonly [string, string, (changed: Buffer) => Buffer])[] = [
  ['html', html, (changed) => changed],
  ['ods', odsContent({ A: odsRows(rows), B: odsRows(rows) }), (changed) => writeOds(changed.toString('latin1'))],
  ['xml-2003', writeXml2003({ A: xml2003Rows(rows), B: xml2003Rows(rows) }).toString(), (changed) => changed],
]
const files = [
  ['ods', writeOds(odsContent({ A: odsRows(rows) }))],
  ['ods of LibreOffice', fixture('people.ods')],
  ['html', writeHtml(rows)],
] as const

const pieces = [
  '<',
  '>',
  '"',
  "'",
  '/',
  '&',
  ';',
  '=',
  '\0',
  '\xff',
  '<!--',
  '-->',
  '<table>',
  '</table>',
  '<td rowspan=65534 colspan=1000>',
  '<tr>',
  ']]>',
  '<![CDATA[',
  '9',
  '-1',
  '1e99',
  '&#x110000;',
  'number-rows-repeated="999"',
  'number-columns-repeated="16384"',
  'ss:Index="1048576"',
]
const mutation = fc.tuple(
  fc.constantFrom('insert' as const, 'delete' as const, 'double' as const),
  fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  fc.constantFrom(...pieces),
  fc.nat(40),
)
const mutate = (text: string, [kind, place, what, length]: readonly [string, number, string, number]): string => {
  const at = Math.floor(place * text.length)
  if (kind === 'insert') return text.slice(0, at) + what + text.slice(at)
  if (kind === 'delete') return text.slice(0, at) + text.slice(at + length)
  return text.slice(0, at) + text.slice(at, at + length) + text.slice(at)
}

/** Read, or refused with a sentence; within a time. */
async function expectAnswer(bytes: Buffer): Promise<void> {
  const began = performance.now()
  const plan = await planFile(asSource(bytes, 16 * 1024), { recordsPerChunk: 500, writeCopy: readWhole })
  expect(performance.now() - began).toBeLessThan(10_000)
  if (!plan.ok) expect(toEnglish(plan.message)).toMatch(/^[A-Z].+\.$/s)
}

describe('2,000 changes of a file: it is read, or refused with a sentence', { timeout: 300_000 }, () => {
  test.each(texts)('the text of %s', async (_, text, write) => {
    await checkProperty(
      fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) =>
        expectAnswer(write(Buffer.from(mutations.reduce(mutate, Buffer.from(text).toString('latin1')), 'latin1'))),
      ),
      { seed: 63, numRuns: 2_000 },
    )
  })

  test.each(files)('the bytes of %s', async (_, file) => {
    await checkProperty(
      fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) =>
        expectAnswer(Buffer.from(mutations.reduce(mutate, file.toString('latin1')), 'latin1')),
      ),
      { seed: 64, numRuns: 40 },
    )
  })
})

describe('made to take long or much', () => {
  const cell = '<td>x'
  test.each([
    ['tables inside tables', '<table><tr><td>'.repeat(100_000)],
    ['ends of tables that never began', `<table><tr>${cell}${'</table>'.repeat(200_000)}`],
    [
      'a row for each of many such cells',
      `<table><tr>${'<td rowspan=65534>x'.repeat(1_990)}${'<tr><td>x'.repeat(60_000)}</table>`,
    ],
    ['a comment that never ends', `<table><tr>${cell}<!--${'-'.repeat(3_000_000)}`],
    ['a tag that never ends', `<table><tr>${cell}<td a="${'x'.repeat(3_000_000)}`],
    ['attributes without end', `<table><tr><td ${'a '.repeat(400_000)}>x</table>`],
    ['breaks without end', `<table><tr><td>x${'<br>'.repeat(500_000)}y<td>z</table>`],
    ['pieces without end', `<table><tr><td>${'a<b>'.repeat(500_000)}<td>z</table>`],
    ['references without end', `<table><tr><td>${'&'.repeat(2_000_000)}<td>z</table>`],
  ])('a page: %s', { timeout: 60_000 }, async (_, page) => expectAnswer(Buffer.from(page)))
})
