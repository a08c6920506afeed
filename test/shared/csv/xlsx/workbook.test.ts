import { describe, expect, test } from 'vitest'
import { openWorkbook } from '../../../../shared/csv/xlsx/workbook.ts'
import { writeZip } from '../../../support/write-zip.ts'
import { asFile } from './write-workbook.ts'

const open = (parts: Readonly<Record<string, string>>) => openWorkbook(asFile(writeZip(parts)))
const relations = (...list: readonly (readonly [id: string, type: string, target: string])[]) =>
  `<Relationships>${list
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="http://x/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`
const sheets = (...tags: string[]) => `<workbook><sheets>${tags.join('')}</sheets></workbook>`

describe('where the parts are', () => {
  const sheet = sheets('<sheet name="A" r:id="r1"/>')

  test('the relations say', async () => {
    const found = await open({
      '_rels/.rels': relations(['x', 'other', 'xl/workbook.xml'], ['y', 'officeDocument', '/parts/main.xml']),
      'parts/main.xml': sheet,
      'parts/_rels/main.xml.rels': relations(
        ['r1', 'worksheet', '../Sheets/./One.xml'],
        ['r2', 'sharedStrings', '/texts.xml'],
        ['r3', 'styles', 'looks.xml'],
      ),
      'sheets/one.xml': 'x',
      'texts.xml': 'x',
      'parts/looks.xml': '<s><cellXfs><xf numFmtId="9"/></cellXfs></s>',
      'xl/workbook.xml': sheets(),
    })
    expect(found.sheets).toMatchObject([{ name: 'A', entry: { name: 'sheets/one.xml' } }])
    expect(found).toMatchObject({ sharedStrings: { name: 'texts.xml' }, formats: ['0%'] })
  })

  test('where they say nothing, Excel has its own places', async () => {
    const found = await open({
      'xl/workbook.xml': sheet,
      'xl/sharedStrings.xml': 'x',
      'xl/styles.xml': '<s><cellXfs><xf numFmtId="1"/></cellXfs></s>',
    })
    expect(found).toMatchObject({ sharedStrings: { name: 'xl/sharedStrings.xml' }, formats: ['0'] })
    expect(found.sheets).toEqual([{ name: 'A', isHidden: false, entry: undefined }])
  })

  test('they may lie in no folder', async () => {
    const found = await open({
      '_rels/.rels': relations(['x', 'officeDocument', 'workbook.xml']),
      'workbook.xml': sheet,
      '_rels/workbook.xml.rels': relations(['r1', 'worksheet', 'a.xml']),
      'a.xml': 'x',
    })
    expect(found.sheets).toMatchObject([{ entry: { name: 'a.xml' } }])
    expect([found.sharedStrings, found.formats]).toEqual([undefined, []])
  })

  test('what is no workbook, or a binary one, is refused', async () => {
    await expect(open({ 'a.txt': 'x' })).rejects.toMatchObject({ code: 'file.is-zip' })
    const binary = relations(['x', 'officeDocument', 'xl/workbook.bin'])
    await expect(open({ '_rels/.rels': binary })).rejects.toMatchObject({ code: 'file.is-xlsb' })
  })

  test('a part of more than 64 MB is refused', async () => {
    const blanks = ' '.repeat(64 * 1024 * 1024)
    await expect(open({ 'xl/workbook.xml': `${blanks} ` })).rejects.toMatchObject({ code: 'file.too-much' })
  })
})

describe('what the workbook says', () => {
  test('its sheets in their order, the hidden ones too', async () => {
    const found = await open({
      'xl/workbook.xml': sheets(
        '<sheet name="A &amp; B" state="visible"/>',
        '<sheet/>',
        '<sheet name="C" state="hidden"/>',
        '<sheet name="D" state="veryHidden"/>',
      ),
    })
    expect(found.sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
      ['A & B', false],
      ['Sheet 2', false],
      ['C', true],
      ['D', true],
    ])
  })

  test.each([
    ['', false],
    ['<workbookPr/>', false],
    ['<workbookPr date1904="1"/>', true],
    ['<workbookPr date1904="true"/>', true],
    ['<workbookPr date1904="0"/>', false],
    ['<workbookPr date1904="1"/><other date1904="0"/>', true],
  ])('with %j days count from 1904: %s', async (tag, is1904) => {
    expect(await open({ 'xl/workbook.xml': `<workbook>${tag}</workbook>` })).toMatchObject({ is1904 })
  })
})

describe('the formats of cells', () => {
  const formatsOf = async (styles: string) =>
    (await open({ 'xl/workbook.xml': sheets(), 'xl/styles.xml': `<s>${styles}</s>` })).formats

  /** By their number, as ECMA-376 part 1, 18.8.30 has them; dates and times are shown in one way each. */
  const known: Readonly<Record<string, string>> = {
    ...{ 1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%', 11: '0.00E+00', 12: '# ?/?' },
    ...{ 13: '# ??/??', 14: 'yyyy-mm-dd', 15: 'd-mmm-yy', 16: 'd-mmm', 17: 'mmm-yy', 18: 'h:mm AM/PM' },
    ...{ 19: 'h:mm:ss AM/PM', 20: 'h:mm', 21: 'h:mm:ss', 22: 'yyyy-mm-dd h:mm', 37: '#,##0;(#,##0)' },
    ...{ 38: '#,##0;(#,##0)', 39: '#,##0.00;(#,##0.00)', 40: '#,##0.00;(#,##0.00)', 45: 'mm:ss' },
    ...{ 46: '[h]:mm:ss', 47: 'mm:ss.0', 48: '##0.0E+0', 49: '@' },
  }
  const days = [27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]
  const times = [32, 33, 34, 35, 55, 56]

  test('are known by their numbers', async () => {
    const ids = Array.from({ length: 61 }, (_, id) => id)
    const formats = await formatsOf(`<cellXfs>${ids.map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs>`)
    expect(formats).toEqual(
      ids.map((id) => (days.includes(id) ? 'yyyy-mm-dd' : times.includes(id) ? 'hh:mm:ss' : (known[id] ?? 'General'))),
    )
  })

  test('are those of cells alone, the own ones first', async () => {
    const own =
      '<numFmts><numFmt numFmtId="164" formatCode="0.0"/><numFmt numFmtId="9" formatCode="0000"/><numFmt/></numFmts>'
    const cells = '<cellXfs><xf numFmtId="164"/><xf/><xf numFmtId="9"/></cellXfs>'
    expect(
      await formatsOf(`${own}<cellStyleXfs><xf numFmtId="1"/></cellStyleXfs>${cells}<other><xf/></other>`),
    ).toEqual(['0.0', 'General', '0000'])
  })
})
