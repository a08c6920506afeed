import { expect, test } from 'vitest'
import { cleanFullName, cleanNamePart, type NameCell } from '../../../../shared/cleaning/names/clean-name-cell.ts'

const plain: NameCell = { value: null, position: null, family: null, isTaken: false, doubt: null, suggestion: null }

test.each<[raw: string, cell: Partial<NameCell>]>([
  ['Emma Quist', { value: 'Emma Quist' }],
  ['Dr. Emma Quist', { value: 'Dr. Emma Quist' }],
  ['', { value: '' }],
  ['Unknown', { value: 'Unknown' }],
  ['Unknown Quist', { value: 'Unknown Quist' }],
  ['N/A N/A', {}],
  ['- -', {}],
  ['Unknown Unknown', {}],
  ['Mr & Mrs Quist', { value: 'Mr & Mrs Quist', doubt: 'name.several-people' }],
  ['Reception', { value: 'Reception', doubt: 'name.no-person' }],
  ['Sales Manager', { position: 'Sales Manager', isTaken: true }],
  ['Sales Engineer', { position: 'Sales Engineer', isTaken: true }],
  ['Manager', { position: 'Manager', isTaken: true }],
  ['CEO', { position: 'CEO', isTaken: true }],
  ['经理', { position: '经理', isTaken: true }],
  ['Mr.', { isTaken: true }],
  ['PhD', { isTaken: true }],
  ['PhD MBA', { isTaken: true }],
  ['Rev. Dr.', { isTaken: true }],
  ['III', { value: 'III' }],
])('the full name %j is %j', (raw, cell) => {
  expect(cleanFullName(raw)).toEqual({ ...plain, ...cell })
})

test.each<[raw: string, field: 'first_name' | 'last_name', cell: Partial<NameCell>]>([
  ['Emma', 'first_name', { value: 'Emma' }],
  ['Mr & Mrs Quist', 'last_name', { value: 'Mr & Mrs Quist', doubt: 'name.several-people' }],
  ['Reception', 'last_name', { value: 'Reception', doubt: 'name.no-person' }],
  ['Sales Manager', 'last_name', { position: 'Sales Manager', isTaken: true }],
  ['Dr. Emma', 'first_name', { value: 'Emma', isTaken: true }],
  ['Mr Quist', 'first_name', { value: 'Quist', family: 'Quist', isTaken: true }],
  ['Mr Quist', 'last_name', { value: 'Quist', isTaken: true }],
  ['何先生', 'first_name', { value: '何', family: '何', isTaken: true }],
  ['何先生', 'last_name', { value: '何', isTaken: true }],
  ['何经理', 'last_name', { value: '何', position: '经理', isTaken: true }],
  ['Quist PhD', 'last_name', { value: 'Quist', isTaken: true }],
  ['Quist PhD', 'first_name', { value: 'Quist', isTaken: true }],
  ['Quist Jr.', 'last_name', { value: 'Quist Jr.' }],
  ['Quist III', 'last_name', { value: 'Quist III' }],
  ['QUIST MD', 'last_name', { value: 'QUIST MD', doubt: 'name.maybe-title', suggestion: 'QUIST' }],
  ['VORN QUIST MD', 'last_name', { value: 'VORN QUIST MD', doubt: 'name.maybe-title', suggestion: 'VORN QUIST' }],
  ['VORN QUIST', 'last_name', { value: 'VORN QUIST' }],
  ['Quist Md', 'last_name', { value: 'Quist Md' }],
  ['QUIST Md', 'last_name', { value: 'QUIST Md' }],
  ['Emma Mrs', 'first_name', { value: 'Emma', isTaken: true }],
  ['MD', 'last_name', { value: 'MD' }],
])('%j as a %s is %j', (raw, field, cell) => {
  expect(cleanNamePart(raw, field)).toEqual({ ...plain, ...cell })
})

test.each([
  'Júnior',
  'JÚNIOR',
  'Junior',
  'Sénior',
  'Sênior',
  'Senior',
  'Filho',
  'Neto',
  'fils',
  'père',
  'Jr.',
  'Snr',
  'II',
  'III',
])('%s tells a father from a son, and stays', (word) => {
  for (const field of ['first_name', 'last_name'] as const)
    expect(cleanNamePart(`Zorblax Quist ${word}`, field)).toMatchObject({
      value: `Zorblax Quist ${word}`,
      isTaken: false,
    })
})
