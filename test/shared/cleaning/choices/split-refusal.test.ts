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
])('of %s is left %j', (raw, rest) => {
  expect(splitRefusal(raw)).toBe(rest)
})

test.each([
  ['Acme Ltd (do not contact)', 'Acme Ltd'],
  ['Do Not Contact', ''],
  ['Opt Out Ltd', null],
  ['DNC Parks and Resorts', null],
])('of the firm %s is left %j', (raw, rest) => {
  expect(splitRefusal(raw, true)).toBe(rest)
})
