import { expect, test } from 'vitest'
import { readPersonName, splitName } from '../../../../shared/cleaning/names/clean-name.ts'
import { isTitle } from '../../../../shared/cleaning/names/take-title.ts'
import { jobOfTitle } from '../../../../shared/cleaning/names/titles.ts'

const product = (...lists: readonly (readonly string[])[]): string[][] =>
  lists.reduce<string[][]>((rows, list) => rows.flatMap((row) => list.map((one) => [...row, one])), [[]])

// biome-ignore format: lists of words
const chineseTitles = ['先生', '女士', '小姐', '太太', '老师', '老師', '总', '總', '经理', '經理', '总经理', '副总', '总监', '主任', '董事长', '教授', '博士', '医生', '醫生', '律师', '工程师', '店长', '老板']
const koreanTitles = [
  '님',
  '씨',
  '과장',
  '과장님',
  '부장',
  '부장님',
  '대표',
  '대표님',
  '사장님',
  '팀장',
  '교수님',
  '선생님',
  '이사',
  '대리',
]
const japaneseTitles = ['様', 'さん', '殿', '氏', '部長', '社長', '先生', '課長']
const titlesBefore = [
  'Mr',
  'Mr.',
  'Mrs.',
  'Ms',
  'Dr.',
  'Prof.',
  'Prof. Dr.',
  'Herr',
  'Frau',
  'Frau Dr.',
  'Mme',
  'Sr.',
  'Sra.',
  'Dott.',
]
const behind = [(name: string, title: string) => name + title, (name: string, title: string) => `${name} ${title}`]

type Row = [written: string, first: string | null, last: string, title: string]

const both = (families: string[], givens: string[], titles: string[]): Row[] =>
  behind.flatMap((write) => [
    ...product(families, givens, titles).map(
      ([last = '', first = '', title = '']): Row => [write(last + first, title), first, last, title],
    ),
    ...product(families, titles).map(([last = '', title = '']): Row => [write(last, title), null, last, title]),
  ])

const chinese = both(['何', '李', '刘', '陳', '王', '欧阳', '司马'], ['伟', '小明', '麗華'], chineseTitles)
const korean = both(['김', '이', '박'], ['민수', '영희'], koreanTitles)
const japanese = product(['田中', '佐藤', '高橋'], ['太郎', '花子'], japaneseTitles).flatMap(
  ([last = '', first = '', title = '']): Row[] => [
    [`${last} ${first}${title}`, first, last, title],
    [`${last} ${first} ${title}`, first, last, title],
    [last + title, null, last, title],
  ],
)
const western = product(['Anna', 'José', 'John F.'], ['Schmidt', 'Álvarez', "O'Neil"], titlesBefore).flatMap(
  ([first = '', last = '', title = '']): Row[] => [
    [`${title} ${first} ${last}`, first, last, title],
    [`${title} ${last}`, null, last, title],
  ],
)

test.each([
  ['Chinese', chinese],
  ['Korean', korean],
  ['Japanese', japanese],
  ['Western', western],
])('finding 14: in %s a title is never a name', (_, rows) => {
  for (const [written, first, last, title] of rows) {
    expect(readPersonName(written), written).toEqual({ first, last, title })
    expect(splitName(written), written).toEqual(first === null ? null : { first, last })
  }
})

test.each([
  ['Anh Nguyễn Văn An', 'Văn An', 'Nguyễn', 'Anh'],
  ['Nguyễn Văn An', 'Văn An', 'Nguyễn', null],
  ['Chị Hoa', 'Hoa', null, 'Chị'],
  ['Ông Trần Đức', 'Đức', 'Trần', 'Ông'],
  ['Anh Tuấn', null, null, null],
  ['남궁민수 대표', '민수', '남궁', '대표'],
  ['황보 씨', null, '황보', '씨'],
  ['王芳（女士）', '芳', '王', '女士'],
  ['Tan Sri Ahmad Zaki', 'Ahmad', 'Zaki', 'Tan Sri'],
  ['John Smith, PhD', 'John', 'Smith', null],
  ['Smith, Dr. John', 'John', 'Smith', null],
  ['Jack Ma', 'Jack', 'Ma', null],
  ['王君', '君', '王', null],
  ['大堂经理', null, null, null],
  ['田中太郎様', '太郎', '田中', '様'],
  ['小野寺誠様', null, null, '様'],
  ['高橋専務取締役', null, '高橋', '専務取締役'],
  ['이사장님', null, '이', '사장님'],
  ['조교수', null, '조', '교수'],
])('%s', (written, first, last, title) => {
  expect(readPersonName(written)).toEqual({ first, last, title })
})

test.each(['先生', '经理', '과장님', '様', 'Mr', 'Frau', 'Dr.'])('%s is a title and nothing else', (text) => {
  expect(isTitle(text)).toBe(true)
})

test.each(['何', 'Ma', 'Don', 'Tan', 'Anh', '대한'])('%s is no title', (text) => {
  expect(isTitle(text)).toBe(false)
})

test.each([
  ['과장님', '과장'],
  ['과장', '과장'],
  ['经理', '经理'],
  ['先生', null],
  ['总', null],
  ['님', null],
  ['', null],
  ['Dr.', null],
])('the title %j names the job %j', (title, job) => {
  expect(jobOfTitle(title)).toBe(job)
})
