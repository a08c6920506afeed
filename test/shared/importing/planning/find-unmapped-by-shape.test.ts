import { describe, expect, test } from 'vitest'
import { mapColumns } from '../../../../shared/importing/mapping/map-columns.ts'
import { findUnmapped } from '../../../../shared/importing/planning/find-unmapped.ts'

// biome-ignore-all format: lists of names and cells

const ask = (table: Readonly<Record<string, readonly string[]>>) => {
  const columns = Object.keys(table)
  const rows = Object.values(table)[0]?.map((_, row) => columns.map((column) => table[column]?.[row] ?? '')) ?? []
  return findUnmapped(mapColumns(columns, rows).columns, rows, undefined).map(
    ({ column, kind }) => `${column}: ${kind}`,
  )
}
const mails = ['a@alpha-works.com', 'b@beta-works.com', 'c@gamma-works.com', 'd@delta-works.com']
const phones = ['+354 698 4471', '+354 661 2280', '+354 775 0918', '+354 555 1295']

/** Whole names that no table of names has, a line a language; and family names, and given ones. */
const whole = [
  ['Rakel Jónsdóttir', 'Sif Björnsdóttir', 'Elín Rós Sveinsdóttir', 'Hrafnkell Ketilsson'],
  ['Ġorġ Borg', 'Karmenu Vella', 'Ċensu Zammit', 'Ġużeppi Farrugia'],
  ['Arbër Hoxha', 'Dritan Leka', 'Elira Shehu', 'Besnik Dervishi'],
  ['Garazi Etxeberria', 'Mikel Agirre', 'Itziar Urrutia', 'Beñat Lasa'],
  ['Günel Məmmədova', 'Rəşad Əliyev', 'Nigar Quliyeva', 'Tural Hüseynov'],
  ['Бат-Эрдэнэ Сараа', 'Дорж Төмөр', 'Ганбат Номин', 'Энхтуяа Болд'],
  ['Արամ Պետրոսյան', 'Աննա Գրիգորյան', 'Տիգրան Սարգսյան', 'Նարե Հակոբյան'],
  ['ნინო ბერიძე', 'გიორგი კაპანაძე', 'თამარ ლომიძე', 'ლევან ჯაფარიძე'],
  ['રમેશ પટેલ', 'હેતલ શાહ', 'કિરણ મહેતા', 'નીતા દેસાઈ'],
  ['አበበ ቢቂላ', 'ጥሩነሽ ዲባባ', 'ኃይሌ ገብረሥላሴ', 'መሠረት ደፋር'],
  ['Thandeka Mkhwanazi', 'Sibusiso Zwane', 'Nomvula Khoza', 'Lungelo Hadebe'],
]
const families = [
  ['Villaseñor', 'Cantú', 'Huerta', 'Zaldívar'],
  ['Etxeberria', 'Agirre', 'Urrutia', 'Lasa'],
  ['Hoxha', 'Shehu', 'Leka', 'Dervishi'],
  ['Месхи', 'Бекетова', 'Ермак', 'Тлеуов'],
  ['ბერიძე', 'კაპანაძე', 'ლომიძე', 'ჯაფარიძე'],
  ['王', '李', '张', '刘'],
  ['van der Meulen', 'de la Cruz', 'Ó Briain', 'Mac Giolla'],
]
const given = ['Ximena', 'Rodolfo', 'Itzel', 'Yesid']

describe('customers would have no name', () => {
  test.each(whole)('%s, %s, %s, %s is asked below any word', (...cells) => {
    for (const column of ['Xyz', 'Qwv 7', '???', 'Zn.']) {
      expect(ask({ [column]: cells, Email: mails })).toEqual([`${column}: name`])
      expect(ask({ No: ['1', '2', '3', '4'], [column]: cells, Phone: phones })).toEqual([`${column}: name`])
    }
  })

  test('only one column is: the one that is surely names, else the first', () => {
    const [first = [], second = []] = whole
    expect(ask({ Foo: first, Bar: second, Email: mails })).toEqual(['Foo: name'])
    expect(ask({ Foo: first, Bar: ['Ann Lee', 'Bob Ray', 'Eva Ek', 'Tom Fox'], Email: mails })).toEqual(['Bar: name'])
  })

  test.each([
    ['Xyz', ['bath towel', 'Hand towel', 'Napkin', 'Greige']],
    ['Xyz', ['Rakel Jónsdóttir', 'Rakel Jónsdóttir', 'Rakel Jónsdóttir', 'Ari K. 7']],
    ['Xyz', ['A-100', 'B-200', 'C-300', 'D-400']],
    ['Product', ['Blue Lagoon', 'Red Dragon', 'Green Velvet', 'Black Pearl']],
    ['Boat name', ['Blue Lagoon', 'Red Dragon', 'Green Velvet', 'Black Pearl']],
    ['Ime plovila', ['Plava Laguna', 'Crveni Zmaj', 'Zelena Oaza', 'Crni Biser']],
  ])('%s: %j is not', (column, cells) => expect(ask({ [column]: cells, Email: mails })).toEqual([]))

  test('nor are names where somebody is named already', () => {
    for (const cells of whole) expect(ask({ Name: given, Xyz: cells, Email: mails })).toEqual([])
  })
})

describe('customers would have half a name', () => {
  test.each(families)('%s, %s, %s, %s beside it is asked', (...cells) => {
    for (const half of ['First name', 'Vorname', 'Nombres', '名']) {
      expect(ask({ [half]: given, Xyz: cells, Email: mails })).toEqual(['Xyz: name'])
      expect(ask({ Xyz: cells, [half]: given, Email: mails })).toEqual(['Xyz: name'])
    }
    expect(ask({ Surname: cells, Xyz: given, Email: mails })).toEqual(['Xyz: name'])
  })

  test.each([
    ['Xyz', ['Bergen', 'Tromsø', 'Oslo', 'Stavanger'], 'town'],
    ['Xyz', ['M', 'F', 'D', 'X'], null],
    ['Xyz', ['A.', 'B.', 'C.', 'D.'], null],
    ['Xyz', ['red', 'blue', 'green', 'pink'], null],
    ['Xyz', ['Gold', 'Gold', 'Silver', 'Gold'], null],
    ['Xyz', ['1', '2', '3', '4'], null],
    ['Pet', ['Rex', 'Luna', 'Bella', 'Momo'], null],
    ['Colour', ['Red', 'Blue', 'Green', 'Pink'], null],
  ])('%s: %j is no half of it', (column, cells, kind) => {
    expect(ask({ 'First name': given, [column]: cells, Email: mails })).toEqual(
      kind === null ? [] : [`${column}: ${kind}`],
    )
  })

  test('nor are towns beside the town', () => {
    const towns = ['Bergen', 'Tromsø', 'Oslo', 'Stavanger']
    expect(ask({ City: towns, 'First name': given, Xyz: towns, Email: mails })).toEqual([])
  })

  test('nor is what stands far away, beside the other half, or beside the whole', () => {
    const [cells = []] = families
    expect(ask({ 'First name': given, Email: mails, Phone: phones, Xyz: cells })).toEqual([])
    expect(ask({ 'First name': given, Surname: given, Xyz: cells, Email: mails })).toEqual([])
    expect(ask({ Name: whole[0] ?? [], Xyz: cells, Email: mails })).toEqual([])
  })
})

test('towns are asked beside an address and a region, unless another column has the town', () => {
  const towns = ['Bergen', 'Tromsø', 'Oslo', 'Stavanger']
  const names = ['Ann Lee', 'Bob Ray', 'Eva Ek', 'Tom Fox']
  const table = {
    Name: names,
    Address: ['Storgata 1', 'Storgata 2', 'Storgata 3', 'Storgata 4'],
    Region: ['Vestland', 'Troms', 'Oslo', 'Rogaland'],
    Xyz: towns,
  }
  expect(ask(table)).toEqual(['Xyz: town'])
  expect(ask({ ...table, City: towns })).toEqual([])
  expect(ask({ Name: names, Birthplace: towns, Destination: towns })).toEqual([])
})
