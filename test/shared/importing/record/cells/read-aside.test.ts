import { describe, expect, test } from 'vitest'
import { firmRemarks } from '../../../../../shared/cleaning/text/words/words-for-nobody.ts'
import { readAside } from '../../../../../shared/importing/record/cells/read-aside.ts'
import { cleanRecord } from '../../../../../shared/importing/record/clean-record.ts'
import { columns } from './columns.ts'

const names = ['Ann Lee', 'Klaus-Peter Hartwig', '王小明', '佐藤 健', '김민수', 'Анна Иванова']

describe('behind any name', () => {
  test.each(firmRemarks.split(', '))('what became of somebody or of a firm is a remark: %s', (text) => {
    for (const name of names) expect(readAside(`${name} (${text})`)).toMatchObject({ name, kind: 'remark' })
  })

  test.each([
    ...['to call in May', 'speaks Spanish', 'left the company?', 'ruft zurück', 'parle français', '要確認?', 'Sales'],
    ...['née Jones', 'geb. Huber', 'HR Department', '营业部', 'uncle of Bo Chan', 'will call back'],
  ])('%s is a remark', (text) => {
    for (const name of names)
      for (const cell of [`${name} (${text})`, `${name}（${text}）`, `${name} [${text}]`])
        expect(readAside(cell)).toEqual({ name, kind: 'remark', text })
  })

  test.each([
    'Lee Trading Ltd.',
    'Hartwig GmbH & Co. KG',
    '株式会社富岡工業',
    '深圳市华联电子有限公司',
    '(주)새롬전자',
    'e-pipe S.r.l.',
  ])('%s is a firm', (text) => {
    for (const name of names)
      for (const cell of [`${name} (${text})`, `${name}（${text}）`])
        expect(readAside(cell)).toEqual({ name, kind: 'company', text })
  })

  test.each(['Tommy', 'David', '大卫', 'de la Cruz', 'Bo Chan', 'Jr.', '2nd', 'she/her', 'x'])(
    '%s may be a name, or a part of it',
    (text) => {
      for (const name of names) expect(readAside(`${name} (${text})`)).toBeNull()
    },
  )
})

test.each([
  ['佐藤 健 ※要確認', '佐藤 健', '要確認'],
  ['Ann Lee / Sales', 'Ann Lee', 'Sales'],
  ['Ann Lee | Marketing Department', 'Ann Lee', 'Marketing Department'],
])('a sign sets a remark apart: %s', (cell, name, text) => {
  expect(readAside(cell)).toEqual({ name, kind: 'remark', text })
})

test.each([
  'Ann Lee',
  '(Ann Lee)',
  'Bank (China) Ltd',
  'ann lee (bo chan)',
  'Ann / Bo',
  '王小明 / Wang Xiaoming',
  'A (b c)',
])('nothing stands behind %s', (cell) => expect(readAside(cell)).toBeNull())

const clean = (cells: Readonly<Record<string, string>>) =>
  cleanRecord(columns(...Object.keys(cells)), Object.values(cells), 'repair')

describe('of a record', () => {
  test('the firm goes to its column, the name keeps to itself, the cell is kept', () => {
    expect(clean({ display_name: '藤田直樹（株式会社富岡工業）' })).toMatchObject({
      verdict: null,
      record: {
        ...{ display_name: '藤田直樹', company_primary: '株式会社富岡工業' },
        extra: { display_name_raw: '藤田直樹（株式会社富岡工業）' },
      },
      notes: [{ column: 'display_name', rule: 'name.company' }],
    })
  })

  test('a firm that another cell names differently stays where it is', () => {
    const { record } = clean({ display_name: 'Ann Lee (Lee Ltd)', company_primary: 'Hartwig GmbH' })
    expect(record).toMatchObject({ display_name: 'Ann Lee (Lee Ltd)', company_primary: 'Hartwig GmbH' })
    expect(clean({ display_name: 'Ann Lee (Lee Ltd)', company_primary: 'LEE Ltd' }).record).toMatchObject({
      ...{ display_name: 'Ann Lee', company_primary: 'LEE Ltd' },
    })
  })

  test('a remark is left out and noted, in a family name too', () => {
    const { record, notes } = clean({ first_name: 'Ann', last_name: 'Yip [speaks Spanish]' })
    expect(record).toMatchObject({ last_name: 'Yip', extra: { last_name_raw: 'Yip [speaks Spanish]' } })
    expect(notes).toEqual([{ column: 'last_name', rule: 'name.remark' }])
  })
})
