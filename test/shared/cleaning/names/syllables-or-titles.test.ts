import { expect, test } from 'vitest'
import { splitName } from '../../../../shared/cleaning/names/clean-name.ts'
import { cleanNamePart } from '../../../../shared/cleaning/names/clean-name-cell.ts'
import { takeTitlesBefore } from '../../../../shared/cleaning/names/take-titles-before.ts'

/** Titles of Portugal, India, Indonesia, Poland and the Malays that are syllables of other names. */
const fronts = ['Sau', 'Tuan', 'Pak', 'Bu', 'Hon', 'Tun', 'Gen', 'Ing', 'Pan', 'Don']
const cantonese = [
  'Ha',
  'Ching',
  'Fong',
  'Ying',
  'Wah',
  'Keung',
  'Hin',
  'Kwan',
  'Yee',
  'Lok',
  'Sze',
  'Chi',
  'Mei',
  'Hung',
]
const korean = ['Yong', 'Soo', 'Hee', 'Young', 'Min', 'Jin']
const vietnamese = ['Anh', 'Kiet', 'Hung', 'Minh', 'Khanh', 'Phuong', 'Kiệt', 'Tú', 'Quang']
const syllables = [...new Set([...cantonese, ...korean, ...vietnamese])]

test('in a column of given names the first syllable of one stays', () => {
  const lost = fronts.flatMap((front) =>
    syllables.map((one) => `${front} ${one}`).filter((name) => cleanNamePart(name, 'first_name').value !== name),
  )
  expect(lost).toEqual([])
})

test('a full name of syllables loses none of them to a title', () => {
  const names = fronts.flatMap((front) =>
    syllables.flatMap((one) => ['Hui', 'Yuen', 'Shim', 'Lai', 'Nguyen'].map((family) => `${front} ${one} ${family}`)),
  )
  // Kept whole, or split with all of it.
  const wrong = names.filter((name) => {
    const split = splitName(name)
    return split !== null && `${split.first} ${split.last}`.split(' ').sort().join() !== name.split(' ').sort().join()
  })
  expect(wrong).toEqual([])
})

test('and so it is behind the family name', () => {
  const names = fronts.flatMap((front) => syllables.map((one) => [front, one, `Lam, ${front} ${one}`] as const))
  const wrong = names.filter(([front, one, name]) => {
    const split = splitName(name)
    return split !== null && split.first !== `${front} ${one}`
  })
  expect(wrong).toEqual([])
})

test.each([
  ['Tuan Ali', 'Ali'],
  ['Tuan Rahman', 'Rahman'],
  ['Sau. Ha', 'Ha'],
  ['Sau Sunita', 'Sunita'],
  ['Tuan Ibrahim', 'Ibrahim'],
  ['Dr. Ha', 'Ha'],
  ['Herr Wong', 'Wong'],
])('%s has a title, and is %s', (raw, name) => expect(takeTitlesBefore(raw, 1).name).toBe(name))

test.each([
  ['Pak Budi Santoso', 'Budi', 'Santoso'],
  ['Hon John Smith', 'John', 'Smith'],
  ['Tuan Rahman Idris', 'Rahman', 'Idris'],
  ['Sau Sunita Patil', 'Sunita', 'Patil'],
])('%s is split without its title', (raw, first, last) => expect(splitName(raw)).toEqual({ first, last }))
