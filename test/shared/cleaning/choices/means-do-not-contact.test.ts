import { expect, test } from 'vitest'
import { meansDoNotContact } from '../../../../shared/cleaning/choices/means-do-not-contact.ts'

test.each([
  ...[
    'DNC',
    'do not call',
    'Do Not E-mail',
    'don’t call',
    'unsubscribed',
    'Opt-out',
    '勿扰',
    '請勿聯絡',
    'nicht kontaktieren',
  ],
  ...[
    'no llamar',
    'ne pas contacter',
    'não ligar',
    'non chiamare',
    'niet bellen',
    '連絡不可',
    '수신거부',
    'не звонить',
  ],
])('finding 23: %s says so', (text) => {
  expect(meansDoNotContact(text)).toBe(true)
})

test.each(['active', 'call', 'contacted', 'email', '客户', 'lost', 'no', ''])('%j does not', (text) => {
  expect(meansDoNotContact(text)).toBe(false)
})
