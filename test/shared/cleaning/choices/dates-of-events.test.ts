import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withoutDates, withoutOwnDate } from '../../../../shared/cleaning/choices/dates-of-events.ts'
import { deceased, isDeathAlone } from '../../../../shared/cleaning/choices/deceased-words.ts'
import { readRefusal } from '../../../../shared/cleaning/choices/means-do-not-contact.ts'
import { splitRefusal } from '../../../../shared/cleaning/choices/split-refusal.ts'
import { splitProbable } from '../../../../shared/cleaning/choices/wishes/stop-words.ts'
import { isRemark } from '../../../../shared/cleaning/names/asides/is-remark.ts'
import { cleanRecord } from '../../../../shared/importing/record/clean-record.ts'
import { checkProperty } from '../../../support/property.ts'
import { columns } from '../../importing/record/cells/columns.ts'
import { refusing } from './refusal-words.ts'

const names = [
  'Ada Lovelace',
  'Lovelace',
  'Karl-Heinz Öztürk',
  'Anna de la Cruz',
  '王小明',
  '김민수',
  '佐藤 健',
  'Иван Петров',
]
const monthOf = (language: string) =>
  Array.from({ length: 12 }, (_, month) =>
    new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2024, month, 15))),
  )
const dates = [
  ...[
    '2024',
    '2023.11',
    '2024.5.3',
    '3/2024',
    '12/2023',
    '03/2024',
    '3/24',
    '3.4.2024',
    '2024-05-03',
    '2024年5月',
    '2024년 5월',
    'R6.3.2',
    '令和6年3月',
  ],
  ...['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'ru', 'tr'].flatMap((language) =>
    monthOf(language).map((month) => `${month} 2024`),
  ),
]
// Words that stand in one part, and hold for good; alone they leave no name.
const plain = refusing.filter((words) => !/[()!-]| until |GDPR|DSGVO/.test(words))
const written = [
  'DO NOT CALL',
  'Do Not Contact',
  'unsubscribed',
  'nicht anrufen',
  'no llamar',
  'ne pas appeler',
  'non chiamare',
  'niet bellen',
  '勿打電話',
  '连络不要',
  '연락금지',
  '사망',
  '逝去',
  'не звонить',
]

describe('a date beside a refusal is no name, and the name in front of the words stays', () => {
  test.each(names)('%s', (name) => {
    for (const words of [...plain, ...written, ...deceased])
      for (const date of dates.slice(0, 2)) {
        const raw = `${name} ${words} (${date})`
        // A name of words that the phrase goes on with is cut the same without the date.
        expect([raw, splitRefusal(raw)]).toEqual([raw, splitRefusal(`${name} ${words}`)])
      }
    for (const words of written)
      for (const date of dates.slice(0, 13))
        for (const raw of [
          `${name} ${words} (${date})`,
          `${name} ${words}(${date})`,
          `${name} ${words}, ${date}`,
          `${name} (${words}) (${date})`,
        ])
          expect([raw, splitRefusal(raw)]).toEqual([raw, name])
    for (const month of dates.slice(13))
      expect([month, splitRefusal(`${name} do not call (${month})`)]).toEqual([month, name])
  })

  test.each(['deceased', 'verstorben', 'décédé', 'DO NOT CALL'])('%s in front of it', (words) => {
    for (const name of ['John Hill', 'Анна Петрова', 'Öztürk'])
      for (const raw of [`${words} ${name} (2024)`, `${words}: ${name}, 2024`, `${words} - ${name} (May 2024)`])
        expect([raw, splitRefusal(raw)]).toEqual([raw, name])
  })

  test('nor is a number without a date beside a phone, or what is no date', () => {
    expect(splitRefusal('(020) 7946 0000 do not call')).toBe('(020) 7946 0000')
    expect(splitRefusal('(852) 9123 4567 do not call (2024)')).toBe('(852) 9123 4567')
    for (const text of ['Ada (Acme)', 'Ada (20)', 'Ada (3C-12)', 'Ada, Booth 2024', 'Ada (room 2024)'])
      expect(withoutDates(text)).toBe(text)
  })
})

test('a text keeps all but its dates, whatever it is', () =>
  checkProperty(
    fc.property(fc.stringMatching(/^[A-Za-zÀ-ž ()（）,./-]{1,30}$/), fc.constantFrom(...dates), (text, date) => {
      expect(withoutDates(text)).toBe(text)
      const bare = text
        .replace(/[()（）,]/g, '')
        .replace(/\s+/g, ' ')
        .trim()
      fc.pre(bare !== '')
      expect(withoutDates(`${bare} (${date})`)).toBe(bare)
    }),
    { seed: 2_208, numRuns: 500 },
  ))

describe('who stands behind is another, and never takes the place of the first', () => {
  test.each([
    ['Ada Lovelace deceased (wife Ann)', 'Ada Lovelace'],
    ['Ada Lovelace verstorben (Ehefrau Petra)', 'Ada Lovelace'],
    ['Ada Lovelace do not contact - see Amy Dix', 'Ada Lovelace'],
    ['Ada Lovelace nicht anrufen (krank)', 'Ada Lovelace'],
    ['김민수 별세 - 부인 김영희', '김민수'],
    ['王小明 去世（妻子 李红）', '王小明'],
    ['Lovelace, Ada deceased (2024)', 'Lovelace, Ada'],
  ])('%s is of %s', (raw, name) => {
    const { record } = cleanRecord(columns('display_name'), [raw], 'repair')
    expect([raw, record.display_name, record.do_not_contact]).toEqual([raw, name, true])
  })

  test('whatever is between them, and whatever the language', () => {
    const kin = [
      'wife Ann',
      'Husband: Bob Lee',
      'Witwe Petra',
      'veuve Jeanne',
      'hijo Luis',
      'moglie Carla',
      'жена Мария',
      '妻 花子',
      '부인 김영희',
      '太太 李红',
    ]
    expect(kin.filter((text) => !isRemark(text))).toEqual([])
    const others = ['Ann', 'Wifey', 'Sonja', 'Frau Meier', 'Hijos', '妻鹿', 'Maria', 'Fils']
    expect(others.filter(isRemark)).toEqual([])
  })
})

describe('a death with its date before or behind it', () => {
  const words = [
    '逝去',
    'ご逝去',
    '病逝',
    '去世',
    '별세',
    '사망',
    'verstorben',
    'deceased',
    'décédé',
    'verst.',
    'dcd.',
    'umř.',
    '†',
    'død',
    'zesn.',
    'alm.',
  ]
  test.each(words)('%s', (word) => {
    for (const date of dates.slice(0, 13))
      for (const said of [`${date} ${word}`, `${word} ${date}`])
        expect([said, isDeathAlone(said), splitRefusal(`Ada Lovelace (${said})`)]).toEqual([said, true, 'Ada Lovelace'])
    expect([isDeathAlone(word), readRefusal(word)]).toEqual([true, 'refused'])
  })

  test.each([
    '3/24 call',
    '2024 dead line',
    'tot 3-4',
    'tot 3/24',
    '2023 late',
    'H2 2024',
    '2024',
    'alma',
    'verstehen',
    'ALM',
    'dcd',
    'alm',
    '12 Dead Sea',
  ])('%s is none', (text) => expect(isDeathAlone(text)).toBe(false))

  test('is left out without brackets too', () => {
    for (const word of ['deceased', 'verstorben', 'décédé', 'fallecida', 'overleden', '逝去', '별세'])
      for (const date of dates.slice(0, 13))
        expect([word, date, splitRefusal(`Ada Lovelace ${word} ${date}`)]).toEqual([word, date, 'Ada Lovelace'])
  })

  test('what may say so is asked beside a name', () => {
    const doubtful = [
      'Ann Bell (d. 2023)',
      'Ann Bell (zm. 2023)',
      'Ann Bell (+ 2023)',
      'Ann Bell (+3.4.2023)',
      'Ann Bell (DCD)',
      'Ann Bell (dcd)',
      'Ann Bell +',
      'RIP Ann Bell',
      'R.I.P. Ann Bell',
      'Ann Bell død',
      'Ann Bell verst. 3/24',
      'Ann Bell (late)',
    ]
    expect(doubtful.map((raw) => [raw, splitRefusal(raw), splitProbable(raw)])).toEqual(
      doubtful.map((raw) => [raw, null, 'Ann Bell']),
    )
    const others = [
      'Ann Bell (+2)',
      'Ann Bell +1',
      'Bob C+',
      'Rip Torn',
      'RIP',
      'Ann Bell (D. 20th)',
      'Ann Bell (d. Lee)',
      'Ann Bell (AVL)',
      'Ann Bell verte',
      'ann bell mort',
      'Ann Bell (zm)',
      'Ann de Bell',
    ]
    expect(others.filter((raw) => splitProbable(raw) !== null)).toEqual([])
  })

  test('a date is left out before and behind a word, and a text of a date alone stays', () => {
    for (const date of dates.slice(0, 13))
      expect([withoutOwnDate(`${date} x`), withoutOwnDate(`x ${date}`)]).toEqual(['x', 'x'])
    expect([withoutOwnDate('2024'), withoutOwnDate('3/24'), withoutOwnDate('x')]).toEqual(['2024', '3/24', 'x'])
  })
})

describe('in the column of firms', () => {
  const firms = ['Marsh Ltd', 'Meier GmbH', 'Chez Paul', 'Joe’s Bar', '恒豐公司', '한빛무역']
  test.each(firms)('%s stays, and its refusal is read', (firm) => {
    const words = ['do not call', 'nicht anrufen', 'ne pas appeler', 'no llamar', '勿打電話', '연락금지', '連絡不要']
    for (const phrase of words)
      for (const raw of [`${firm} ${phrase}`, `${firm} ${phrase} (2024)`, `${firm} (${phrase}) (2024)`])
        expect([raw, splitRefusal(raw, true)]).toEqual([raw, firm])
  })

  test.each([
    'Opt Out Ltd',
    'DNC Parks and Resorts',
    'Sign Shop Do Not Disturb',
    'Call Me Maybe Ltd',
    'ダイヤブロック',
    'Stop Calling Ltd',
    'blacklist records',
    'The Late Shop',
    'No Call Solutions (2024)',
  ])('%s is a firm', (firm) => expect(splitRefusal(firm, true)).toBeNull())
})
