import { expect, test } from 'vitest'
import { areTwoPeople } from '../../../../../shared/cleaning/names/are-two-people.ts'
import { readPersonName } from '../../../../../shared/cleaning/names/clean-name.ts'
import { kinBehind, kinInSmall } from '../../../../../shared/cleaning/names/words/post-nominals.ts'

const families = ['李', '陳', '冯', '梁', '周', '曾', '林', '高', '馬', '歐陽', '司徒']
const addresses = ['太', '生', '伯', '叔', '婆', '嬸', '嫂', '師奶', '婆婆', '阿姨', '太太', '先生', '大爷', '奶奶']

test('a form of address behind a Chinese family name is a title, and never a given name', () => {
  for (const family of families)
    for (const address of addresses)
      expect(readPersonName(family + address), family + address).toEqual({ first: null, last: family, title: address })
})

test('a character of address at the end of a whole name is a part of it', () => {
  for (const name of ['王建伯', '陈丽娘', '李春生', '黃太生'])
    expect(readPersonName(name)).toMatchObject({ first: name.slice(1), last: name.slice(0, 1), title: null })
})

const jobs = ['操作员', '技术员', '司机', '出纳', '經理', '会计', '收銀員', '质检员', '程序员']
test('a job behind a family name, with or without blanks, is the position', () => {
  for (const family of ['曹', '马', '高', '黃', '欧阳'])
    for (const job of jobs)
      for (const between of ['', ' ', '  '])
        expect(readPersonName(family + between + job)).toMatchObject({ first: null, last: family, title: job })
})

const titled = ['孙经理', '李秘书', '王总', '张助理', '陈主任', '刘会计', '赵小姐', '吴先生', '陈美玲经理']
test('two names with their titles in one cell are two people', () => {
  for (const one of titled)
    for (const other of titled)
      for (const between of [' ', '、', '/', '和', '，'])
        if (one !== other) expect(areTwoPeople(one + between + other, 'display_name'), one + between + other).toBe(true)
  for (const pair of ['김과장 이대리', '山本部長 田中課長']) expect(areTwoPeople(pair, 'display_name')).toBe(true)
  for (const name of ['王小明 经理', '销售 经理', '欧阳 小姐', '李 总经理', '山本 部長', '総務部 山本部長'])
    expect(areTwoPeople(name, 'display_name'), name).toBe(false)
})

test('kin and honorifics of South Asia are no name', () => {
  for (const kin of [...kinBehind, ...kinInSmall])
    for (const name of ['Meena', 'Raju', 'Bora', 'Balu', 'Kavita Rao']) {
      const { first, last } = readPersonName(`${name} ${kin}`)
      expect([first, last], `${name} ${kin}`).not.toContain(kin)
    }
})

test.each([['Raju Anna'], ['Maria Di'], ['Anna Tai'], ['Sunil Babu'], ['Ravi Swami'], ['RAJU ANNA']])(
  '%s may be called so',
  (name) => expect(readPersonName(name).title).toBeNull(),
)
