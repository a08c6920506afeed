import { expect, test } from 'vitest'
import { isTitle, type TitledName, takeTitle } from '../../../../shared/cleaning/names/take-title.ts'

const none = { title: null, position: null, isOrderOpen: false }

test.each<[text: string, taken: Partial<TitledName>]>([
  ['Emma Quist', { name: 'Emma Quist' }],
  ['Dr. Emma Quist', { name: 'Emma Quist', title: 'Dr.' }],
  ['Mr.', { name: '', title: 'Mr.' }],
  ['Emma Quist PhD', { name: 'Emma Quist' }],
  ['Emma PhD', { name: 'Emma' }],
  ['PhD', { name: 'PhD' }],
  ['Emma Quist MD', { name: 'Emma Quist' }],
  ['Emma MD', { name: 'Emma MD' }],
  ['EMMA QUIST MD', { name: 'EMMA QUIST MD' }],
  ['Emma Quist Meng', { name: 'Emma Quist Meng' }],
  ['Emma Quist MEng', { name: 'Emma Quist' }],
  ['Emma Quist Mrs', { name: 'Emma Quist', title: 'Mrs', isOrderOpen: true }],
  ['Emma Mrs', { name: 'Emma Mrs' }],
  ['Quist, Emma Mrs', { name: 'Quist, Emma', title: 'Mrs' }],
  ['CEO Emma Quist', { name: 'Emma Quist', title: 'CEO', position: 'CEO' }],
  ['Manager Emma Quist', { name: 'Emma Quist', title: 'Manager', position: 'Manager' }],
  ['VIP Emma Quist', { name: 'Emma Quist', title: 'VIP' }],
  ['Emma Quist ji', { name: 'Emma Quist', title: 'ji' }],
  ['Emma QUIST MD', { name: 'Emma QUIST' }],
  ['王小明', { name: '王小明' }],
  ['田中 太郎', { name: '田中 太郎' }],
  ['Emma Quist CEO', { name: 'Emma Quist', position: 'CEO' }],
  ['Emma Quist Sales Manager', { name: 'Emma Quist', position: 'Sales Manager' }],
  ['Emma Quist of Manager', { name: 'Emma Quist of', position: 'Manager' }],
  ['Emma Quist (CEO)', { name: 'Emma Quist', position: 'CEO' }],
  ['Quist, Emma (CEO), PhD', { name: 'Quist, Emma', position: 'CEO', isOrderOpen: true }],
  ['Quist, Emma, PhD', { name: 'Quist, Emma' }],
  ['刘经理', { name: '刘', title: '经理', position: '经理' }],
  ['何先生', { name: '何', title: '先生' }],
  ['经理 田中', { name: '田中', title: '经理', position: '经理' }],
  ['大堂经理', { name: '大堂经理' }],
  ['王工', { name: '王', title: '工' }],
  [`Dr. ${'x'.repeat(196)}`, { name: 'x'.repeat(196), title: 'Dr.' }],
  [`Dr. ${'x'.repeat(197)}`, { name: `Dr. ${'x'.repeat(197)}` }],
])('of %j is left %j', (text, taken) => {
  expect(takeTitle(text)).toEqual({ ...none, ...taken })
})

test.each<[text: string, taken: Partial<TitledName>]>([
  ['Emma Mrs', { name: 'Emma', title: 'Mrs', isOrderOpen: true }],
  ['Emma MD', { name: 'Emma' }],
  ['Emma ji', { name: 'Emma ji' }],
  ['王工', { name: '王工' }],
  ['王様', { name: '王', title: '様' }],
  ['何先生', { name: '何', title: '先生' }],
])('in a column of given or of family names, of %j is left %j', (text, taken) => {
  expect(takeTitle(text, 1)).toEqual({ ...none, ...taken })
})

test.each([
  ['Mr.', true],
  [' Mr. ', true],
  ['先生', true],
  ['Emma', false],
  ['Mr. Quist', false],
  ['', false],
])('%j is a title and nothing else: %j', (text, isOne) => {
  expect(isTitle(text)).toBe(isOne)
})
