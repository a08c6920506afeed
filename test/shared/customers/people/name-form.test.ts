import { describe, expect, test } from 'vitest'
import { type NameForm, readFullName, readParts } from '../../../../shared/customers/people/name-form.ts'

/** Given name | family name | all words in their order, and what else is known. */
function show({ given, family, all, isTold, generation, gender }: NameForm): string {
  const parts = [given, family, all].map((words) => words.join(' ')).join(' | ')
  return [parts, isTold ? 'told' : '', generation === null ? '' : `no. ${generation}`, gender ?? '']
    .filter((part) => part !== '')
    .join(', ')
}

describe('which word is which', () => {
  test.each([
    ['a comma', 'Quist, Zorblax', 'zorblax | quist | zorblax quist, told'],
    [
      'a comma and two names',
      'Quist Stone, Zorblax Emma',
      'zorblax emma | quist stone | zorblax emma quist stone, told',
    ],
    ['a comma in front of nothing', 'Quist,', ' |  | quist'],
    ['a comma behind nothing', ', Quist', ' |  | quist'],
    ['a comma behind nothing and two words', ', Zorblax Quist', 'zorblax | quist | zorblax quist'],
    ['nothing', '', ' |  | '],
    ['one word', 'Quist', ' |  | quist'],
    ['two unknown words', 'Zorblax Quist', 'zorblax | quist | zorblax quist'],
    ['three unknown words', 'Zorblax Vorn Quist', 'zorblax vorn | quist | zorblax vorn quist'],
    ['a known given name in front', 'Emma Quist', 'emma | quist | emma quist, told'],
    ['a known given name behind', 'Quist Emma', 'emma | quist | quist emma, told'],
    ['two known given names', 'Emma Thomas', 'emma | thomas | emma thomas'],
    ['capitals in front', 'QUIST Zorblax', 'zorblax | quist | quist zorblax, told'],
    [
      'capitals in front of a known given name behind',
      'QUIST Zorblax Emma',
      'zorblax emma | quist | quist zorblax emma, told',
    ],
    ['two capitals in front', 'QO Zorblax', 'zorblax | qo | qo zorblax, told'],
    ['capitals behind', 'Zorblax QUIST', 'zorblax | quist | zorblax quist, told'],
    ['capitals in the middle', 'Zorblax VORN Quist', 'zorblax vorn | quist | zorblax vorn quist'],
    ['capitals alone', 'ZORBLAX QUIST', 'zorblax | quist | zorblax quist'],
    ['two words of three in capitals', 'ZORBLAX VORN Quist', 'zorblax vorn | quist | zorblax vorn quist'],
    ['a capital letter alone', 'X Quist', 'x | quist | x quist'],
    ['an abbreviation in capitals', 'ZB. Quist', 'zb | quist | zb quist'],
    ['a number', '20 Quist', '20 | quist | 20 quist'],
    ['a known family name of East Asia in front', 'Wong Zorblax', 'zorblax | wong | wong zorblax, told'],
    ['two of them', 'Wong Leung', 'wong | leung | wong leung'],
    ['one that is a given name as well', 'Kim Zorblax', 'kim | zorblax | kim zorblax'],
    ['the same behind', 'Zorblax Kim', 'zorblax | kim | zorblax kim, told'],
    ['particles', 'Zorblax van der Quist', 'zorblax | quist | zorblax quist'],
    ['particles behind two names', 'Zorblax Vorn van Quist', 'zorblax vorn | quist | zorblax vorn quist'],
    ['particles in front', 'van der Quist', 'van | quist | quist'],
    ['particles alone', 'van der', 'van | der | van der'],
    ['what is a particle elsewhere', 'Nguyen Van Zorblax', 'van zorblax | nguyen | nguyen van zorblax, told'],
    ['the same in front of another', 'Zorblax Van Wong', 'zorblax | van wong | zorblax van wong'],
    ['initials without a blank', 'J.R. Quist', 'j r | quist | j r quist'],
    ['a stop alone', 'Zorblax . Quist', 'zorblax | quist | zorblax quist'],
    ['a hyphen', 'Zorblax-Vorn Quist', 'zorblax vorn | quist | zorblax vorn quist'],
    ['an apostrophe', "Zorblax O'Quist", 'zorblax | oquist | zorblax oquist'],
    ['what somebody does', 'Emma Quist - CEO', 'emma | quist | emma quist, told'],
  ])('%s', (_, full, form) => {
    expect(show(readFullName(full))).toBe(form)
  })

  test.each<[why: string, first: string | null, last: string | null, form: string]>([
    ['both', 'Zorblax', 'Quist', 'zorblax | quist | zorblax quist, told'],
    ['a given name alone', 'Zorblax', null, 'zorblax |  | zorblax, told'],
    ['a family name alone', null, 'Quist', ' | quist | quist, told'],
    ['neither', null, null, ' |  | , told'],
    ['a particle alone', 'Zorblax', 'van', 'zorblax | van | zorblax, told'],
    ['a particle of the given name', 'Zorblax van', 'Quist', 'zorblax | quist | zorblax quist, told'],
  ])('in two columns: %s', (_, first, last, form) => {
    expect(show(readParts(first, last))).toBe(form)
  })
})

describe('what is no part of a name', () => {
  test.each([
    ['a title of men', 'Mr Quist', ' |  | quist, m'],
    ['a title of women', 'Mrs. Quist', ' |  | quist, f'],
    ['a title of either', 'Dr Quist', ' |  | quist'],
    ['two titles', 'Mr Dr Zorblax Quist', 'zorblax | quist | zorblax quist, m'],
    ['a title alone', 'Mr', ' |  | , m'],
    ['a title behind a comma', 'Quist, Mrs Zorblax', 'zorblax | quist | zorblax quist, told, f'],
    ['a title that may be a name, of two words', 'Don Quist', 'don | quist | don quist, told'],
    ['and of three', 'Don Zorblax Quist', 'zorblax | quist | zorblax quist, m'],
    ['a junior', 'Zorblax Quist Jr.', 'zorblax | quist | zorblax quist, no. 2'],
    ['a junior behind a comma', 'Zorblax Quist, Jr.', 'zorblax | quist | zorblax quist, no. 2'],
    ['a junior behind the given name', 'Quist, Zorblax, Jr.', 'zorblax | quist | zorblax quist, told, no. 2'],
    ['a junior of one word', 'Quist Jr', ' |  | quist, no. 2'],
    ['a junior in front', 'Jr Zorblax Quist', 'jr zorblax | quist | jr zorblax quist'],
    ['a numeral', 'Zorblax Quist III', 'zorblax | quist | zorblax quist, no. 3'],
    ['a numeral in small letters', 'Zorblax Quist iii', 'zorblax quist | iii | zorblax quist iii'],
    ['a letter that is a numeral of three words', 'Zorblax Quist V', 'zorblax | quist | zorblax quist, no. 5'],
    ['and of two', 'Zorblax V', 'zorblax | v | zorblax v'],
    ['a word that may be a name, of two', 'Quist Pere', 'quist | pere | quist pere'],
    ['and of three', 'Zorblax Quist père', 'zorblax | quist | zorblax quist, no. 1'],
    ['an abbreviation of two letters', 'Quist st.', ' |  | quist, no. 1'],
    ['the same without a stop', 'Quist St', 'quist | st | quist st'],
    ['a Hungarian junior', 'ifj. Quist Zorblax', 'quist | zorblax | quist zorblax, no. 2'],
    ['a Hungarian senior', 'id. Quist Zorblax', 'quist | zorblax | quist zorblax, no. 1'],
    ['a Hungarian junior in full', 'ifjabb Quist Zorblax', 'quist | zorblax | quist zorblax, no. 2'],
    ['a Hungarian junior with a title', 'ifj. dr. Quist Zorblax', 'quist | zorblax | quist zorblax, no. 2'],
    ['what only looks like one', 'Id Quist Zorblax', 'id quist | zorblax | id quist zorblax'],
    ['a degree', 'Zorblax Quist PhD', 'zorblax | quist | zorblax quist'],
    ['a degree of one word', 'Quist PhD', ' |  | quist'],
    ['a degree alone', 'PhD', ' |  | phd'],
    ['a degree in front', 'PhD Quist', 'phd | quist | phd quist'],
    ['a legal form', 'Quist Trading Ltd', 'quist | trading | quist trading'],
    ['a legal form of one word', 'Quist GmbH', ' |  | quist'],
    ['a legal form alone', 'Ltd', ' |  | ltd'],
    ['a degree behind a junior', 'Zorblax Quist Jr. PhD', 'zorblax | quist | zorblax quist, no. 2'],
  ])('%s', (_, full, form) => {
    expect(show(readFullName(full))).toBe(form)
  })

  test.each<[why: string, first: string | null, last: string | null, form: string]>([
    ['a title', 'Mr Zorblax', 'Quist', 'zorblax | quist | zorblax quist, told, m'],
    ['a title of the family name', null, 'Mrs Quist', ' | quist | quist, told, f'],
    ['a junior behind the family name', 'Zorblax', 'Quist Jr', 'zorblax | quist | zorblax quist, told, no. 2'],
    [
      'a junior behind a given name in front of another',
      'Zorblax Jr',
      'Quist',
      'zorblax jr | quist | zorblax jr quist, told',
    ],
    ['a junior behind a given name alone', 'Zorblax Jr', null, 'zorblax |  | zorblax, told, no. 2'],
    ['the same beside an empty cell', 'Zorblax Jr', '', 'zorblax |  | zorblax, told, no. 2'],
  ])('in two columns: %s', (_, first, last, form) => {
    expect(show(readParts(first, last))).toBe(form)
  })
})
