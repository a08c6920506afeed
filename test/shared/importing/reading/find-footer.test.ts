import { describe, expect, test } from 'vitest'
import { findFooter, isPlainTotal, isSignature, isTotals } from '../../../../shared/importing/reading/find-footer.ts'
import { totalWords } from '../../../../shared/importing/reading/footer-words.ts'

const people = [
  ['Ada', 'ada@a.example', '3'],
  ['Bob', 'bob@b.example', '4'],
]

describe('below the table', () => {
  test.each([
    ['totals', [['Total', '', '7']]],
    ['totals in Chinese', [['合计：', '', '7']]],
    ['totals in German, with the sum in the same cell', [['Summe: 7', '', '']]],
    ['a copyright', [['Copyright (c) 2026 Acme']]],
    ['a rule and a note', [['--------'], ['exported by Tool 3']]],
  ])('%s', (_, rows) => {
    expect(findFooter([...people, ...rows], 3)).toBe(2)
  })

  test('lone cells after a blank line, which itself is none', () => {
    expect(findFooter([...people, [''], ['Report of April'], ['Acme']], 3)).toBe(3)
  })
})

// biome-ignore format: a list of lines
const signed = [
  ...['Report run by jsmith 11/20/2026 4:15 PM', 'Run by Ann on 3 May', 'Prepared by: Ann', 'updated by Sam 3 Feb', 'Last updated on 3 May', 'Checked by Manager', 'Signature:', '- Approved by K. Lee'],
  ...['Erstellt von K. Lang', 'Geprüft am 3.4.2024', 'Bearbeiter: Lang', 'Établi par Marie', 'Mise à jour : 3 mai', 'Elaborado por Ana', 'Revisó: Luis', 'Conferido por João', 'Redatto da Carlo', 'Gecontroleerd door Piet', 'Uppdaterad av Eva', 'Udarbejdet af Bo', 'Laatinut: Aino'],
  ...['Sporządziła: Ewa', 'Vypracoval: Jan', 'Készítette: Béla', 'Întocmit de Ion', 'Составила: Иванова', 'Проверил: Олег', 'Hazırlayan: Ayşe', 'أعده: سامي', 'הוכן על ידי דנה', 'จัดทำโดย สมชาย', 'Người lập: Hoa', 'Dibuat oleh Budi'],
  ...['制表人：王芳', '製表人: 陳', '审核：李', '填表人 张三', '更新日期：2024-03-01', '作成者：佐藤', '最終更新：2024/3/1', '작성자: 김대리', '승인자 : 이부장', '최종 수정: 3월'],
  ...['Export aus Programm 4.2 vom 12.03.2024', 'Export from Tool 3.1', 'Exportación de Sistema 2024'],
]

test.each(signed)('%s below the table is a note', (note) => {
  expect(findFooter([...people, [note, '', '']], 3)).toBe(2)
  expect(findFooter([...people, [note, '', '2026-03-01', '', '', '', '']], 7)).toBe(2)
  // With more beside it, or above a record, it may be somebody.
  expect(findFooter([...people, [note, 'x@x.example', '5']], 3)).toBeNull()
  expect(findFooter([[note, '', ''], ...people], 3)).toBeNull()
})

// biome-ignore format: a list of names
test.each(['Ann Prepared', 'Export Traders', 'Export from India Ltd', 'Firma Nowak', 'Signature Homes', 'Updated Systems Ltd', 'Checked Flag Racing', '确认', '张审核', '作成 太郎様宅配達先です、ご確認ください', '김작성', 'Author Smith', 'Made Easy Ltd', 'Checked Out', 'Updated Kitchens'])(
  '%s below the table is somebody',
  (name) => expect(findFooter([...people, [name, '', '']], 3)).toBeNull(),
)

test.each([
  '=SUM(H2:H28)',
  "'=SUM(A1:A9)",
  '=SUBTOTAL(9,C2:C9)',
  '=SUMME(B2:B9)',
  '=H2+H3',
  '=COUNTA(A2:A9)',
  '=ANZAHL2(A2:A9)',
])('a sum that lost its value, %s, adds up the table', (formula) => {
  expect(isTotals(['GRAND TOTAL', '', formula], 3)).toBe(true)
  expect(isTotals(['Total Energies', '', '=HYPERLINK("http://t.example")'], 3)).toBe(false)
})

describe('no footer', () => {
  test.each([
    ['a record with a name alone', [['Eve']], 3],
    ['a person called Total', [['Total', 'total@t.example', '3']], 3],
    ['blank lines', [[''], ['']], 3],
    ['a single column', [[''], ['eve@e.example']], 1],
    ['a lone cell that is not the first', [[''], ['', 'eve@e.example', '']], 3],
  ])('%s', (_, rows, width) => {
    expect(findFooter([...people, ...rows], width)).toBeNull()
  })

  test('where there is nothing else', () => {
    expect(findFooter([['Total', '7']], 2)).toBeNull()
    expect(findFooter([['Total', '7'], ['Total', '8'], ['']], 2)).toBeNull()
    expect(findFooter([], 2)).toBeNull()
  })
})

describe('a record', () => {
  test.each<[string[], number, boolean]>([
    [['Total', '7'], 2, true],
    [['Total', '7', 'x'], 3, false],
    [['Total: 7'], 1, false],
    [['', ' '], 2, false],
    [[`Total: 17 ${'v'.repeat(70)}`], 2, false],
    [['Total Energies', '', ''], 3, false],
    [['Total Energies', '7', ''], 3, true],
    [['Total Energies:', '', ''], 3, true],
    [['Total Energies 7', '', ''], 3, true],
    [['17 rows', '', ''], 3, true],
    [['17 rows', '7', ''], 3, true],
    [['Ada', '7'], 2, false],
    [['1', 'Som'], 2, false],
    [['Total', '(7.50 €)', '12%'], 3, true],
  ])('%j of %i columns adds up: %s', (cells, width, is) => expect(isTotals(cells, width)).toBe(is))

  const amounts = [
    '27家',
    '2 channels',
    '30k',
    '≈31M',
    '2곳',
    '~30k',
    '2 klientów',
    '2 ch.',
    '고객 27명',
    '2家',
    'ca. 30',
    '共27位',
    '€ 7.50',
    '7,50 €',
  ]

  test('is a sum in every language, whatever it counts, and with the word behind the number', () => {
    const rows = totalWords.flatMap((word) =>
      amounts.flatMap((amount) => [
        [word, amount, ''],
        [`${word}:`, '', amount, '12'],
        [`Σ ${word}`, amount, '28'],
        ...(/\p{L}/u.test(amount) ? [[amount, '', word]] : []),
      ]),
    )
    expect(rows.filter((cells) => !isTotals(cells, 4))).toEqual([])
  })

  test('is none where a cell says something else', () => {
    const others = ['total@t.example', 'Rome', '12 Pier Road', 'call again', 'VIP', '2026 was a good year', 'A. Lee']
    const rows = totalWords.flatMap((word) =>
      others.flatMap((other) => [
        [word, '7', other],
        [other, '7', word],
      ]),
    )
    expect(rows.filter((cells) => isTotals(cells, 3))).toEqual([])
  })

  test('of 80 characters may be a sum, and a longer one is none', () => {
    // `Total: 7` and a unit of up to 31 letters, with blanks between them.
    const long = (length: number) => `Total${' '.repeat(length - 6)}7`
    expect([isTotals([long(80), '1'], 2), isTotals([long(81), '1'], 2)]).toEqual([true, false])
  })
})

describe('where it begins', () => {
  const row = (...cells: string[]) => cells

  test.each<[string, string[][], number, number | null]>([
    ['at the first of several', [row('Total', '', '7'), row('Total', '', '8')], 3, 2],
    ['at a note below a sum', [row('Total', '', '7'), row('exported by Tool 3')], 3, 2],
    ['not at a record with a sum above it', [row('Total', '', '7'), row('Eve', 'e@e.example', '1')], 3, null],
    ['not at a blank line alone', [row('')], 3, null],
    ['below a blank line at the lone cells', [row(''), row('Acme', '', '')], 3, 3],
    ['not where the table has two columns', [row(''), row('Acme', '')], 2, null],
    ['at a note of a third of the cells', [row('exported by Tool', '', '')], 3, 2],
    ['not at a note of more', [row('exported by Tool', 'x', '')], 3, null],
    ['at a note of two cells of six', [row('exported by Tool', 'x', '', '', '', '')], 6, 2],
  ])('%s', (_, rows, width, at) => expect(findFooter([...people, ...rows], width)).toBe(at))
})

describe('a plain total', () => {
  const numbers = ['7', '0', '1010', '123456', '1,250,000', "1'250'000", '1250000.00', '1.234,50', '1 234 567,5', '€ 7,50', '7.50 €', '$1,250,000', '(120)', '-3', '12%', '¥1250000'] // biome-ignore format: a list
  const phones = ['91234567', '9123 4567', '612 345 678', '612.345.678', '+85291234567', '030 901820', '020-7946-0018', '(415) 658-5685'] // biome-ignore format: a list
  const names = ['som', 'sum', 'soma', 'suma', 'count', '计', '計', '계']
  const written = (word: string) => [word, word.toUpperCase(), `${word}:`, `${word} ：`, `Σ ${word}`, ` ${word} `]

  test('is a word of any language and a number, wherever they stand, or both with a colon between', () => {
    const rows = totalWords.flatMap((word) =>
      numbers.flatMap((number) => [
        ...(names.includes(word) ? [] : written(word)).flatMap((said) => [[said, number, '', ''], [said, '', '', number], ['', said, number, '']]), // biome-ignore format: three places
        [`${word}: ${number}`, '', '', ''],
        ['', `${word}：${number}`, '', ''],
      ]),
    )
    expect(rows.filter((cells) => !isPlainTotal(cells, 4))).toEqual([])
    expect(rows.filter((cells) => !isTotals(cells, 4))).toEqual([])
  })

  test('has several numbers, and units of what tables count', () => {
    const counted = ['27 creators', '26건', '26 عميل', '26 Sätze', '27名', '31.5M', '1,250 rows', '25 leads', '120万']
    const rows = totalWords
      .filter((word) => !names.includes(word))
      .flatMap((word) => counted.flatMap((count) => [[word, count, '', ''], [word, '', count, '7']])) // biome-ignore format: two rows
    expect(rows.filter((cells) => !isPlainTotal(cells, 4))).toEqual([])
    expect(rows.filter((cells) => !isTotals(cells, 4))).toEqual([])
    expect(
      ['TOTAL LEADS', 'Total Parties', 'Total customers:'].map((word) => isPlainTotal([word, '25'], 4)),
    ).not.toContain(false)
    expect(['Total Energies', 'Sum Lee', 'Total Fitness'].map((word) => isPlainTotal([word, '25'], 4))).not.toContain(
      true,
    )
  })

  test('is none without a number, with a phone, another unit, a name or anything else', () => {
    const rest = ['', ...phones, 'GmbH', 'Energies', '7 years', '7 Main', 'a@a.example', 'Rome', '2026-03-01', '12 Pier Road'] // biome-ignore format: a list
    const rows = totalWords.flatMap((word) => [
      ...rest.map((other) => [word, other, '', '']),
      [`${word} 7`, '', '', ''],
      [`${word} GmbH`, '7', '', ''],
      [`A. ${word}`, '7', '', ''],
      ['7', word, '', ''],
    ])
    const said = rows.filter((cells) => isPlainTotal(cells, 4)).map((cells) => cells.join('|'))
    expect(said).toEqual([])
  })

  test('by which people are called too, is none without a sign', () => {
    for (const name of names)
      expect([isPlainTotal([name, '7'], 2), isPlainTotal([`${name}:`, '7'], 2), isPlainTotal([`∑ ${name}`, '7'], 2)]).toEqual([false, true, true]) // biome-ignore format: one line
  })

  test('needs a table of two columns', () => {
    expect([isPlainTotal(['Total: 7'], 1), isPlainTotal(['Total: 7'], 2)]).toEqual([false, true])
  })
})

describe('a line alone, whatever column it stands in,', () => {
  const at = (text: string, column: number) => [0, 1, 2, 3, 4].map((other) => (other === column ? text : ''))

  test.each([
    'ΣΥΝΟΛΟ ΠΕΛΑΤΩΝ: 10',
    'Σύνολο μελών: 10',
    'Jäseniä yhteensä 6',
    'Liikmeid kokku: 12',
    'Members total: 6',
    'Ukupno kupaca: 6',
    'ÖSSZESEN: 11 fő',
    'სულ: 4',
  ])('is a sum with what it sums up: %s', (text) => {
    for (const column of [0, 1, 4])
      expect([isPlainTotal(at(text, column), 5), isTotals(at(text, column), 5)]).toEqual([true, true])
  })

  test.each(['Company 5', 'Sum Members 5', 'Membri', 'Jäseniä 6 Oy', 'Club Total Fitness 24'])(
    'is none: %s',
    (text) => {
      expect(isPlainTotal(at(text, 1), 5)).toBe(false)
    },
  )

  test('is to be signed, or says who drew the table up', () => {
    const labels = ['Director', 'დირექტორი', 'Sihteeri', 'Председатель', 'Vorsitzende/r', 'অধ্যক্ষ', '社長']
    const blanks = ['________', ' ____ /____/', ' .......', '……']
    const lines = labels.flatMap((label) =>
      [':', '：'].flatMap((colon) => blanks.map((blank) => label + colon + blank)),
    )
    const named = ['Koostas', 'Sagatavoja', 'Parengė', 'შეადგინა', 'Yfirfarið'].map((word) => `${word}: P. Kuusk`)
    for (const text of [...lines, ...named]) expect([text, isSignature(at(text, 1), 5)]).toEqual([text, true])
    for (const text of named)
      expect([text, findFooter([...rowsOf(5), at(text, 1), at('', 0), at(text, 0)], 5)]).toEqual([text, 5])
  })

  test('is not to be signed with a name, or without a colon', () => {
    for (const text of ['Director', 'Sihteeri: Aino', 'Anna ____', 'Lee: ..', 'Koostas', '____'])
      expect([text, isSignature(at(text, 1), 5)]).toEqual([text, false])
  })
})

const rowsOf = (count: number) => Array.from({ length: count }, (_, i) => [`Ada ${i}`, 'a@a.example', '3', 'Rome', 'x'])
