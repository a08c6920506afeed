import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deathsAlone, deceased, isDeathAlone, mayBeDeath } from '../../../../shared/cleaning/choices/deceased-words.ts'
import { meansDoNotContact, readAnswer, readRefusal } from '../../../../shared/cleaning/choices/means-do-not-contact.ts'
import { splitRefusal } from '../../../../shared/cleaning/choices/split-refusal.ts'
import { checkProperty } from '../../../support/property.ts'

// biome-ignore format: lists of words
const joined = ['已故', '往生', '去世', '離世', '病逝', '過身', '辞世', '他界', '永眠', '故人', '亡くなりました', '사망', '고인', '별세', '작고', '타계', 'เสียชีวิต']
const alone = [
  'død',
  'död',
  'døde',
  'dead',
  'died',
  'mort',
  'morte',
  'muerto',
  'morto',
  'dood',
  'martwy',
  'mrtvý',
  'halott',
  'νεκρός',
  'ölü',
  '†',
]
const all = [...deceased, ...joined, ...alone]

test.each(all)('%s, alone, in brackets behind a name and with its year, is told', (word) => {
  expect(readRefusal(word)).toBe('refused')
  expect(meansDoNotContact(word)).toBe(true)
  expect(splitRefusal(`Lars Berg (${word})`)).toBe('Lars Berg')
  expect(splitRefusal(`Lars Berg (${word} 2022)`)).toBe('Lars Berg')
  expect(readRefusal(`${word} 2020`)).toBe('refused')
})

test.each([
  'DoD',
  'DOD contractor',
  'Dott. Rossi',
  'late',
  'tot',
  'expired',
  'mort subite bieren',
  'her husband died',
  'Dead Sea salt',
  '작고 예쁜 것',
  'dead line',
])('%s says nothing of the kind', (text) => {
  expect(isDeathAlone(text)).toBe(false)
  expect(readRefusal(text)).toBeNull()
})

const months = ['Jan', 'February', 'Mar', 'April', 'Aug', 'Sept', 'December', 'agosto']
test.each(
  months.flatMap((month) => [`RIP ${month}`, `R.I.P. in ${month} 2023`, `she don die (RIP ${month})`, `QEPD ${month}`]),
)('%s tells of a death', (text) => expect(readRefusal(text)).toBe('refused'))

test.each([
  'expired on 12/3',
  'expired 2024',
  'expired in March',
  'he expired last week',
  'Smt. expired',
  'she is no more',
  'he passed on',
])('%s may be about a contract or a friend, and a person reads it in a note alone', (text) => {
  expect(readRefusal(text)).toBe('unclear')
  expect([isDeathAlone(text), meansDoNotContact(text), readAnswer(text), splitRefusal(text)]).toEqual([
    false,
    false,
    null,
    null,
  ])
})

test.each([
  'RIP off',
  'rip and replace',
  'ripe fruit',
  'expired card',
  'policy expired in March',
  'warranty expired 2024',
  'passed on to sales',
  'no more',
])('%s tells of none', (text) => expect([isDeathAlone(text), readRefusal(text)]).toEqual([false, null]))

test.each(['Lars Dod', 'Mort Meyer', 'Rip Torn', 'Joe Mati', '往生堂 李'])('%s is a name', (name) =>
  expect(splitRefusal(name)).toBeNull(),
)

test('every text of ASCII that says so of itself begins as one that may', () => {
  const texts = [...deathsAlone].flatMap((word) => [word, `(${word.toUpperCase()})`, `* ${word}, 3 May 2021 *`])
  expect(texts.filter((text) => !mayBeDeath(text))).toEqual([])
  expect(['Ada Lovelace', 'Acme Ltd', 'ada@acme.com', '+852 6155 0091', ''].filter(mayBeDeath)).toEqual([])
})

// What is not in ASCII is always read to the end.
test('a text is read alike in brackets of another script', () =>
  checkProperty(
    fc.property(
      fc.constantFrom('', '(', '* ', '. '),
      fc.oneof(fc.constantFrom(...deathsAlone, 'Ada', 'Late Bello', 'The Lake'), fc.string({ maxLength: 20 })),
      fc.constantFrom('', ')', ' 2020', ', May 2021', ' in 1999)', '!'),
      (before, word, behind) => {
        const text = `${before}${word}${behind}`
        expect(isDeathAlone(text)).toBe(isDeathAlone(`（${text}）`))
      },
    ),
    { seed: 1_111, numRuns: 2_000 },
  ))
