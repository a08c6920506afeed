import { expect, test } from 'vitest'
import { cleanPhone, phoneExtension } from '../../../../shared/cleaning/phone/clean-phone.ts'

const numbers = [
  ['+852 2345 6789', undefined, '+85223456789'],
  ['010-6552 9988', 'CN', '+861065529988'],
  ['(415) 555-2671', 'US', '+14155552671'],
  ['+33 1 42 68 53 00', undefined, '+33142685300'],
] as const

test.each(numbers)('%s (%s) is whole: three digits behind it are its extension', (number, country, value) => {
  for (const sign of ['-', ' - ', '*', ',', '转', '轉', ' x', '#', ' ext. ', ' int. ', '分機', ' Durchwahl ']) {
    expect(cleanPhone(`${number}${sign}801`, { country }), sign).toMatchObject({ value, issue: 'phone.extension' })
    expect(phoneExtension(`${number}${sign}801`, { country }), sign).toBe('801')
  }
})

test.each(numbers)('%s (%s) with a comment is never another number', (number, country, value) => {
  for (const comment of [
    ' (mobile)',
    ' ask for Mary',
    ' after 6pm',
    ' (after 6 pm)',
    ' WhatsApp only',
    ' (王先生)',
    ', call 9-5',
  ]) {
    const { value: read, suggestion } = cleanPhone(`${number}${comment}`, { country })
    expect([value, null], comment).toContain(read)
    expect(suggestion ?? read, comment).toBe(value)
  }
})

test('two digits behind it may be the end of another number', () => {
  expect(cleanPhone('2345 6789-90', { country: 'HK' })).toMatchObject({ value: null, suggestion: '+85223456789' })
})

test('digits that belong to a longer number stay there', () => {
  expect(cleanPhone('+49 30 1234567-801')).toMatchObject({ value: '+49301234567801', issue: null })
  expect(phoneExtension('+49 30 1234567-801')).toBeNull()
})

test.each(['85291382848.0', '85291382848.00', '8.5291382848E+10', '8,5291382848e10'])(
  '%s has all of its digits',
  (raw) => {
    expect(cleanPhone(raw, { country: 'HK' }).value).toBe('+85291382848')
    expect(cleanPhone(raw)).toMatchObject({ value: null, suggestion: '+85291382848' })
  },
)

test.each(['8.529138285E+10', '8.53E+10', '8.5291382848E+11'])('%s has lost some', (raw) => {
  expect(cleanPhone(raw, { country: 'HK' })).toMatchObject({
    value: null,
    suggestion: null,
    issue: 'phone.scientific-notation',
  })
})
