import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import type { ReadChoices } from '../../../../shared/csv/read-choices.ts'
import { toEnglish } from '../../../../shared/messages/text.ts'
import { inEnglish, readFile } from '../read-file.ts'

async function read(html: string | Uint8Array, choices: ReadChoices = {}) {
  const found = await readFile(Buffer.from(html), choices)
  if (!found.ok) throw new Error(toEnglish(found.message))
  return found
}
/** The cells of a table with this inside, header included. */
async function cellsOf(inside: string): Promise<string[][]> {
  const { records } = await read(`<html><table>${inside}</table></html>`, { headerLine: null })
  return records.map(({ cells }) => [...cells])
}
const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
const table = `<table>${row('name', 'email')}${row('Ada', 'a@a.example')}${row('Bob', 'b@b.example')}</table>`

describe('what a cell may hold', () => {
  test.each([
    ['white space is one blank', '  Ada \n\t Lovelace ', 'Ada Lovelace'],
    ['line breaks', 'a<br>b<BR/>c', 'a\nb\nc'],
    ['no line break at either end', '<br>a<br>', 'a'],
    ['blocks on lines of their own', '<p>a</p><div>b</div>c<ul><li>d<li>e</ul>', 'a\nb\nc\nd\ne'],
    ['references and blanks that do not break', '&Eacute;mile&nbsp;&amp;&nbsp;Co', 'Émile\u00a0&\u00a0Co'],
    ['nothing but such a blank', '&nbsp;', ''],
    ['tags inside', '<font color=red><b>A</b>da</font>', 'Ada'],
    ['leading zeros', '007', '007'],
    ['text as it was typed', '<pre>a  \nb</pre>', 'a\nb'],
    ['what is not shown', 'a<span style="color:red; display: none">20240102</span>b<i hidden>c<i>d</i></i>e', 'abe'],
    ['the choice of a list', '<select><option>New<option selected>Active</select>', 'Active'],
    ['a table in it, which is text of the cell', 'a<table><tr><td>b<td>c</table>e', 'a\nb c\ne'],
    ['a note on the cell', '<a class="comment-indicator"></a><comment>call him</comment>Ada', 'Ada'],
    ['comments and scripts', 'a<!-- b --><script>c("</td>")</script>d', 'ad'],
  ])('%s', async (_, inside, shown) => {
    expect(await cellsOf(row('x', inside, 'y'))).toEqual([['x', shown, 'y']])
  })

  test.each([
    ['x:num="85291234567">8.52912E+10', '85291234567'],
    ['x:num="85291234567">#########', '85291234567'],
    ['x:num="1234567890123457">1.23457E+15', '1234567890123457'],
    ['x:num="0.125">12.5%', '12.5%'],
    ['x:num>7', '7'],
    ['sdval="41791234567" sdnum="1033;">4.18E+10', '41791234567'],
    ['>8.5E+10', '8.5E+10'],
  ])('a number that is shown too short is read from beside it: %s', async (cell, shown) => {
    expect(await cellsOf(`<tr><td>x<td ${cell}</td><td>y`)).toEqual([['x', shown, 'y']])
  })
})

describe('where cells stand', () => {
  test.each([
    [
      'ends left out',
      '<tr><td>a<td>b<tr><td>c<td>d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['no row around them', '<td>a<td>b', [['a', 'b']]],
    [
      'th or td, in groups',
      '<thead><tr><th>a<th>b</thead><tbody><tr><td>c<td>d</tbody>',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['over columns', '<tr><td colspan=2>a<td>b', [['a', '', 'b']]],
    [
      'over rows',
      '<tr><td rowspan=2>a<td>b<tr><td>c',
      [
        ['a', 'b'],
        ['', 'c'],
      ],
    ],
    [
      'over both',
      '<tr><td>a<td rowspan=2 colspan=2>b<td>c<tr><td>d<td>e',
      [
        ['a', 'b', '', 'c'],
        ['d', '', '', 'e'],
      ],
    ],
    [
      'over all rows of a group',
      '<tbody><tr><td rowspan=0>a<td>b<tr><td>c</tbody><tbody><tr><td>d<td>e</tbody>',
      [
        ['a', 'b'],
        ['', 'c'],
        ['d', 'e'],
      ],
    ],
    [
      'not over the end of a group',
      '<tbody><tr><td rowspan=9>a<td>b</tbody><tbody><tr><td>d<td>e',
      [
        ['a', 'b'],
        ['d', 'e'],
      ],
    ],
    ['over nothing that makes sense', '<tr><td colspan=-1>a<td colspan=x>b<td rowspan=99999999>c', [['a', 'b', 'c']]],
  ])('%s', async (_, inside, cells) => expect(await cellsOf(inside)).toEqual(cells))

  test('lines are the numbers of the rows, empty ones included', async () => {
    const { records } = await read(`<table>${row('name', 'email')}<tr><td></tr>${row('Ada', 'a@a.example')}</table>`)
    expect(records.map(({ line, cells }) => [line, ...cells])).toEqual([[3, 'Ada', 'a@a.example']])
  })
})

describe('which table is read', () => {
  test('the one with the customers, and the others are told', async () => {
    const page = `<table>${row('Report', 'May')}</table>${table}<table>${row('Page', '1')}</table>`
    const found = await read(page)
    expect(found).toMatchObject({ format: 'html', sheet: 'Table 2', sheets: ['Table 1', 'Table 2', 'Table 3'] })
    expect(found.warnings).toEqual([
      { code: 'workbook.other-sheets', sheet: 'Table 2', others: ['Table 1', 'Table 3'] },
    ])
    expect(await read(page, { sheet: 'Table 3', headerLine: null })).toMatchObject({
      records: [{ cells: ['Page', '1'] }],
    })
  })

  test('by its caption, and a second of the same name by its number', async () => {
    const named = table.replace('<table>', '<table><caption>Our <b>people</b></caption>')
    expect(await read(named + named)).toMatchObject({ sheets: ['Our people', 'Our people (2)'] })
  })

  test('a table that only lays out another one is none', async () => {
    const page = `<table>${row('Menu', `x${table}`)}${row('Foot', 'y')}</table>`
    expect(await read(page)).toMatchObject({ sheets: ['Table 2'], columns: ['name', 'email'] })
  })

  test('small tables in the cells of a large one are none', async () => {
    const rows = Array.from({ length: 300 }, (_, n) => row(`Ann ${n}`, `<table>${row('Tel', `+852 ${n}`)}</table>`))
    const found = await read(`<table>${row('name', 'phone')}${rows.join('')}</table>`)
    expect(found).toMatchObject({ sheets: ['Table 1'], records: { length: 300 } })
    expect(found.records[7]?.cells).toEqual(['Ann 7', 'Tel +852 7'])
  })

  test('one that is hidden only where there is nothing else', async () => {
    const hidden = table.replace('<table>', '<table style="display:none">')
    expect(await read(hidden + table.replace('Ada', 'Ida'))).toMatchObject({ sheet: 'Table 2' })
    expect(await read(hidden)).toMatchObject({ sheet: 'Table 1' })
  })
})

test('hidden rows, cells over several and errors are told', async () => {
  const html = `<table>${row('name', 'email', 'notes')}<tr style="display:none"><td>Ada<td>a@a.example<td rowspan=2>#N/A</tr>${row('Bob', 'b@b.example')}</table>`
  expect((await read(html)).warnings).toEqual([
    { code: 'workbook.hidden-rows', rows: 1 },
    { code: 'workbook.merged-cells', groups: 1 },
    { code: 'workbook.errors', cells: 1 },
  ])
})

describe('in which encoding the page is', () => {
  const page = (said: string, name: string) =>
    `<html><head>${said}</head><table>${row('name', 'city')}${row(name, 'x')}</table></html>`
  const meta = (charset: string) => `<meta http-equiv="Content-Type" content="text/html; charset=${charset}">`
  const shown = async (bytes: Uint8Array, choices: ReadChoices = {}) => {
    const { records, encoding } = await read(bytes, { headerLine: 1, ...choices })
    return [records[0]?.cells[0], encoding]
  }

  test.each([
    ['iso-8859-1', 'win1252', 'Zoë “Bo” Müller', 'windows-1252'],
    ['gb2312', 'gb18030', '王芳', 'gb18030'],
    ['Shift_JIS', 'shift_jis', '高橋', 'shift_jis'],
    ['windows-1251', 'win1251', 'Мария', 'windows-1251'],
    ['euc-kr', 'cp949', '김민수', 'euc-kr'],
  ])('as it says: %s', async (charset, written, name, encoding) => {
    expect(await shown(iconv.encode(page(meta(charset), name), written))).toEqual([name, encoding])
    expect(await shown(iconv.encode(page(`<meta charset=${charset}>`, name), written))).toEqual([name, encoding])
  })

  test.each([
    ['a byte order mark', Buffer.from(`\ufeff${page(meta('iso-8859-1'), 'Zoë')}`)],
    ['its bytes, where they are UTF-8', Buffer.from(page(meta('iso-8859-1'), 'Zoë'))],
    ['the mark of UTF-16', Buffer.from(`\ufeff${page(meta('utf-8'), 'Zoë')}`, 'utf16le')],
  ])('as %s says, whatever else it says', async (_, bytes) => expect((await shown(bytes))[0]).toBe('Zoë'))

  test('where its bytes speak against what it says, a person is asked, and has the word', async () => {
    const names = ['Мария Иванова', 'Сергей Петров', 'Анна Каренина', 'Наталья Ростова', 'Пьер Безухов']
    const rows = names.map((name) => row(name, 'Москва')).join('')
    const bytes = iconv.encode(`<html>${meta('iso-8859-1')}<table>${row('name', 'city')}${rows}</table>`, 'win1251')
    const { warnings, encoding, otherEncodings } = await read(bytes)
    expect(encoding).toBe('windows-1252')
    expect(warnings).toMatchObject([{ code: 'encoding.doubtful', encoding: 'windows-1252' }])
    expect(otherEncodings[0]).toBe('windows-1251')
    const chosen = await read(bytes, { encoding: 'windows-1251' })
    expect(chosen).toMatchObject({ warnings: [], records: [{ cells: ['Мария Иванова', 'Москва'] }, {}, {}, {}, {}] })
  })

  test('places that are no text are told', async () => {
    const bytes = Buffer.concat([
      Buffer.from(`<table>${row('name', 'city')}<tr><td>Zoë Éa<td>B`),
      Buffer.from([0xff]),
      Buffer.from('</table>'),
    ])
    expect((await read(bytes)).warnings).toEqual([{ code: 'encoding.bad-places', encoding: 'utf-8', places: 1 }])
  })
})

describe('refused, with what to do', () => {
  const refusal = async (html: string) => {
    const found = await readFile(Buffer.from(html))
    return found.ok ? undefined : inEnglish(found)
  }

  test.each([
    ['a page without a table', '<html><body><p>Sign in first</body></html>', 'file.is-html'],
    ['a table with nothing in it', '<table><tr><td></table>', 'file.is-html'],
    [
      'a frame set, whose sheets are in other files',
      '<html><frameset rows="*"><frame src=sheet001.htm></frameset></html>',
      'file.is-html',
    ],
    ['a row of too many cells', `<table>${row('a', 'b')}<tr>${'<td colspan=1000>'.repeat(3)}</table>`, 'file.too-wide'],
    ['too many tables', `<table>${row('a', 'b')}</table>`.repeat(10_001), 'file.too-much'],
  ])('%s', async (_, html, code) => {
    expect(await refusal(html)).toMatchObject({ code, message: expect.stringMatching(/^[A-Z].+\.$/) })
  })
})
