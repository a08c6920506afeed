import { expect, test } from 'vitest'
import { cleanNamePart } from '../../../../../shared/cleaning/names/clean-name-cell.ts'
import { isHousehold } from '../../../../../shared/cleaning/names/is-household.ts'
import { isDesk, markKind } from '../../../../../shared/cleaning/names/read-role.ts'
import { isTitle, takeTitle } from '../../../../../shared/cleaning/names/take-title.ts'
import { titlesBefore, vietnamese } from '../../../../../shared/cleaning/names/titles.ts'
import { desks } from '../../../../../shared/cleaning/names/words/desks.ts'
import { firms } from '../../../../../shared/cleaning/names/words/firms.ts'
import { furtherGivenNames } from '../../../../../shared/cleaning/names/words/further-given-names.ts'
import { isPlainWord } from '../../../../../shared/cleaning/names/words/is-plain-word.ts'
import * as postNominals from '../../../../../shared/cleaning/names/words/post-nominals.ts'
import { roleHeads, rolesBefore } from '../../../../../shared/cleaning/names/words/roles.ts'
import * as titles from '../../../../../shared/cleaning/names/words/titles.ts'
import { givenNameGroups } from '../../../../../shared/customers/people/given-names.ts'

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
const { abbreviationOrName, capitalsBefore, givenTitles, givenTitlesOrNames } = titles

test.each(
  Object.entries({
    ...{ titlesBefore, vietnamese, desks, firms, roleHeads, rolesBefore, abbreviationOrName, capitalsBefore },
    ...{ givenTitles, givenTitlesOrNames, households: titles.households, plainTitles: titles.plainTitles },
    ...{ titleOrName: titles.titleOrName, followers: new Set(titles.followers.keys()), ...postNominals },
  }),
)('no word of %s is a plain one', (_, words) => {
  expect([...words].map(capital).filter(isPlainWord)).toEqual([])
})

test.each(['SMITH', 'smith', 'McKay', 'Mary Ann', 'Mei-Ling', 'José', '家豪', 'J', 'J.', 'Smith,', ''])(
  '%j is not written as one',
  (text) => expect(isPlainWord(text)).toBe(false),
)

const names = [...givenNameGroups.flat(), ...furtherGivenNames, 'smith', 'okafor', 'kowalski'].map(capital)

test('a plain word is a name, and nothing else that is asked of one', () => {
  const plain = names.filter(isPlainWord)
  expect(plain.length).toBeGreaterThan(1_000)
  const odd = plain.filter(
    (name) =>
      isHousehold(name, 'first_name') || isDesk(name) || isTitle(name) || markKind(name) !== null || isTaken(name),
  )
  expect(odd).toEqual([])
  expect(cleanNamePart('Smith', 'last_name')).toMatchObject({
    value: 'Smith',
    isTaken: false,
    doubt: null,
    family: null,
  })
})

const isTaken = (name: string): boolean => {
  const { name: left, title, position } = takeTitle(name, 1)
  return left !== name || title !== null || position !== null
}
