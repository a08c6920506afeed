import { expect, test } from 'vitest'
import { meansDoNotContact } from '../../../../shared/cleaning/choices/means-do-not-contact.ts'
import { refusesAtTimes, splitRefusal } from '../../../../shared/cleaning/choices/split-refusal.ts'
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
const plain = refusing.filter((words) => !/[()-]| until /.test(words))

// What a refusal is followed by where it holds at some times only, in the words of CLDR.
const phrases: readonly [language: string, phrase: string, on: string, until: string][] = [
  ['en', 'do not call', 'on', 'before'],
  ['en', "don't call", 'on', 'until'],
  ['en', 'please do not contact', 'on', 'after'],
  ['de', 'nicht anrufen', 'am', 'vor'],
  ['de', 'bitte nicht kontaktieren', 'am', 'bis'],
  ['fr', 'ne pas appeler', 'le', 'avant'],
  ['fr', 'ne pas contacter', 'le', 'avant'],
  ['es', 'no llamar', 'el', 'antes de'],
  ['pt', 'não ligar', 'na', 'antes de'],
  ['it', 'non chiamare', 'il', 'prima di'],
  ['nl', 'niet bellen', 'op', 'voor'],
]
const timesOf = ([language, , on, until]: (typeof phrases)[number]) => {
  const days = Array.from({ length: 7 }, (_, day) =>
    new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(
      new Date(Date.UTC(2024, 0, 1 + day)),
    ),
  )
  const months = Array.from({ length: 12 }, (_, month) =>
    new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2024, month, 15))),
  )
  return [
    ...days.map((day) => `${on} ${day}`),
    ...months.map((month) => `${until} ${month}`),
    `${until} 9`,
    `${until} 12:30`,
  ]
}

test.each(phrases)('of %s, %s at some time beside a name is none that holds for good', (...phrase) => {
  for (const time of timesOf(phrase)) {
    const words = `${phrase[1]} ${time}`
    for (const raw of [`Ada Lovelace (${words})`, `Ada Lovelace - ${words}`, `Ada Lovelace [${words}]`])
      expect([raw, refusesAtTimes(raw), splitRefusal(raw)]).toEqual([raw, 'apart', null])
    const within = `Ada Lovelace ${words}`
    expect([within, splitRefusal(within)]).toEqual([within, null])
  }
  expect(splitRefusal(`Ada Lovelace (${phrase[1]})`)).toBe('Ada Lovelace')
  expect(splitRefusal(`Ada Lovelace (${phrase[1]}) (met in 2024)`)).not.toBeNull()
})

test('what somebody is called by is no refusal', () => {
  expect(splitRefusal('Ada Lovelace (do not call her Adeline)')).toBeNull()
  expect(splitRefusal('Ada Lovelace (do not call her)')).toBe('Ada Lovelace')
})

test.each([
  'Ada (DNC 2024)',
  'Ada (do not call) (2024)',
  'Ada DNC',
  '+852 9123 4567 do not call',
  'Do not contact until June',
])('%s holds for good', (raw) => {
  expect(refusesAtTimes(raw)).toBeNull()
  expect(splitRefusal(raw)).not.toBeNull()
})

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
