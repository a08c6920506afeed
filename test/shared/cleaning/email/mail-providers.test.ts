import { expect, test } from 'vitest'
import { nationalDomains } from '../../../../shared/cleaning/email/national-domains.ts'
import { suggestMailDomain, suggestMissingDot } from '../../../../shared/cleaning/email/suggest-mail-domain.ts'

const providers =
  'docomo.ne.jp t-online.de rediffmail.com softbank.ne.jp wanadoo.fr freenet.de libero.it laposte.net virgilio.it seznam.cz interia.pl telenet.be bluewin.ch btinternet.com bigpond.com'.split(
    ' ',
  )

const swap = (text: string, at: number) => text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2)

test.each(providers)('one slip in the name of %s', (provider) => {
  const end = provider.indexOf('.')
  for (let at = 1; at < end - 1; at++) {
    const slips = [
      swap(provider, at),
      provider.slice(0, at) + provider.slice(at + 1),
      provider.slice(0, at) + provider.slice(at - 1),
    ]
    for (const slip of slips) if (slip !== provider) expect(suggestMailDomain(slip), slip).toBe(provider)
  }
})

test.each([
  ['docomo.ne.jo', 'docomo.ne.jp'],
  ['t-onlien.de', 't-online.de'],
  ['163.com.cm', '163.com'],
  ['qq.cm', 'qq.com'],
  ['qq.co', 'qq.com'],
  ['naver.co', 'naver.com'],
  ['navre.com', 'naver.com'],
  ['wanado.fr', 'wanadoo.fr'],
  ['rediffmail.co', 'rediffmail.com'],
  ['rediffmial.com', 'rediffmail.com'],
  ['softbank.ne.pj', 'softbank.ne.jp'],
  ['web.ed', 'web.de'],
  ['gmx.dd', 'gmx.de'],
  ['freenet.ed', 'freenet.de'],
  ['libero.ti', 'libero.it'],
  ['orange.fe', 'orange.fr'],
  ['orange.rf', 'orange.fr'],
])('%s was probably meant as %s', (domain, meant) => {
  expect(suggestMailDomain(domain)).toBe(meant)
})

test.each(
  'never.com web.dk web.me orange.es orange.be orange.com libero.at gmx.fr gmx.es gmx.co.uk grange.fr free.de mail.com mail.de rodgers.com sky.it naver.jp t-online.hu freenet.am 162.com qq.net sina.cn yahoo.gr onlin.de planet.de terra.es tiscali.co.uk wanadoo.es acme.de telia.se docomo.com'.split(
    ' ',
  ),
)('%s may be just that', (domain) => {
  expect(suggestMailDomain(domain)).toBeNull()
})

test('a provider is known without its dot', () => {
  expect(suggestMissingDot('qqcom')).toBe('qq.com')
  expect(suggestMissingDot('webde')).toBe('web.de')
  expect(suggestMissingDot('docomo')).toBe('docomo.ne.jp')
  expect(suggestMissingDot('web')).toBeNull()
})

const nations =
  'hk tw sg cn my ph th vn id in pk bd lk np jp kr au nz fr it es pt nl be ch at pl cz sk hu ro bg gr tr ru ua il ae sa eg ng ke gh za br ar cl mx pe co'.split(
    ' ',
  )
const single = [
  'gmail.com',
  'googlemail.com',
  'icloud.com',
  'foxmail.com',
  'naver.com',
  'hanmail.net',
  'rediffmail.com',
]

test.each(single)('%s has no other ending, and none behind its own', (provider) => {
  for (const country of nations)
    for (const domain of [
      `${provider}.${country}`,
      `${provider.split('.')[0]}.${country}`,
      `${provider}.com`,
      `m.${provider}`,
    ])
      if (!['gmail.de', 'naver.jp'].includes(domain)) expect(suggestMailDomain(domain), domain).toBe(provider)
})

test('the national domains of providers are their own', () => {
  expect(nationalDomains.length).toBeGreaterThan(130)
  for (const domain of nationalDomains) {
    expect(suggestMailDomain(domain), domain).toBeNull()
    expect(suggestMailDomain(`${domain}.com`), domain).toBe(domain)
    for (const other of ['gmail.com', 'yahoo.com.hk'])
      expect(suggestMailDomain(`${domain}.${other}`), domain).toBe(domain)
  }
})

test('of a provider with many domains an ending that nobody knows is asked only behind its usual one', () => {
  for (const [domain, meant] of [
    ['yahoo.com.xx', 'yahoo.com'],
    ['hotmail.com.com', 'hotmail.com'],
    ['outlook.com.cn', 'outlook.com'],
    ['yahoo.acme.com', null],
    ['gmail.acme.com', null],
    ['hotmail.lu', null],
  ] as const)
    expect(suggestMailDomain(domain), domain).toBe(meant)
})

test.each([
  't-online.de',
  'comcast.net',
  'wanadoo.fr',
  'libero.it',
  'seznam.cz',
  'btinternet.com',
  'qq.com',
  '163.com',
])('%s has no ending behind its own', (provider) => expect(suggestMailDomain(`${provider}.com`)).toBe(provider))

test('a letter that is left out of naver, or doubled, is a slip; another one is a neighbour', () => {
  for (const slip of ['navr', 'naer', 'nver', 'naaver', 'navver', 'naverr', 'nnaver', 'navre'])
    expect(suggestMailDomain(`${slip}.com`), slip).toBe('naver.com')
  for (const other of ['aver', 'nave', 'never', 'navera', 'raver']) expect(suggestMailDomain(`${other}.com`)).toBeNull()
})
