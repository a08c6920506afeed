import { expect, test } from 'vitest'
import { areTwoPeople } from '../../../../../shared/cleaning/names/are-two-people.ts'
import { readPersonName } from '../../../../../shared/cleaning/names/clean-name.ts'

const read = (name: string) => {
  const { first, last } = readPersonName(name)
  return `${first ?? '-'} ${last ?? '-'}`
}

// biome-ignore format: a table
const titles = {
  german: ['Dipl.-Ing. (FH)', 'Dipl.-Kffr. (Univ.)', 'Dipl.-Wirt.-Ing. (BA)', 'Dipl.-Betriebsw. (VWA)', 'Mag. (FH)', 'DI (FH)', 'Dr. (USA)', 'Dipl.-Ing. Univ.', 'Prof. Dr.-Ing.', 'Ing. (grad.)'],
  'of Hong Kong': ['Ir.', 'Ar.', 'Ir. Dr.', 'Sr', 'Hon.'],
  indian: ['Shri', 'Smt.', 'Shri.', 'Dr.', 'CA'],
  nigerian: ['Oga', 'Alhaji', 'Chief', 'Madam', 'Pastor', 'Engr.', 'Barr.', 'Chief (Dr.)'],
}
const behind = ['', ', JP', ', JP, FHKIE', ', HKIA', ', MHKIS, JP', ' FHKIE', ', FNSE', ', OFR']

test.each(Object.entries(titles))('%s titles are no part of a name', (_, all) => {
  for (const title of all)
    for (const [first, last] of [
      ['Carmen', 'Chan'],
      ['Kavita', 'Rao'],
      ['Karl', 'Schäfer'],
      ['Funmilayo', 'Nwosu'],
    ] as const)
      for (const marks of behind)
        expect([title, marks, read(`${title} ${first} ${last}${marks}`)]).toEqual([title, marks, `${first} ${last}`])
})

test.each([
  ['Shri Ifeanyi Eze ji', 'Ifeanyi Eze'],
  ['Kavita Rao ji', 'Kavita Rao'],
  ['Sharma ji', '- -'],
  ['Oga Funmilayo', 'Funmilayo -'],
  ['Madam Ngozi', 'Ngozi -'],
  ['Chief Emeka', 'Emeka -'],
  ['Madam Tan', '- Tan'],
  ['Oga', '- -'],
  ['Pastor López García', '- -'],
  ['Pastor López', '- -'],
  ['M. Anaïs MARCHAND', 'Anaïs MARCHAND'],
  ['M. Night Shyamalan', '- -'],
  ['M. Anaïs Marchand', '- -'],
  ['Anna Huber i.R.', 'Anna Huber'],
  ['이태호(Kevin)', '태호 이'],
  ['Carmen Chan (陳嘉文)', 'Carmen Chan'],
  ['Gladys Poon 陳大文', 'Gladys Poon'],
  ['David 王小明', '小明 王'],
  ['ABC 王府井', '- -'],
  ['Acme Tools 有限公司', '- -'],
  ['Ann Lee (Tommy)', '- -'],
])('%s is %s', (name, parts) => expect(read(name)).toBe(parts))

// biome-ignore format: a table
const doubled = ['欧阳', '歐陽', '司马', '司馬', '司徒', '上官', '诸葛', '諸葛', '夏侯', '皇甫', '慕容', '令狐', '公孙', '端木', '东方']

test('a family name that only can be one is it, whichever way the name stands', () => {
  for (const family of doubled)
    for (const given of ['晓敏', '建国', '雨桐', '娜', '志強'])
      for (const name of [`${family} ${given}`, `${given} ${family}`])
        expect([name, read(name)]).toEqual([name, `${given} ${family}`])
  for (const [given, family] of [
    ['小明', '王'],
    ['建国', '陈'],
    ['민수', '김'],
    ['翔太', '清水'],
    ['慎太郎', '高橋'],
  ] as const)
    for (const name of [`${family} ${given}`, `${given} ${family}`])
      expect([name, read(name)]).toEqual([name, `${given} ${family}`])
})

test.each([
  ['大林 龍', '龍 大林'],
  ['高橋 王', '王 高橋'],
  ['남궁 민', '민 남궁'],
  ['司马 东方', '东方 司马'],
  ['田中 実', '実 田中'],
  ['翔太 林', '- -'],
  ['美玲 林', '- -'],
])('%s is read as %s', (name, parts) => expect(read(name)).toBe(parts))

test.each(['清水 大輔・田中 実', '山田 太郎・花子', '山田 太郎、田中 花子'])('%s are two', (name) =>
  expect(areTwoPeople(name, 'display_name')).toBe(true),
)

test.each(['ジョン・スミス', 'レオナルド・ディカプリオ', '阿卜杜・热合曼', '買買提・阿卜杜拉', '山田 太郎・部長'])(
  '%s is one',
  (name) => expect(areTwoPeople(name, 'display_name')).toBe(false),
)
