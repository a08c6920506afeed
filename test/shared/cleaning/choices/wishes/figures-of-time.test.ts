import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readRefusal } from '../../../../../shared/cleaning/choices/means-do-not-contact.ts'
import { splitRefusal } from '../../../../../shared/cleaning/choices/split-refusal.ts'
import { saysTimeInFigures } from '../../../../../shared/cleaning/choices/wishes/figures-of-time.ts'
import { checkProperty } from '../../../../support/property.ts'

/** A wish of each language that is read without doubt where it stands alone. */
const wishes = [
  'do not call',
  'please do not email',
  'never call again',
  'nicht mehr kontaktieren',
  'bitte nicht anrufen',
  'keine Werbung mehr',
  'ne plus appeler',
  'ne pas contacter',
  'no llamar',
  'no volver a contactar',
  'non chiamare',
  'niet bellen',
  'не звонить',
  'não ligar',
  'jangan hubungi',
  'đừng gọi',
  'nie dzwonić',
  'kontakta inte',
  '请勿联系',
  '唔好再打嚟',
  '連絡不要',
  '営業電話お断り',
  '수신거부',
  '연락 금지',
  'ห้ามโทร',
]
const dates = [
  '2023',
  '3/24',
  '03/2024',
  '3.2024',
  '12.03.2024',
  '12/03/2024',
  '5/6/24',
  '2024-03-12',
  '2024.3',
  '2024년 5월',
  '2024年3月',
  'R6.3.2',
]
const fill = (frames: readonly string[]) =>
  wishes.flatMap((wish) => frames.map((frame) => frame.replace('#', () => wish)))
const others = (remarks: readonly string[], is: ReturnType<typeof readRefusal>) =>
  remarks.filter((remark) => readRefusal(remark) !== is)

test('each wish is one alone', () => expect(others(wishes, 'refused')).toEqual([]))

test.each(dates)('a wish holds whatever side of it %s stands on', (date) => {
  expect(others(fill([`# ${date}`, `${date} #`, `${date}: #`, `#, ${date}`, `# - ${date}`]), 'refused')).toEqual([])
})

test('the day since when it holds limits nothing', () => {
  expect(others(fill(['# since 2023', 'seit 3/24 #', '# desde 2024']), 'refused')).toEqual([])
})

test('a number in another clause limits nothing', () => {
  const frames = [
    'owes 500, #',
    '#, 2 kids',
    '# - 2 kids',
    'room 12 - #',
    '3 complaints: #',
    'called 2x, #',
    'order 4711 late; #',
    'Messe 2023, #',
    '2 Kinder, #',
    'tiene 3 hijos, #',
    '訂單4711，#',
  ]
  expect(others(fill(frames), 'refused')).toEqual([])
})

test('a time limits it wherever it stands', () => {
  const frames = [
    '# 9-17',
    '#, 10-12',
    '9-5, #',
    '10:00 #',
    '#, 8am',
    '# 18 Uhr',
    '18h30, #',
    '#, 10',
    '# by 10',
    '# until 2027',
    '# bis 2027',
    'before 3/2027 #',
    '# hasta 2027',
    '# 10時',
    '10点 #',
    '9시 #',
    '# on 24.12.',
  ]
  expect(fill(frames).filter((remark) => readRefusal(remark) === 'refused')).toEqual([])
})

test('a number in the same clause, or the year that may be meant, is asked', () => {
  const doubted = ['do not call 2 kids', 'do not call in 2025', 'nicht anrufen 24.12.', '3 shops never call again']
  expect(others(doubted, 'unclear')).toEqual([])
})

test('a time in another clause is of something else perhaps, and is asked', () => {
  const doubted = ['complained in March, do not contact', 'visited on Monday, nicht mehr anrufen']
  expect(others(doubted, 'unclear')).toEqual([])
  expect(others(['mornings asleep, do not call', 'before 10, do not call', 'do not call, Mondays'], null)).toEqual([])
})

test('how often at most is no refusal', () => {
  const limits = ['nicht mehr als 2x anrufen', 'do not email more than 2 times', 'no llamar más de 2 veces']
  expect(limits.filter((remark) => readRefusal(remark) === 'refused')).toEqual([])
})

test('figures beside what is no wish say nothing', () => {
  const innocent = [
    'did not reply 2023',
    'do not ship 3/24',
    'no order since 2023',
    'call again 3/24',
    'nicht erreicht 2023',
    '2023 no show, call again',
    'owes 500, call',
    '連絡済 2023',
    '2024.3 연락함',
  ]
  expect(others(innocent, null)).toEqual([])
})

test('a name is left of one with a date, and a number keeps its digits', () => {
  expect(splitRefusal('Ada Lovelace do not call 3/2024')).toBe('Ada Lovelace')
  expect(splitRefusal('Ada Lovelace (nicht anrufen 2023)')).toBe('Ada Lovelace')
  expect(splitRefusal('+1 415 2023 (do not call)')).toBe('+1 415 2023')
  expect(splitRefusal('Ada Lovelace do not call until 2027')).toBeNull()
})

describe('whatever the numbers are', () => {
  test('a year beside a wish and a count in another clause say no more than it', async () => {
    const property = fc.property(
      fc.constantFrom(...wishes),
      fc.integer({ min: 1990, max: 2039 }),
      fc.integer({ min: 1, max: 9_999 }),
      fc.constantFrom('orders', 'Kunden', 'enfants', 'tiendas', 'sedi', 'winkels'),
      (wish, year, count, noun) => {
        expect(readRefusal(`${wish} ${year}`)).toBe('refused')
        expect(readRefusal(`${count} ${noun}, ${wish}`)).toBe('refused')
      },
    )
    await checkProperty(property, { seed: 9_1 })
  })

  test('two hours are a time', async () => {
    const property = fc.property(fc.integer({ min: 0, max: 24 }), fc.integer({ min: 0, max: 24 }), (from, to) => {
      expect(saysTimeInFigures(`do not call ${from}-${to}`)).toBe(true)
    })
    await checkProperty(property, { seed: 9_2 })
  })
})
