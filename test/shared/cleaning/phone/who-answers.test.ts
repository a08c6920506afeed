import { describe, expect, test } from 'vitest'
import { cleanPhone } from '../../../../shared/cleaning/phone/clean-phone.ts'
import { saysWhoAnswers } from '../../../../shared/cleaning/phone/who-answers.ts'

const sought = [
  ...['ask for Dana', 'Ask for Joe', 'please ask for Mr. Tom Baker', 'speak to Ana', 'attn: John Doe', 'c/o Mary Lee'],
  ...['Frau Klein verlangen', 'nach Herr Maier fragen', 'z.Hd. Petra Klein', 'demander Luc', 'preguntar por Ana María'],
  ...[
    'falar com João',
    'chiedere di Carla',
    'vragen naar Piet',
    'fråga efter Åsa',
    'спросить Ивана',
    '找王先生',
    '请找李经理',
  ],
]
const others = [
  ...[
    'wife',
    'wife’s line',
    "wife's line",
    'his mother',
    'assistant mobile',
    'secretary',
    'Frau',
    'Sekretärin',
    'femme',
  ],
  ...['su esposa', 'moglie', 'сын', '太太', '老婆手机', '秘书电话', '奥様', '奥様の携帯', '비서', '아내 휴대폰'],
]

describe('whoever answers, the number is the one', () => {
  test.each([...sought, ...others])('%s', (comment) => {
    expect(saysWhoAnswers(comment)).toBe(true)
    for (const cell of [`(305) 738-6723 (${comment})`, `(305) 738-6723 - ${comment}`])
      expect(cleanPhone(cell, { country: 'US' }), cell).toMatchObject({
        value: '+13057386723',
        issue: 'phone.words-around',
      })
  })
})

test.each([
  ...[
    'John',
    'ask Bob',
    'ask for a refund',
    'ask for refund',
    'wife left',
    'wife’s old number',
    'not the wife',
    'ex-wife',
  ],
  ...[
    'wrong number, ask for Bob',
    'ask for Bob, wrong number',
    'office of Bob',
    'wife or husband',
    '',
    '找不到',
    '太太离开',
  ],
])('%j may say more', (comment) => {
  expect(saysWhoAnswers(comment)).toBe(false)
})

test.each(['(代)', '（代表）', '(直)', ' 代表', '(携)'])('03-3667-9825%s is a switchboard or a line', (mark) => {
  expect(cleanPhone(`03-3667-9825${mark}`, { country: 'JP' }).value).toBe('+81336679825')
})

test('a mark may stand before its number, and an extension behind a labelled one', () => {
  expect(cleanPhone('(代)03-3555-8814', { country: 'JP' }).value).toBe('+81335558814')
  expect(cleanPhone('O: 2722 4197 ext 12', { country: 'HK' })).toMatchObject({
    value: '+85227224197',
    issue: 'phone.extension',
  })
})
