import { describe, expect, test } from 'vitest'
import { cleanPhone } from '../../../../shared/cleaning/phone/clean-phone.ts'

const numbers = [
  ['+852 9123 4567', '+85291234567'],
  ['(020) 7946 0958', '+442079460958'],
  ['07911 123456', '+447911123456'],
] as const
const around = (comment: string) => [`(${comment})`, `- ${comment}`, `, ${comment}`, `[${comment}]`]

describe('what says which number it is, or when it is answered, is no part of it', () => {
  test.each([
    ...[
      'after 6pm only',
      'weekdays 9-5',
      'mornings, please',
      'best after 18:30',
      'private',
      'head office',
      'text only',
    ],
    ...['nach 18 Uhr', 'nur vormittags', 'après 18 heures', 'seulement le soir', 'solo por la tarde', 'dopo le ore 18'],
    ...[
      '微信同号',
      '微信',
      'WhatsApp',
      'LINE',
      'alleen na 17 uur',
      '下午三点后',
      '办公室',
      '平日のみ',
      '午後6時以降',
      '평일 오후만',
    ],
  ])('%s', (comment) => {
    for (const [number, value] of numbers) {
      for (const behind of around(comment)) {
        const cleaned = cleanPhone(`${number} ${behind}`, { country: 'GB' })
        expect([behind, cleaned.value, cleaned.certainty]).toEqual([behind, value, 'sure'])
      }
    }
  })

  test('the cell says that there was more', () => {
    expect(cleanPhone('+852 9123 4567 (after 6pm)')).toMatchObject({ rule: 'phone.e164', issue: 'phone.words-around' })
  })

  test('neither is the number of a fax, nor the country that it is in', () => {
    expect(cleanPhone('+852 9123 4567 (Fax: 3543 8684)').value).toBe('+85291234567')
    expect(cleanPhone('+852 9123 4567 (Hong Kong)').value).toBe('+85291234567')
    expect(cleanPhone('+852 9123 4567 (China)')).toMatchObject({ value: null, suggestion: '+85291234567' })
  })
})

describe('what may say more is for a person', () => {
  test.each([
    'John',
    'wrong',
    'old',
    'ask Mary',
    'wife left',
    'wife’s old number',
    'ask for a refund',
    'wrong number, ask for Bob',
    'disconnected',
    '空号',
    'falsch',
    'office of Bob',
    'room 4012',
  ])('%s', (comment) => {
    for (const [number] of numbers) {
      for (const behind of around(comment))
        expect(cleanPhone(`${number} ${behind}`, { country: 'GB' }).value).toBeNull()
    }
  })
})
