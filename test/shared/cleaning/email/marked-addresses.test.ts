import { expect, test } from 'vitest'
import { cleanEmail } from '../../../../shared/cleaning/email/clean-email.ts'
import { severalEmails } from '../../../../shared/importing/record/cells/several-emails.ts'

const address = 'ann.lee@acme.com'
const spent = [
  'OLD',
  'former',
  'ex',
  'bounced',
  'hard bounce',
  'invalid',
  'not valid',
  'do not use',
  'no longer works',
  'alt',
  'ungültig',
  'ancien',
  'antiguo',
  'vecchio',
  'oud',
  'старый',
  '旧',
  '无效',
  '退信',
  '無効',
  '예전',
  '반송',
]
const which = ['work', 'Home', 'personal', 'main', 'new', 'E-mail', 'privat', 'pro', '公司', '회사']
const written = [
  (word: string) => `${address} (${word})`,
  (word: string) => `${address} - ${word}`,
  (word: string) => `${address} [${word}]`,
  (word: string) => `${word}: ${address}`,
  (word: string) => `${word} ${address}`,
  (word: string) => `(${word}) ${address}`,
  (word: string) => `${address} ${word}`,
]

test.each(spent)('an address that is marked as %s is only suggested, and without the mark', (word) => {
  for (const write of written) {
    expect(cleanEmail(write(word)), write(word)).toMatchObject({
      value: null,
      suggestion: address,
      issue: 'email.words-around',
    })
  }
})

test.each(which)('%s only says which address it is', (word) => {
  for (const write of written)
    expect(cleanEmail(write(word)), write(word)).toMatchObject({ value: address, issue: null })
})

test.each(['ex-a@b.com', 'old.man@b.com', 'bounced@b.com', 'John Old <john@b.com>'])('%s has no mark', (raw) => {
  expect(cleanEmail(raw).certainty).toBe('sure')
})

test.each(['E: ', 'Email: ', 'e-mail：', 'Correo: ', 'mailto:', 'http://', 'メール：', '이메일: '])(
  '%s in front of an address goes',
  (label) => {
    expect(cleanEmail(`${label}${address}`)).toMatchObject({ value: address, issue: null })
  },
)

const signs = [
  '或',
  ' 或 ',
  ' or ',
  ' und ',
  ' oder ',
  ' ou ',
  ' y ',
  ' / ',
  '/',
  ';',
  ', ',
  ' ',
  '   ',
  '\n',
  ' | ',
  '、',
  '；',
  ' ::: ',
  '또는',
  ' & ',
  ' и ',
]

test.each(signs)('addresses with %j between them are several, each kept', (sign) => {
  const two = [address, 'bob@firm.de']
  expect(severalEmails({ raw: two.join(sign), position: 1 }, 'repair').emails).toEqual(two)
  expect(severalEmails({ raw: [...two, 'c@d.co'].join(sign), position: 1 }, 'repair').emails).toEqual([
    ...two,
    'c@d.co',
  ])
  expect(cleanEmail(two.join(sign))).toMatchObject({ value: null, issue: 'email.several' })
  // One that is marked as bad is not released beside the other.
  expect(severalEmails({ raw: `${two.join(sign)} (bounced)`, position: 1 }, 'repair').emails).toEqual([])
  expect(cleanEmail(`${two.join(sign)} (bounced)`).value).toBeNull()
})

test.each([
  'none@none.com',
  'noemail@noemail.com',
  'na@na.na',
  'n.a@na.com',
  'test@test.com',
  'x@x.com',
  'xxx@xxx.com',
  'no@email.com',
  'noemail@acme.com',
  'no-email@acme.com',
  'john@noemail.com',
  'unknown@unknown.com',
])('%s says that there is none', (raw) => {
  expect(cleanEmail(raw)).toMatchObject({ value: null, suggestion: null, issue: 'email.placeholder' })
})

test.each([
  'noel@acme.com',
  'no@acme.com',
  'test@acme.com',
  'na@acme.com',
  'x@acme.com',
  'email@acme.com',
  'nil.kumar@x.com',
])('%s is somebody’s', (raw) => {
  expect(cleanEmail(raw).value).toBe(raw)
})
