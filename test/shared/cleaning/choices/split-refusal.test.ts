import { expect, test } from 'vitest'
import { meansDoNotContact } from '../../../../shared/cleaning/choices/means-do-not-contact.ts'
import { splitRefusal } from '../../../../shared/cleaning/choices/split-refusal.ts'
import { harmless, refusing } from './refusal-words.ts'

test.each([...refusing, 'no calls', 'no marketing please'])('%s means do not contact', (text) => {
  expect(meansDoNotContact(text)).toBe(true)
})

test.each(harmless)('%s does not', (text) => {
  expect(meansDoNotContact(text)).toBe(false)
  expect(splitRefusal(text)).toBeNull()
})

test.each(refusing)('instead of a name, %s leaves none', (text) => {
  expect(splitRefusal(text)).toBe('')
})

const around = [
  (rest: string, words: string) => `${rest} (${words})`,
  (rest: string, words: string) => `${rest} - ${words}`,
  (rest: string, words: string) => `${words} - ${rest}`,
  (rest: string, words: string) => `${rest} [${words}]`,
  (rest: string, words: string) => `${rest}；${words}`,
]
// Without brackets of their own, which would be two signs in a row.
const plain = refusing.filter((words) => !/[()-]/.test(words))

test.each(['Ada Lovelace', 'Müller, Hans', '王小明', '김민수', '+852 9123 4567', 'ada@acme.example'])(
  'beside %s the words go, and what they stand beside stays whole',
  (rest) => {
    for (const words of plain)
      for (const write of around) expect(splitRefusal(write(rest, words)), write(rest, words)).toBe(rest)
  },
)

test.each([
  ['John Smith DO NOT CALL', 'John Smith'],
  ['DO NOT CALL John Smith', 'John Smith'],
  ['Ann Lee do not email her', 'Ann Lee'],
  ['Do not contact before June', ''],
  ['客户-勿扰', ''],
  ['DNC +852 9123 4567', '+852 9123 4567'],
  ['Ada DNC', 'Ada'],
  ['DNC Ada', 'Ada'],
  ['DNC Ada unsubscribed', ''],
  ['DNC (Ada Lovelace)', 'Ada Lovelace'],
  ['勿扰（王小明）', '王小明'],
  ['DNC | Ada', 'Ada'],
  ['(DNC) Ada', 'Ada'],
  ['Ada(DNC)Lovelace', 'Ada Lovelace'],
  ['Ada **DNC** Lovelace', 'Ada Lovelace'],
  ['Ada (Acme, DNC)', 'Ada (Acme)'],
  ['Ada (DNC, deceased)', 'Ada'],
  ['Ada Lovelace - DNC - Quay', 'Ada Lovelace - Quay'],
  ['Müller, DNC, Hans', 'Müller, Hans'],
  ['王小明，勿扰，客户', '王小明，客户'],
  ['Client Ada (do not call)', 'Client Ada'],
  ['Client (do not call)', ''],
  ['List - do not call', ''],
  ['Mr Now (do not call)', 'Mr Now'],
  ['Strictly please (do not call)', ''],
  ['Do not call, per legal', ''],
  ['DNC: 12', '12'],
  ['DNC: -', ''],
  ['Ada do not call her at home', 'Ada'],
  ['Ada Lovelace do not call list', 'Ada Lovelace'],
])('of %s is left %j', (raw, rest) => {
  expect(splitRefusal(raw)).toBe(rest)
})

test.each([
  ['Zenithal Enterprises (wants no further contact)', 'Zenithal Enterprises'],
  ['Zenithal Enterprises (asked us to stop calling)', 'Zenithal Enterprises'],
  ['Acme Ltd (do not contact)', 'Acme Ltd'],
  ['Do Not Contact', ''],
  ['The Body Shop (do not contact)', 'The Body Shop'],
  ['In Touch Media - DNC', 'In Touch Media'],
  ['Acme, Hong Kong (DNC)', 'Acme, Hong Kong'],
  ['DNC - Acme Ltd', 'Acme Ltd'],
  ['Opt Out Ltd', null],
  ['DNC Parks and Resorts', null],
])('of the firm %s is left %j', (raw, rest) => {
  expect(splitRefusal(raw, true)).toBe(rest)
})

test.each([
  [300, 'Ada'],
  [301, null],
])('of a cell of %i characters is left %j', (length, rest) => {
  expect(splitRefusal('Ada (do not call)'.padEnd(length))).toBe(rest)
})
