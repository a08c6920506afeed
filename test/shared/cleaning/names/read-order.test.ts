import { expect, test } from 'vitest'
import { readOrder } from '../../../../shared/cleaning/names/read-order.ts'

/** The family name behind a bar; a dash where nobody can tell. */
function show(text: string, isVietnamese = false): string {
  const name = readOrder(text.split(' '), isVietnamese)
  return name === null ? '-' : `${name.first} | ${name.last}`
}

test.each([
  ['Nguyễn Văn An', 'Văn An | Nguyễn'],
  ['Nguyễn An', 'An | Nguyễn'],
  ['Nguyễn A B C D', 'A B C D | Nguyễn'],
  ['Nguyễn A B C D E', '-'],
  ['Nguyễn', '-'],
  ['Nguyễn Văn Lê', '-'],
  ['Emma Quist', 'Emma | Quist'],
])('Vietnamese: of %s the parts are %s', (text, parts) => {
  expect(show(text, true)).toBe(parts)
})

test.each([
  ['Nguyễn Văn An', '-'],
  ['Иван Петров', 'Иван | Петров'],
  ['Γιώργος Παπαδόπουλος', 'Γιώργος | Παπαδόπουλος'],
  ['Иван Petrov', '-'],
])('of %s the parts are %s', (text, parts) => {
  expect(show(text)).toBe(parts)
})

test.each([
  ['in front', 'QUISTEN Emma', 'Emma | QUISTEN'],
  ['behind', 'Emma QUISTEN', 'Emma | QUISTEN'],
  ['everywhere', 'EMMA QUISTEN', 'EMMA | QUISTEN'],
  ['with particles in front', 'DE LA CRUZ Emma', 'Emma | DE LA CRUZ'],
  ['with small particles', 'Emma van QUISTEN', 'Emma | van QUISTEN'],
  ['of which only particles are small', 'EMMA van QUISTEN', 'EMMA | van QUISTEN'],
  ['that are particles alone', 'Emma DE', '-'],
  ['that are four words', 'DE LA CRUZ QUISTEN Emma', 'Emma | DE LA CRUZ QUISTEN'],
  ['that are five words', 'DE LA CRUZ QUISTEN VORNEN Emma', '-'],
  ['at both ends', 'QUISTEN Emma VORNEN', '-'],
  ['in the middle too', 'Emma VORNEN Jane QUISTEN', '-'],
  ['of five letters behind two names, as marks of honour are', 'Emma Jane QUIST', '-'],
  ['of five letters behind one name', 'Emma QUIST', 'Emma | QUIST'],
  ['of five letters that are a known family name', 'Tai Man WONG', 'Tai Man | WONG'],
  ['of six letters behind two names', 'Emma Jane QUISTE', 'Emma Jane | QUISTE'],
  ['of five letters and more behind two names', 'Emma Jane QUIST VORNEN', 'Emma Jane | QUIST VORNEN'],
  ['of three letters', 'Emma ABC', '-'],
  ['of four letters', 'Emma ABCD', 'Emma | ABCD'],
  ['of two letters that are a known family name', 'Emma NG', 'Emma | NG'],
  ['with points', 'Emma A.BCDE', '-'],
  ['with a particle', 'Emma DE QUISTEN', 'Emma | DE QUISTEN'],
  ['with a particle that is a rank as well', 'Emma DI QUISTEN', '-'],
  ['in front of a whole name', 'DECEASED John Smith', '-'],
  ['in front of a family name', 'DECEASED Smith', 'Smith | DECEASED'],
  ['in front of two given names', 'QUISTEN John Paul', 'John Paul | QUISTEN'],
  ['behind a whole name', 'John Smith QUISTEN', 'John Smith | QUISTEN'],
  ['that are a given name beside none', 'JOHN Quist', '-'],
  ['that are a given name of two parts beside none', 'ANNE-MARIE Quist', '-'],
  ['of which one is a given name', 'JOHN VORNEN Quist', 'Quist | JOHN VORNEN'],
  ['that are a given name beside another and a third', 'THOMAS Emma Zorblax', 'Emma Zorblax | THOMAS'],
  ['that are a given name beside another', 'JOHN Emma', 'Emma | JOHN'],
])('capitals %s: of %s the parts are %s', (_, text, parts) => {
  expect(show(text)).toBe(parts)
})

test.each([
  ['a family name of East Asia in front', 'Wong Zorblax', '-'],
  ['one behind', 'Zorblax Wong', 'Zorblax | Wong'],
  ['one behind two words', 'Zorblax Vorn Wong', '-'],
  ['one behind an initial', 'Zorblax V. Wong', '-'],
  ['a known family name in front', 'Smith Zorblax', '-'],
  ['one that is often a given name', 'Parker Zorblax', 'Parker | Zorblax'],
  ['one that is a given name as well', 'Thomas Quist', 'Thomas | Quist'],
  ['a given name behind alone', 'Quist Emma', '-'],
  ['half a given name behind', 'Quist Emma-Zorblax', 'Quist | Emma-Zorblax'],
  ['a given name behind that is often a family name', 'Quist James', 'Quist | James'],
  ['a given name behind that is a family name', 'Quist Kim', 'Quist | Kim'],
  ['two given names', 'Emma Peter', 'Emma | Peter'],
  ['two unknown words', 'Zorblax Quist', 'Zorblax | Quist'],
  ['what only begins a family name', 'O’Quist Zorblax', '-'],
  ['the same in Scotland', 'McQuist Zorblax', '-'],
  ['and written out', 'MacQuist Zorblax', '-'],
  ['what looks like it', 'Macquist Zorblax', 'Macquist | Zorblax'],
  ['a particle in front', 'van Quist', '-'],
  ['an initial behind', 'Zorblax S', '-'],
  ['an initial with a point behind', 'Zorblax S.', '-'],
  ['a particle between', 'Zorblax van Quist', 'Zorblax | van Quist'],
  ['two particles between', 'Zorblax van der Quist', 'Zorblax | van der Quist'],
  ['a particle and a name between', 'Zorblax van Vorn Quist', '-'],
  ['a name and a particle between', 'Zorblax Vorn van Quist', '-'],
  ['a particle behind a name that takes one', 'Maria de Quist', '-'],
  ['a middle initial', 'John F. Quist', 'John F. | Quist'],
  ['one behind a particle', 'van F. Quist', 'van F. | Quist'],
  ['two of them', 'John F G Quist', 'John F G | Quist'],
  ['a middle name', 'John Vorn Quist', '-'],
  ['an initial and a name between', 'John F. Vorn Quist', '-'],
  ['initials to the end', 'John F. K.', '-'],
  ['an initial and a particle of one letter', 'John F. E Quist', '-'],
  ['a particle of one letter', 'John E Quist', 'John | E Quist'],
])('%s: of %s the parts are %s', (_, text, parts) => {
  expect(show(text)).toBe(parts)
})

const capitals = ['ADE', 'WALE', 'JOHN', 'MARY', 'PRIYA', 'CARLOS', 'LUCA', 'QUIST', 'WONG', 'MÜLLER']
const small = ['ajayi', 'smith', 'jones', 'sharma', 'ruiz', 'bianchi', 'tai man']
test.each(capitals)('beside small letters the capitals of %s say no family name', (word) => {
  for (const other of small) {
    expect([other, show(`${word} ${other}`)]).toEqual([other, '-'])
    expect([other, show(`${other} ${word}`)]).toEqual([other, '-'])
  }
})
