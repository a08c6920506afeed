import { describe, expect, test } from 'vitest'
import { takeDesk } from '../../../../../shared/cleaning/names/asides/take-desk.ts'

const people = {
  japanese: ['山本 美咲', '佐々木 健', '二階堂 さくら', '田中', '鈴木様', '山田太郎'],
  chinese: ['李明', '王小明', '欧阳小明', '陳 大文', '王总'],
  korean: ['김민수', '박서연 과장', '남궁민수'],
}
const parts = {
  japanese: [
    '営業部',
    '総務部',
    '第一営業部',
    '営業第2課',
    '経理課',
    '人事総務部',
    '企画室',
    '海外事業部',
    '品質管理グループ',
  ],
  chinese: ['采购部', '销售部门', '财务处', '人力资源部', '技术中心', '營銷部', '客服中心', '运维部', '秘密项目部'],
  korean: ['영업부', '총무팀', '마케팅본부', '연구센터', '구매과', '경영지원실'],
} as const

describe.each(['japanese', 'chinese', 'korean'] as const)('in %s', (language) => {
  test.each(parts[language])('%s is no part of a name', (desk) => {
    for (const name of people[language]) {
      for (const between of [' ', '　', '：', ' - ', '/'])
        expect([name, takeDesk(`${desk}${between}${name}`)]).toEqual([name, { name, desk }])
    }
  })

  test('nor behind the name', () => {
    const [desk = '', name = ''] = [parts[language][0], people[language][1]]
    expect(takeDesk(`${name} ${desk}`)).toEqual({ name, desk })
  })
})

test.each([
  ['采购部李明', '李明', '采购部'],
  ['営業部山田太郎', '山田太郎', '営業部'],
  ['営業部田中', '田中', '営業部'],
  ['営業部山本様', '山本様', '営業部'],
  ['영업부김민수', '김민수', '영업부'],
  ['管理部 総務課 田中', '田中', '管理部 総務課'],
  ['経理 田中', '田中', '経理'],
  ['采购 王小明', '王小明', '采购'],
  ['Sales Dept - John Smith', 'John Smith', 'Sales Dept'],
  ['Einkauf: Petra Klein', 'Petra Klein', 'Einkauf'],
  ['Abt. Einkauf, Petra Klein', 'Petra Klein', 'Abt. Einkauf'],
  ['Service achats / Marie Dupont', 'Marie Dupont', 'Service achats'],
  ['Departamento de compras: Juan Pérez', 'Juan Pérez', 'Departamento de compras'],
  ['Ufficio acquisti - Sig. Rossi', 'Sig. Rossi', 'Ufficio acquisti'],
  ['Księgowość: Anna Nowak', 'Anna Nowak', 'Księgowość'],
  ['Accounts Payable | Wong Siu Ming', 'Wong Siu Ming', 'Accounts Payable'],
])('%s is %s', (text, name, desk) => expect(takeDesk(text)).toEqual({ name, desk }))

test.each([
  ...[
    '服部 健',
    '長谷部 誠',
    '日下部 太郎',
    '市場 健',
    '市場 周作',
    '開発 太郎',
    '渡部 美咲',
    '部 健',
    '室 伏',
    '管理 太郎',
  ],
  ...[
    '営業部',
    '営業部 大阪',
    '営業部 千葉',
    '营销部 苏州',
    '销售部 北京',
    '営業部 東京支店',
    '영업부 서울',
    '営業部 御中',
    '営業部 担当者様',
  ],
  ...['営業部長山本', '営業部長', '销售组长李明', '部長 山田太郎', '営業部 美'],
  ...[
    'Sales - Hong Kong',
    'Sales - North America',
    'Sales, Maria Clara',
    'Sales - Maria',
    'Front, John',
    'Marketing - Sales',
  ],
  ...['Marketing - John Smith Ltd', 'Sales John Smith', 'John Smith', 'Abt. Einkauf', 'Service - South Africa', ''],
])('%s is left as it is', (text) => expect(takeDesk(text)).toBeNull())

test('of a half of a name any short text is left', () => {
  expect(takeDesk('営業部 一郎', true)).toEqual({ name: '一郎', desk: '営業部' })
  expect(takeDesk('営業部 一郎')).toBeNull()
})
