import { expect, test } from 'vitest'
import { readPersonName } from '../../../../../shared/cleaning/names/clean-name.ts'
import { callings, noFamilies } from '../../../../../shared/cleaning/names/words/callings.ts'

const parts = (name: string) => {
  const { first, last } = readPersonName(name)
  return { first, last }
}
const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1)
const latin = [...callings].filter((word) => /^[a-z]+$/.test(word)).map(capital)
const people = ['Inge', 'Fritz', 'Ali', 'Nkechi', 'Wang', 'Schmidt', 'Rosa', 'Tunde']

test('what somebody is to the writer is no given name', () => {
  const all = latin.flatMap((word) => people.map((name) => `${word} ${name}`))
  const wrong = all.filter((name) => {
    const { first, last } = parts(name)
    const front = name.split(' ', 1)[0]
    return first === front || last === front
  })
  expect(wrong).toEqual([])
})

test('a station or a channel is no family', () => {
  const all = [...noFamilies]
    .map(capital)
    .flatMap((word) => ['Kano', 'Shell', 'Desi', 'Royal', 'Anna'].map((name) => `${name} ${word}`))
  expect(all.filter((name) => parts(name).last !== null)).toEqual([])
})

test.each([
  ...[
    '이모님',
    '고모님',
    '손님',
    '할머니',
    '삼촌',
    '형님',
    '장모님',
    '배우 황정민 매니저',
    '가수 아이유',
    '기사 박씨',
    '유튜버 김철수',
  ],
])('%s has no parts', (name) => expect(parts(name)).toEqual({ first: null, last: null }))

test.each([
  ['김민수', '민수', '김'],
  ['이모세', '모세', '이'],
  ['고모란', '모란', '고'],
  ['손님이', '님이', '손'],
  ['이 사장님', null, '이'],
  ['Hugo Boss', 'Hugo', 'Boss'],
  ['Minnie Driver', 'Minnie', 'Driver'],
  ['Karen Carpenter', 'Karen', 'Carpenter'],
  ['Tia Carrere', 'Tia', 'Carrere'],
  ['Om Prakash', 'Om', 'Prakash'],
])('%s is %s, %s', (name, first, last) => expect(parts(name)).toEqual({ first, last }))
