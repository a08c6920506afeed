import { expect, test } from 'vitest'
import { orderByEnding } from '../../../../shared/cleaning/names/order-by-script.ts'

test.each([
  ['Иван Петров', 'Иван | Петров'],
  ['Петров Иван', 'Иван | Петров'],
  ['Константин Петров', 'Константин | Петров'],
  ['Петров Сидоров', '-'],
  ['Иван Анна', '-'],
  ['Иван', '-'],
  ['Иван Иванович Петров Младший', '-'],
  ['Петров Иван Иванович', 'Иван Иванович | Петров'],
  ['Иван Иванович Петров', 'Иван Иванович | Петров'],
  ['Иван Иванович Кот', 'Иван Иванович | Кот'],
  ['Кот Иван Иванович', 'Иван Иванович | Кот'],
  ['Петров Иванович Сидоров', '-'],
  ['Иван Анна Иванович', '-'],
  ['Иван Петрович Иванович', '-'],
  ['Иванович Петрович Сидоров', '-'],
  ['Иван Иванович Анна', '-'],
  ['Иван Анна Петров', '-'],
  ['Γιώργος Παπαδόπουλος', 'Γιώργος | Παπαδόπουλος'],
  ['Παπαδόπουλος Γιώργος', 'Γιώργος | Παπαδόπουλος'],
  ['Ανδρέας Παπαδόπουλος', 'Ανδρέας | Παπαδόπουλος'],
])('by their endings the parts of %s are %s', (text, parts) => {
  const name = orderByEnding(text.split(' '))
  expect(name === null ? '-' : `${name.first} | ${name.last}`).toBe(parts)
})

const greekFamilies =
  'Παπαδόπουλος Παπαδοπούλου Ιωαννίδης Ιωαννίδου Σαββαΐδης Καραΐδου Βασιλειάδης Βασιλειάδου Θεοδωράκης Θεοδωράκη Γεωργάκος Κουρεμενάκου Χατζόγλου Καραγιάννατος Μαράτου Κορέας'.split(
    ' ',
  )
const greekGiven =
  'Γιώργος Ελένη Ανδρέας Τάκης Σάκη Μιλτιάδης Αριστείδης Ευριπίδης Αχιλλέας Οδυσσέας Θουκυδίδης Μαρία'.split(' ')
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '')
const forms = [
  (text: string) => text,
  plain,
  (text: string) => plain(text).toUpperCase(),
  (text: string) => text.normalize('NFD'),
]

test('a Greek family name shows by its ending with accents, without and in capitals, in front and behind', () => {
  for (const form of forms)
    for (const first of greekGiven.map(form))
      for (const last of greekFamilies.map(form)) {
        expect(orderByEnding([first, last])).toEqual({ first, last })
        expect(orderByEnding([last, first])).toEqual({ first, last })
      }
})
