import { describe, expect, test } from 'vitest'
import { mapColumns } from '../../../../shared/importing/mapping/map-columns.ts'
import { findUnmapped } from '../../../../shared/importing/planning/find-unmapped.ts'

// biome-ignore-all format: lists of headers and cells

const columnsOf = (table: Readonly<Record<string, readonly string[]>>) => {
  const columns = Object.keys(table)
  const rows = Object.values(table)[0]?.map((_, row) => columns.map((column) => table[column]?.[row] ?? '')) ?? []
  return { columns, rows }
}
const ask = (table: Readonly<Record<string, readonly string[]>>, country?: string) => {
  const { columns, rows } = columnsOf(table)
  return findUnmapped(mapColumns(columns, rows).columns, rows, country).map(({ column, kind }) => `${column}: ${kind}`)
}
const phones = ['+852 6123 4567', '+852 6123 4568', '+852 6123 4569', '+852 6123 4570', '+852 6123 4571']

/** What no table of names of columns has. */
const unknown = [
  'Foo',
  'Xyz 7',
  'Quelqu’un',
  'Wer',
  '誰',
  '哪位',
  '누구',
  'ใคร',
  'من',
  'Кто',
  'Ποιος',
  'कौन',
  'Ai đó',
  'Siapa',
  'Kdo',
  'Kto',
]
const people = [
  ['陳太', '黃志明先生', '歐陽小姐', '李生', 'Mrs. Lam'],
  ['김민지', '남궁 민', '이서연', '박지훈', '최은영'],
  ['山田様', '佐藤花子様', '鈴木 一郎', '高橋 健太', '田中 美咲'],
  ['คุณสมชาย', 'นางสาวมาลี ใจดี', 'นายประเสริฐ', 'คุณวิชัย', 'นางสุดา'],
  ['أحمد علي', 'محمد حسن', 'فاطمة الزهراء', 'خالد سالم', 'منى سعيد'],
  ['Иванов Пётр', 'Анна Смирнова', 'Ольга Кузнецова', 'Дмитрий Попов', 'Вера Белова'],
  ['Γιώργος Παπαδόπουλος', 'Μαρία Ιωαννίδου', 'Νίκος Γεωργιάδης', 'Ελένη Νικολάου', 'Κώστας Δημητριάδης'],
  ['श्री राम शर्मा', 'श्रीमती गीता देवी', 'डॉ अमित गुप्ता', 'श्री मोहन लाल', 'सुश्री रीता सिंह'],
  ['Nguyễn Văn An', 'Trần Thị Bích', 'Lê Minh Tuấn', 'Phạm Thu Hà', 'Võ Văn Nam'],
  ['Novák Jiří', 'Dvořák Antonín', 'Svobodová Jana', 'Černý Petr', 'Veselá Eva'],
  ['Ann Lee', 'Bob Ray', 'Eva Ek', 'Tom Fox', 'Jane Poe'],
  ['Acme Ltd', 'Globex GmbH', 'Initech Inc.', 'Umbrella S.A.', 'Hooli LLC'],
  ['深圳市云帆有限公司', '广州南方集团', '上海明月股份有限公司', '北京华夏公司', '杭州西湖有限公司'],
]

describe('nobody would have a name, and one column may hold names', () => {
  test.each(unknown)('%s, whatever the names, in two rows and in five', (column) => {
    const silent = people.flatMap((cells) =>
      [2, 3, 5].flatMap((rows) => {
        const found = ask({ [column]: cells.slice(0, rows), Phone: phones.slice(0, rows) })
        return found.length === 1 && found[0] === `${column}: name`
          ? []
          : [`${cells.slice(0, rows).join()}: ${found.join()}`]
      }),
    )
    expect(silent).toEqual([])
  })

  test('a column of names that is as good as empty names nobody', () => {
    const table = { Name: ['Al Poe', '', '', '', ''], Wer: people[10] ?? [], Phone: phones }
    expect(ask(table)).toEqual(['Wer: name'])
    expect(ask({ ...table, Name: ['Al Poe', 'Cy Dan', 'Di Ola', '', ''] })).toEqual([])
  })

  test.each([
    ['Foo', ['Bath towel', 'Hand towel', 'Napkin', 'Greige', 'Kitchen towel']],
    ['Foo', ['ORD-1001', 'ORD-1002', 'ORD-1003', 'ORD-1004', 'ORD-1005']],
    ['Foo', ['new', 'won', 'lost', 'new', 'open']],
    ['Foo', ['call after 6', 'vegetarian', 'likes window seats', 'pays late', 'old friend of Bob']],
    ['品', ['掛機 x3', '分體x1', '窗口x2', '吊頂 x4', '分體x3']],
    ['Foo', ['Retail', 'Health care', 'Education', 'Banking', 'Travel']],
    ['Foo', ['10231', '10232', '10233', '10234', '10235']],
    ['Foo', ['Tom Reed', 'Tom Reed', 'Tom Reed', 'Ann Day', 'Tom Reed']],
    ['Product', ['Anna Rose', 'Maria Grace', 'Lily May', 'Sophie Belle', 'Clara Jane']],
    ['꽃 상품', ['김민지', '이서연', '박지훈', '최은영', '정우성']],
    ['สินค้า', ['กระเป๋า หนัง', 'รองเท้า ผ้าใบ', 'เสื้อ ยืด', 'หมวก ฟาง', 'ผ้า พันคอ']],
  ])('%s: %j is not asked', (column, cells) => expect(ask({ [column]: cells, Phone: phones })).toEqual([]))

  test('beside their firms too, from three rows on, where no column has people', () => {
    for (const names of people) {
      const firms = names.map((_, n) => `Firm ${n} Ltd`)
      expect(ask({ Company: firms, Foo: names })).toEqual(['Foo: name'])
      expect(ask({ Company: firms.slice(0, 2), Foo: names.slice(0, 2) })).toEqual([])
      expect(ask({ Company: firms, Name: names, Foo: names })).toEqual([])
    }
  })

  test('where another column names them, nobody has to say', () => {
    for (const cells of people)
      expect(ask({ Name: people[10] ?? [], Wer: cells, Phone: phones, Company: people[11] ?? [] })).toEqual([])
  })
})

describe('phones that are written as their country does', () => {
  const names = ['Ann Lee', 'Bob Ray', 'Eva Ek', 'Tom Fox', 'Jane Poe']
  const mixed: Readonly<Record<string, readonly string[]>> = {
    India: ['9876512304', '9880012306', '098400 12302', '+91-9810012301', '9811012345'],
    'Hong Kong': ['91234567', '9123 4568', '61234567', '5345 6781', '92345678'],
    Malaysia: ['012-345 6701', '0123456702', '0196666703', '016 7896704', '0176546705'],
    Kenya: ['0712345678', '712345679', '+254 712 345680', '0722 345681', '733345682'],
    Singapore: ['81234567', '9123 4567', '82345678', '93456789', '8456 7890'],
  }
  test.each(Object.entries(mixed))('beside %s', (country, cells) => {
    const table = { Name: names, Reach: cells, Country: cells.map(() => country) }
    const { columns, rows } = columnsOf(table)
    // Where nearly all of them look so by themselves, they are taken for that, with a warning.
    if (mapColumns(columns, rows).columns[1]?.field !== 'phone') expect(ask(table)).toEqual(['Reach: phone'])
  })
  test.each([
    ['India', ['1001', '1002', '1003', '1004', '1005']],
    ['Hong Kong', ['2026001', '2026002', '2026003', '2026004', '2026005']],
    ['India', ['1234567890', '1234567891', '1234567892', '1234567893', '1234567894']],
    ['Kenya', ['12,500.00', '13,000.00', '9,900.50', '8,000.00', '7,100.00']],
  ])('%s: %j are none', (country, cells) =>
    expect(ask({ Name: names, Reach: cells, Country: cells.map(() => country) })).toEqual([]),
  )
})

describe('where somebody is, and of which firm', () => {
  const names = ['Ann Lee', 'Bob Ray', 'Eva Ek']
  test.each([
    ['address', ['12 Pier Road', '4 Elm Street', '9 Oak Avenue']],
    ['address', ['서울 강남구 테헤란로 223-1', '경기 성남시 분당구 정자로 10', '부산 해운대구 우동 7']],
    ['address', ['東京都渋谷区神南1-2-3', '京都市中京区烏丸通2-1', '奈良市登大路町30']],
    ['address', ['广州市天河区体育西路12号', '深圳市南山区科技路8号', '上海市黄浦区南京东路100号']],
    ['address', ['Hauptstraße 5', 'Lindenstr. 12', 'Am Weg 3']],
    ['address', ['P.O. Box 118', 'P.O Box 901', 'PO BOX 44-00100']],
    ['address', ['Postfach 12 34', 'Postbus 56', 'Apartado 78']],
    ['address', ['ص.ب 1234', 'ص ب 55', 'ص.ب: 901']],
    ['town', ['Kuala Lumpur', 'Klang', 'Seremban']],
    ['town', ['München', 'Berlin', 'Hamburg']],
    ['town', ['東京', '大阪', '京都']],
    ['postcode', ['SW1A 1AA', 'M1 1AE', 'B33 8TH']],
    ['postcode', ['150-0001', '604-8005', '630-8213']],
    ['postcode', ['110 00', '602 00', '301 00']],
    ['postcode', ['1012 AB', '2511 CV', '3011 AA']],
    ['company', ['Acme Ltd', 'Globex GmbH', 'Initech Inc.']],
    ['company', ['深圳市云帆有限公司', '广州南方集团', '株式会社ミナト']],
  ])('%s: %j', (kind, cells) => {
    expect(ask({ Name: names, Xyz: cells })).toEqual([`Xyz: ${kind}`])
  })

  test('a customer has each once', () => {
    expect(
      ask({
        Name: names,
        Address: ['1 Elm Road', '2 Elm Road', '3 Elm Road'],
        Xyz: ['12 Pier Road', '4 Elm Street', '9 Oak Avenue'],
      }),
    ).toEqual([])
    expect(ask({ Name: names, City: names.map(() => 'Oslo'), Xyz: ['München', 'Berlin', 'Hamburg'] })).toEqual([])
    expect(
      ask({ Name: names, Company: names.map(() => 'Foo'), Xyz: ['Acme Ltd', 'Globex GmbH', 'Initech Inc.'] }),
    ).toEqual([])
  })

  test.each([
    ['Amount', ['43000', '50480', '11900']],
    ['Xyz', ['43000', '50480', '11900']],
    ['Xyz', ['12-2026', '11-2026', '10-2026']],
    ['Xyz', ['A12', 'B7', 'C3']],
    ['Bank', ['Acme Bank', 'Acme Bank', 'Acme Bank']],
    ['Brand', ['Acme Ltd', 'Globex GmbH', 'Initech Inc.']],
  ])('%s: %j is not asked', (column, cells) => expect(ask({ Name: names, [column]: cells })).toEqual([]))
})

test('what somebody else has is kept as it is beside the customer, and asked where nobody is', () => {
  const spouses = people[10] ?? []
  expect(
    ask({
      Name: people[9] ?? [],
      'Spouse name': spouses,
      'Spouse mobile': phones,
      'Agent e-mail': phones.map((_, n) => `a${n}@acme.com`),
    }),
  ).toEqual([])
  expect(ask({ 'Spouse name': spouses, Phone: phones })).toEqual(['Spouse name: name'])
})
