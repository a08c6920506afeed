import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanEmail } from '../../../../shared/cleaning/email/clean-email.ts'
import { readKeys } from '../../../../shared/cleaning/email/keys.ts'
import { checkProperty } from '../../../support/property.ts'

test.each([
  ['руддщ', 'hello'],
  ['ghbdtn'.toUpperCase(), null],
  ['привет', 'ghbdtn'],
  ['Іван', 'sdfy'],
  ['안녕하세요', 'dkssudgktpdy'],
  ['한글', 'gksrmf'],
  ['값', 'rkqt'],
  ['ㅀㅄㄳ', 'fgqtrt'],
  ['ᅩ내ᅮᄒ', 'hsong'],
  ['ηελλο', 'hello'],
  ['ήελλό', 'hello'],
  ['יקךךם', 'hello'],
  ['اثممخ', 'hello'],
  ['لا', null],
  ['้ำสสน', 'hello'],
  ['ㄘㄍㄠㄠㄟ', 'hello'],
  ['ㅠㅁㅜ1975', 'ban1975'],
  ['ㅡㅑㅜ.ㅗ', 'min.h'],
  ['王五', null],
  ['юля', null],
  ['nа', null],
  ['plain', null],
])('the keys of %s give %s', (text, typed) => {
  expect(readKeys(text)).toBe(typed)
})

test.each([
  ['ㄹㅁㅜ@nate.com', 'fan@nate.com', 'email.by-keys'],
  ['김철수@hanmail.net', 'rlacjftn@hanmail.net', 'email.by-keys'],
  ['щдуп@gmail.com', 'oleg@gmail.com', 'email.by-keys'],
  ['αννα@yahoo.gr', 'anna@yahoo.gr', 'email.by-keys'],
  ['ㅓㅑㅜ@회사.example', null, null],
  ['ㅓㅑㅜ@acme.kr', 'jin@acme.kr', 'email.by-keys'],
  ['шкф@ьфшд.кг', 'ira@mail.ru', 'email.by-keys'],
  ['ㅣ으@ㅜㅁㅍㄷㄱ.채ㅡ', 'ldm@naver.com', 'email.by-keys'],
  ['zoë.fox@gmail.com', 'zoe.fox@gmail.com', 'email.accents-out'],
  ['bjørn@outlook.com', 'bjorn@outlook.com', 'email.accents-out'],
  ['李四@qq.com', null, null],
])('letters that a provider gives nobody are asked: %s', (raw, suggestion, rule) => {
  expect(cleanEmail(raw)).toMatchObject({ value: null, suggestion, rule })
})

test.each(['用户@例子.中国', 'иван@почта.рф', 'josé@acme.com', '김@회사.한국', 'info@bücher.de', 'ครู@ไทย.ไทย'])(
  'an international mailbox elsewhere is taken: %s',
  (address) => {
    expect(cleanEmail(address)).toMatchObject({ value: address, issue: null })
  },
)

const letters = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code + 0x80)).concat([
  ...'가각힣中国ㅎㅏㅄ',
])
const foreign = letters.filter((letter) => /\p{L}/u.test(letter))
const providers = [
  'gmail.com',
  'naver.com',
  'qq.com',
  'mail.ru',
  'hotmail.com',
  'docomo.ne.jp',
  'web.de',
  'yahoo.co.in',
]

test('no provider’s address with other letters is taken, and what is suggested stands', async () => {
  await checkProperty(
    fc.property(
      fc.array(fc.constantFrom(...foreign), { minLength: 1, maxLength: 6 }),
      fc.constantFrom(...providers),
      (local, domain) => {
        const { value, suggestion } = cleanEmail(`${local.join('')}@${domain}`)
        for (const address of [value, suggestion]) expect(address ?? '').toMatch(/^[\0-\x7f]*$/)
        if (suggestion !== null) expect(cleanEmail(suggestion).value).toBe(suggestion)
      },
    ),
    { seed: 10, numRuns: 2000 },
  )
})
