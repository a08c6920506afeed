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
