import { expect, test } from 'vitest'
import { cleanPostalCode } from '../../../../shared/cleaning/values/clean-postal-code.ts'
import { isDayAndMonth } from '../../../../shared/cleaning/values/is-day-and-month.ts'

const locales =
  'en-US en-GB de-DE de-AT fr-FR es-ES es-MX pt-BR it-IT nl-NL sv-SE nb-NO da-DK pl-PL tr-TR ru-RU ko-KR ja-JP zh-CN zh-TW id-ID'

test('locale × month × form: a day and a month is no postal code', () => {
  const forms: readonly Intl.DateTimeFormatOptions[] = [
    { day: 'numeric', month: 'short' },
    { day: 'numeric', month: 'long' },
    { year: 'numeric', month: 'long' },
  ]
  const wrong = locales.split(' ').flatMap((locale) =>
    Array.from({ length: 12 }, (_, at) => new Date(2024, at, 4)).flatMap((day) =>
      forms
        .map((form) => new Intl.DateTimeFormat(locale, { ...form, calendar: 'gregory' }).format(day))
        .filter((text) => /\p{L}{3}|日|일/u.test(text) && !/ de \d{4}| г\.|년 |年\d+月$|\. \d{4}$/u.test(text))
        .filter((text) => !isDayAndMonth(text) || cleanPostalCode(text).issue !== 'postal_code.not-a-code'),
    ),
  )
  expect(wrong).toEqual([])
})

test.each([
  '4. Mrz',
  '01-Mar',
  'März 12',
  'Sep-12',
  'sep.12',
  '4 de marzo',
  'Mar-2024',
  '10/12',
  '3. 4.',
  '3月4日',
  '9월 2일',
])('%s is a day and a month', (text) => {
  expect([isDayAndMonth(text), cleanPostalCode(text).issue]).toEqual([true, 'postal_code.not-a-code'])
})

test.each(['5,00,001', '1,234', "12'345", '12,50', '4.5'])('%s is a number, and no code', (text) => {
  expect(cleanPostalCode(text)).toMatchObject({ value: null, issue: 'postal_code.not-a-code' })
})

test.each([
  'MST 1234',
  'GIR 0AA',
  'SW1A 1AA',
  'D6W XXXX',
  'Dublin 4',
  '28.001',
  '1.234',
  '110 00',
  'EST 10111',
  'Lot 12',
  '2134,0',
])('%s is neither', (text) => {
  expect([isDayAndMonth(text), cleanPostalCode(text).issue]).toEqual([false, null])
})
