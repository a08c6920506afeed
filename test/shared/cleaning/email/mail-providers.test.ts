import { expect, test } from 'vitest'
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
