import { expect, test } from 'vitest'
import { tidyName } from '../../../../shared/cleaning/names/tidy-name.ts'

test.each([
  ['Emma Quist', 'Emma Quist'],
  [' "Emma Quist" ', 'Emma Quist'],
  ['Name: Emma Quist', 'Emma Quist'],
  ['•Emma Quist,', 'Emma Quist'],
  ['Emma Quist***', 'Emma Quist'],
  ['Emma Quist?', 'Emma Quist?'],
  ['Emma Quist!', 'Emma Quist!'],
  ['Quist,, Emma', 'Quist, Emma'],
  ['Ｅｍｍａ', 'Emma'],
  ['O`Quist', "O'Quist"],
  ['联系人 朱晓燕', '朱晓燕'],
  ['聯絡人陳大文', '陳大文'],
  ['担当 鈴木一郎', '鈴木一郎'],
  ['ご担当 鈴木 様', '鈴木 様'],
  ['담당자 김민수', '김민수'],
  ['Ansprechpartnerin Petra Klein', 'Petra Klein'],
  ['A/C Maria Silva', 'Maria Silva'],
  ['ご担当者様', 'ご担当者様'],
  ['ご担当者 様', 'ご担当者 様'],
  ['担当', '担当'],
  ['Kontakt GmbH', 'Kontakt GmbH'],
  ['Name:', 'Name'],
  ['-', '-'],
  ['', ''],
])('%j is the name %j', (raw, name) => {
  expect(tidyName(raw)).toBe(name)
})

const addressees = ['收', '启', '啟', '亲启', '親啟', '台启', '敬启', '签收', '转', '转交']
const recipients = ['陈小姐', '王先生', '赵总', '林生', '李女士', '张三', '欧阳建国']

test('what a parcel says behind a name is no part of it', () => {
  for (const name of recipients)
    for (const word of addressees)
      for (const written of [`${name} ${word}`, `${name}(${word})`, `${name}（${word}）`, `${name} 【${word}】`])
        expect(tidyName(written), written).toBe(name)
  for (const name of ['陈小姐', '王先生', '赵总']) expect(tidyName(`${name}收`)).toBe(name)
  expect(tidyName('佐藤様 方')).toBe('佐藤様')
  expect(tidyName('株式会社ヤマダ工務店 御中')).toBe('株式会社ヤマダ工務店')
  expect(tidyName('김대리 앞')).toBe('김대리')
  expect(tidyName('박지성 귀하')).toBe('박지성')
})

test.each([
  '王丰收',
  '张收',
  '收',
  '丰 收',
  '石田 方',
  '김 앞',
  '御中',
  '转',
  '李转',
  '陈启',
  '罗启',
  '王启 王',
  '周一 启明',
])('%s stays as it is', (name) => expect(tidyName(name)).toBe(name))
