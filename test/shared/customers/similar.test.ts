import { expect, test } from 'vitest'
import { isFreeMail } from '../../../shared/cleaning/hosts/is-free-mail.ts'
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

test('the website says where somebody is as well, in a domain of its own or in the same', () => {
  const email = 'ada@quay.example'
  const domainsOf = (company_website: string | null) => factsOf({ email, company_website }).domains
  expect(domainsOf('https://www.peak.example/about')).toEqual(['quay.example', 'peak.example'])
  expect(domainsOf('https://www.quay.example')).toEqual(['quay.example'])
  expect(domainsOf(null)).toEqual(['quay.example'])
  expect(factsOf({ company_website: 'https://peak.example' }).domains).toEqual(['peak.example'])
  expect(factsOf({ company_website: 'https://gmail.com' }).domains).toEqual([])
  expect(factsOf({}).domains).toEqual([])
})

test('of a name in parts, what there is of it is the name', () => {
  expect(factsOf({ first_name: 'Ada' }).name).toBe('Ada')
  expect(factsOf({ last_name: 'Lovelace' }).name).toBe('Lovelace')
})

test('the first phone comes first, and the further ones alone where there is none', () => {
  expect(factsOf({ phone: '+85251234567' }).phones).toEqual(['+85251234567', '+85251234568'])
  expect(factsOf({}).phones).toEqual(['+85251234568'])
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
