import { describe, expect, test } from 'vitest'
import { cleanEmail } from '../../../../shared/cleaning/email/clean-email.ts'

const domains = ['web.de', 'wanadoo.fr', 'acme-tools.co.jp', 'seoyeonfood42.co.kr', 'libero.it'] as const
const names = ['k', 'anna.vogt62', 'francois_r', 'j-l', 'xiaomin90'] as const
const pairs = domains.flatMap((domain) => names.map((name) => [name, domain] as const))

const bracketed = [
  'at',
  'AT',
  'ät',
  'a',
  'ä',
  '@',
  'arroba',
  'arobase',
  'Klammeraffe',
  'chiocciola',
  'snabel-a',
  'アット',
  '골뱅이',
  'apenstaartje',
  'małpa',
  'собака',
  'kukac',
  'zavináč',
  '艾特',
]
const apart = [
  'Klammeraffe',
  'arobase',
  'arroba',
  'chiocciola',
  'apenstaartje',
  'snabel-a',
  'snabela',
  'krøllalfa',
  'małpa',
  'kukac',
  'zavináč',
  'собака',
  'παπάκι',
  'miukumauku',
  '골뱅이',
  'アットマーク',
  'アット',
  '艾特',
  '小老鼠',
]
const joined = ['골뱅이', 'アット', 'アットマーク', '艾特']
const dots = [
  'dot',
  'Punkt',
  'point',
  'punto',
  'ponto',
  'punt',
  'kropka',
  'tečka',
  'точка',
  'nokta',
  'ドット',
  '点',
  '닷',
]

describe.each(pairs)('%s at %s, spelled out', (name, domain) => {
  const address = `${name}@${domain}`

  test('in brackets can only be that address', () => {
    for (const at of bracketed)
      for (const sign of [`(${at})`, ` (${at}) `, `[${at}]`, ` [ ${at} ] `, `{${at}}`, `（${at}）`])
        expect(cleanEmail(name + sign + domain).value, name + sign + domain).toBe(address)
  })

  test('so can a word that means nothing else', () => {
    for (const at of apart) expect(cleanEmail(`${name} ${at} ${domain}`).value, at).toBe(address)
    for (const at of joined) expect(cleanEmail(name + at + domain).value, at).toBe(address)
  })

  test('and with its dots spelled out', () => {
    for (const dot of dots) {
      const [first = '', ...rest] = domain.split('.')
      const [spaced, square] = [[first, ...rest].join(` ${dot} `), [first, ...rest].join(`[${dot}]`)]
      for (const cell of [
        `${name} (at) ${spaced}`,
        `${name} at ${spaced}`,
        `${name} [at] ${square}`,
        `${name} arroba ${spaced}`,
      ])
        expect(cleanEmail(cell).value, cell).toBe(address)
    }
  })

  test('with a sign or a common word it is a suggestion', () => {
    for (const sign of ['★', '☆', '◎', '●', '#', '_at_', ' # ', ' at ', ' ät ', ' a ']) {
      if (sign.trim() === '#' && name.includes('#')) continue
      expect(cleanEmail(name + sign + domain), name + sign + domain).toMatchObject({ value: null, suggestion: address })
    }
  })

  test('a note says which sign it is', () => {
    for (const sign of ['★', '☆', '#'])
      for (const note of [
        `（${sign}を@に）`,
        ` (${sign} → @)`,
        `(${sign}=@)`,
        ` (${sign}를 @로)`,
        `（把${sign}换成@）`.replace('把', ''),
      ])
        expect(cleanEmail(name + sign + domain + note).value, name + sign + domain + note).toBe(address)
  })
})

test('a circled a is the @', () => {
  expect(cleanEmail('kⓐnaver.com').value).toBe('k@naver.com')
})

test.each([
  'working at google.com',
  'ask at the desk',
  'meet at noon',
  'k arroba',
  'arroba gmail.com',
  'point rouge',
  'room #12',
  'C# developer',
  '5★ hotel',
  'a (b) c',
  'dot com',
])('%s is stored as no address', (cell) => {
  expect(cleanEmail(cell).value).toBeNull()
})

test('the word for @ is never glued to the name', () => {
  for (const cell of ['k arroba gmail.com', 'k chiocciola gmail.com', 'k xyz gmail.com', 'k y z yahoo.de']) {
    const { value, suggestion } = cleanEmail(cell)
    expect([null, 'k@gmail.com'], cell).toContain(value ?? suggestion)
  }
})

test.each(['k**@docomo.ne.jp', 'k＊＊＠docomo.ne.jp', 'jo***@gmail.com', 'john@g***.com', 'k•••@web.de', 'k*@web.de'])(
  '%s is hidden, and for a person',
  (cell) => expect(cleanEmail(cell)).toMatchObject({ value: null, suggestion: null, issue: 'email.masked' }),
)

test.each([
  ['www.funmilayo.balogun58@gmail.com', 'funmilayo.balogun58@gmail.com'],
  ['www.k@acme.de', 'k@acme.de'],
])('%s suggests %s', (cell, suggestion) => {
  expect(cleanEmail(cell)).toMatchObject({ value: null, suggestion })
})

test.each([
  ['kim(underscore)lee@acme.com', 'kim_lee@acme.com'],
  ['eva[unterstrich]roth@acme.com', 'eva_roth@acme.com'],
  ['jean (tiret) luc@acme.com', 'jean-luc@acme.com'],
  ['ana(punto)sol@acme.com', 'ana.sol@acme.com'],
  ['li(下划线)na@acme.com', 'li_na@acme.com'],
])('%s has the sign that its brackets name', (raw, address) => {
  expect(cleanEmail(raw)).toMatchObject({ value: address, rule: 'email.spelled-out' })
})
