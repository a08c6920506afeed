import { expect, test } from 'vitest'
import { isFreeMail } from '../../../shared/customers/is-free-mail.ts'
import { similarFacts } from '../../../shared/customers/similar.ts'

const factsOf = (values: Parameters<typeof similarFacts>[0]['values'], isEmailShared = false) =>
  similarFacts({ values, phones: ['+85251234568'], isEmailShared })

test('the facts are those by which a customer is known again', () => {
  expect(
    factsOf({
      first_name: 'Ada',
      last_name: 'Lovelace',
      email: 'ada@quay.example',
      phone: '+85251234567',
      company_primary: 'Quay',
      company_website: 'https://www.quay.example/about',
      youtube_handle: '@ada',
      city: 'Rome',
    }),
  ).toEqual({
    email: 'ada@quay.example',
    phones: ['+85251234567', '+85251234568'],
    youtubeHandle: '@ada',
    youtubeChannelUrl: null,
    name: 'Ada Lovelace',
    company: 'Quay',
    domains: ['quay.example'],
    city: 'Rome',
  })
})

test('an address that several people share says where somebody is, and not who', () => {
  expect(factsOf({ email: 'info@quay.example' }, true)).toMatchObject({ email: null, domains: ['quay.example'] })
})

test('a full name is the name, whatever its parts say', () => {
  expect(factsOf({ display_name: '陳大文', first_name: 'David' }).name).toBe('陳大文')
  expect(factsOf({ company_primary: 'Quay' }).name).toBeNull()
})

test.each(['gmail.com', 'yahoo.com.hk', 'qq.com', '163.com', 'gmx.de', 'hotmail.co.uk', 'netvigator.com'])(
  'a neighbour at %s is a stranger',
  (domain) => {
    expect(isFreeMail(domain)).toBe(true)
    expect(factsOf({ email: `ada@${domain}` }).domains).toEqual([])
  },
)

test.each(['quay.example', 'gmail.example', 'mygmail.com', 'me.quay.com'])(
  'a neighbour at %s is a colleague',
  (domain) => {
    expect(isFreeMail(domain)).toBe(false)
  },
)
