import fc from 'fast-check'
import { getCountries, getCountryCallingCode, getExampleNumber } from 'libphonenumber-js/max'
import examples from 'libphonenumber-js/mobile/examples'
import { describe, expect, test } from 'vitest'
import { generateSample, type SampleRecord } from '../../../../scripts/sample/generate-sample.ts'
import { countryCodes } from '../../../../shared/cleaning/country/country-table.ts'
import {
  detectCountry,
  gatherEvidence,
  sureCountry,
  weigh,
} from '../../../../shared/cleaning/detect-country/detect-country.ts'
import type { CountryFacts, EvidenceKind } from '../../../../shared/cleaning/detect-country/facts.ts'
import { checkProperty } from '../../../support/property.ts'

const facts = (some: Partial<CountryFacts>): CountryFacts => ({
  phones: [],
  hosts: [],
  address: [],
  names: [],
  ...some,
})
const detect = (some: Partial<CountryFacts>) => {
  const { verdict, country } = detectCountry(facts(some))
  return [verdict, country] as const
}

const regions = getCountries()
const shared = new Set(
  [...Map.groupBy(regions, (region) => getCountryCallingCode(region)).values()].filter((all) => all.length > 1).flat(),
)
const phoneOf = (region: (typeof regions)[number]) => getExampleNumber(region, examples)?.number ?? ''

describe('a phone', () => {
  test.each(regions.filter((region) => !shared.has(region)))('of %s says it', (region) => {
    expect(detect({ phones: [phoneOf(region)] })).toEqual(['sure', region])
  })

  // The mobile numbers of these are in the plan of a country a hundred times their size as well.
  const alike = { CC: 'AU', CX: 'AU', AX: 'FI', EH: 'MA', IM: 'GB', VA: 'IT', SJ: 'NO' }
  test('of a code that several share says whose plan has it, and no other', () => {
    const said = [...shared].map((region) => [region, ...detect({ phones: [phoneOf(region)] })] as const)
    const others = said.filter(([region, verdict, country]) => verdict === 'sure' && country !== region)
    expect(Object.fromEntries(others.map(([region, , country]) => [region, country]))).toEqual(alike)
    expect(said.filter(([, verdict]) => verdict !== 'sure').map(([region]) => region)).toEqual(['BL', 'GP', 'MF'])
  })

  test.each(['+18005551234', '+80012345678', '+88216500000', 'no number', '', '+999123456'])(
    '%s, of no country alone, makes none sure',
    (phone) => expect(detect({ phones: [phone] })[0]).not.toBe('sure'),
  )

  test.each([
    ['+442079460958', 'GB'],
    ['+441534488888', 'JE'],
    ['+441481256789', 'GG'],
    ['+441624675000', 'IM'],
    ['+77012345678', 'KZ'],
    ['+79161234567', 'RU'],
    ['+16045550123', 'CA'],
    ['+17875550123', 'PR'],
    ['+18765550123', 'JM'],
    ['+262639012345', 'YT'],
  ])('%s of a plan that several share is of %s', (phone, country) => {
    expect(detect({ phones: [phone] })).toEqual(['sure', country])
  })
})

describe('a domain', () => {
  const brands =
    'ac ad ag ai am as bz cc cd cf co cx dj fm ga gg gl gq gs hm im io is la li ly me ml ms mu nu pw sc sh so sr st tc tk tm to tv vc vg vu ws'.split(
      ' ',
    )
  const own = countryCodes.filter((code) => !brands.includes(code.toLowerCase()))

  // No ending was given to Western Sahara, Kosovo, St Barths and others.
  test.each(own.filter((code) => !['BL', 'BQ', 'EH', 'MF', 'UM', 'XK', 'GB', 'BV', 'SJ'].includes(code)))(
    'of %s says it, in an e-mail or a web address',
    (code) => {
      const ending = code.toLowerCase()
      expect(detect({ hosts: [`ada@quay.${ending}`] })).toEqual(['sure', code])
      expect(detect({ hosts: [`https://www.quay.${ending}/${ending}?x=y.fr`] })).toEqual(['sure', code])
    },
  )

  test.each(brands)('that the world uses as a brand, .%s, says nothing', (ending) => {
    expect(detect({ hosts: [`ada@quay.${ending}`, `https://quay.${ending}`] })).toEqual(['none', null])
  })

  test.each([
    ['https://gov.quay.gov.co', 'CO'],
    ['ada@quay.co.uk', 'GB'],
    ['ada@quay.香港', 'HK'],
    ['https://quay.xn--fiqs8s', 'CN'],
    ['https://quay.рф', 'RU'],
  ])('%s is of %s', (host, country) => expect(detect({ hosts: [host] })).toEqual(['sure', country]))

  test.each([
    'ada@gmail.com',
    'https://quay.eu',
    'https://quay.example',
    'https://10.0.0.1',
    'https://localhost',
    'de',
    '',
  ])('%s says nothing', (host) => expect(detect({ hosts: [host] })).toEqual(['none', null]))

  test('of a mail provider makes nobody sure', () => {
    expect(detect({ hosts: ['ada@yahoo.fr'] })).toEqual(['probable', 'FR'])
    expect(detect({ hosts: ['ada@yahoo.fr'], phones: ['+33612345678'] })).toEqual(['sure', 'FR'])
  })
})

describe('an address', () => {
  test.each([
    [{ address: ['163 Kalapati Street, Philippines'] }, 'PH'],
    [{ address: ['Lindenstr. 5, 10969 Berlin'] }, 'DE'],
    [{ city: 'Austin, TX', postalCode: '78701' }, 'US'],
    [{ city: 'Toronto', region: 'ON', postalCode: 'M5V 2T6' }, 'CA'],
    [{ postalCode: 'SW1A 1AA' }, 'GB'],
    [{ postalCode: 'JE2 3AB' }, 'JE'],
    [{ city: '台北市', address: ['紙鳶路二段5號'], postalCode: '10622' }, 'TW'],
    [{ city: '深圳市', region: '广东省', address: ['灯笼路5号'] }, 'CN'],
    [{ city: '九龍', region: '香港', address: ['渡船角街12號'] }, 'HK'],
    [{ city: 'São Paulo', region: 'SP', postalCode: '01310-100' }, 'BR'],
    [{ city: 'Lisboa', postalCode: '1100-148' }, 'PT'],
    [{ city: 'Graz', address: ['Annenstraße 5'], postalCode: '8020' }, 'AT'],
    [{ city: 'Guadalajara', region: 'Jalisco', postalCode: '44100' }, 'MX'],
    [{ city: '서울', address: ['테헤란로 5'] }, 'KR'],
    [{ city: '澳門', address: ['燈籠里98號'] }, 'MO'],
  ] as const)('%j is in %s', (some, country) => expect(detect(some)).toEqual(['sure', country]))

  test.each([
    { city: 'Valencia' },
    { city: 'London' },
    { city: 'Santiago' },
    { city: 'San José' },
    { city: 'Georgetown' },
    { city: 'Central' },
    { city: 'CA' },
    { city: 'Lebanon' },
    { region: 'Punjab' },
    { region: 'Western' },
    { region: 'Georgia' },
    { postalCode: '10115' },
    { postalCode: '1010' },
    { postalCode: '000000' },
    { postalCode: '999077' },
    { address: ['5 Rue de la Paix'] },
    { address: ['Calle Mayor 5'] },
    { address: ['Rua Augusta 5'] },
    { city: 'Cordoba', address: ['Calle San Martin 5'] },
  ])('%j, which may be in several countries, makes none sure', (some) => expect(detect(some)[0]).not.toBe('sure'))
})

describe('where somebody is from is not where they are', () => {
  test.each([
    { company: 'Muster GmbH' },
    { company: '山田株式会社', names: ['山田 さくら'] },
    { company: '주식회사 하나', names: ['김철수'] },
    { company: 'Quay Sdn Bhd' },
    { company: '德舟貿易有限公司', names: ['陳家豪'] },
    { names: ['Иван Петров'] },
    { names: ['สมชาย'], hosts: ['ada@yahoo.co.th'] },
  ])('%j alone is never sure', (some) => expect(detect(some)[0]).not.toBe('sure'))

  test('a name in another script doesn’t speak against a place, a legal form does', () => {
    expect(detect({ names: ['김철수'], city: 'Berlin', phones: ['+493012345678'] })).toEqual(['sure', 'DE'])
    expect(detect({ company: 'Muster GmbH', phones: ['+81355500123'] })[0]).toBe('contradictory')
    expect(detect({ company: 'Muster GmbH', phones: ['+436641234567'] })).toEqual(['sure', 'AT'])
  })
})

describe('contradictory evidence', () => {
  const some =
    'DE FR GB US CA CN HK TW MO SG JP KR BR PT ES MX AR CO IN AU NZ AT CH NL BE IT PL RU UA TR ZA NG AE MY PH'
  const countries = some.split(' ') as (typeof regions)[number][]
  const endings = countries.filter((code) => code !== 'CO')
  const cities: Readonly<Record<string, string>> = {
    ...{
      DE: 'Dresden',
      FR: 'Marseille',
      CN: 'Shenzhen',
      TW: 'Kaohsiung',
      JP: 'Osaka',
      KR: 'Busan',
      IN: 'Mumbai',
      PL: 'Gdańsk',
    },
    ...{ BR: 'Curitiba', NL: 'Rotterdam', AT: 'Graz', TR: 'Ankara', NG: 'Lagos', ZA: 'Johannesburg', NZ: 'Auckland' },
  }
  const agree = (one: string, other: string) => one === other

  test('of any two countries never makes one sure: phone and domain, phone and city, domain and city', () => {
    const wrong: string[] = []
    for (const phone of countries) {
      for (const domain of endings) {
        const hosts = [`a@quay.${domain === 'GB' ? 'co.uk' : domain.toLowerCase()}`]
        const found = detect({ phones: [phoneOf(phone)], hosts })
        if ((found[0] === 'sure') !== agree(phone, domain)) wrong.push(`${phone} .${domain} ${found}`)
      }
      for (const [code, city] of Object.entries(cities)) {
        const found = detect({ phones: [phoneOf(phone)], city })
        if ((found[0] === 'sure') !== agree(phone, code)) wrong.push(`${phone} ${city} ${found}`)
      }
    }
    expect(wrong).toEqual([])
  })

  test('of two against one is contradictory all the same', () => {
    expect(detect({ phones: ['+493012345678'], hosts: ['a@quay.de'], city: 'Lyon' })).toEqual(['contradictory', null])
    expect(detect({ city: 'Austin', region: 'TX', postalCode: '78701', phones: ['+16045550123'] })[0]).toBe(
      'contradictory',
    )
    expect(detect({ phones: ['+493012345678', '+33612345678'] })[0]).toBe('contradictory')
  })
})

test('the reasons are given: what says it, for which countries, and how much', () => {
  const { evidence, confidence } = detectCountry(facts({ phones: ['+493012345678'], city: 'London' }))
  expect(evidence).toEqual([
    { kind: 'phone', value: '+493012345678', countries: ['DE'], weight: expect.closeTo(1.5, 1) },
    { kind: 'city', value: 'London', countries: ['GB', 'CA'], weight: expect.closeTo(-1.4, 1) },
  ])
  expect(confidence).toBe(0)
})

const factsOf = ({ cells }: SampleRecord): CountryFacts => {
  const [first = '', last = '', company, , email = '', phone = ''] = cells
  const [website = ''] = cells.slice(9)
  const [line1 = '', line2 = '', city, region, postalCode] = cells.slice(13)
  const number = phone
    .replace(/^tel: /, '')
    .replace(/^00/, '+')
    .replace(/\(0\)/, '')
    .replace(/ext.*/, '')
  const phones = /^\(?\+/.test(number) ? [`+${number.replace(/\D/g, '')}`] : []
  const hosts = [email.trim().toLowerCase(), website.trim().toLowerCase()].filter((host) => host.includes('.'))
  return facts({
    phones,
    hosts,
    address: [line1, line2].filter(Boolean),
    city,
    region,
    postalCode,
    company,
    names: [first, last],
  })
}

test('no verdict hangs on how often evidence is of another country, from a tenth of what is set to a fifth more', () => {
  const kinds = {
    ...{ phone: 0.04, domain: 0.04, 'address-country': 0.02, 'address-script': 0.04, 'address-words': 0.2, city: 0.04 },
    ...{ region: 0.1, 'postal-code': 0.04, 'legal-form': 0.1, 'mail-provider': 0.3, 'name-script': 0.3 },
  } satisfies Record<EvidenceKind, number>
  const wrong: unknown[] = []
  for (const record of generateSample().records.filter(({ truth }) => truth.statedCountry === null)) {
    const evidence = gatherEvidence(factsOf(record))
    for (const part of evidence.length === 0 ? [] : [0.1, 0.5, 1.2]) {
      const rates = Object.fromEntries(Object.entries(kinds).map(([kind, rate]) => [kind, rate * part]))
      const { verdict, country } = weigh(evidence, rates as typeof kinds)
      if (verdict === 'sure' && country !== record.truth.inferable) wrong.push([part, record.cells, country])
    }
  }
  expect(wrong).toEqual([])
})

test('any text is read, and what is sure has evidence of a place', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('Berlin', '+4930123456', 'a@b.de', '10115', 'GmbH'),
  )
  const any = fc.record({
    phones: fc.array(text, { maxLength: 2 }),
    hosts: fc.array(text, { maxLength: 2 }),
    address: fc.array(text, { maxLength: 2 }),
    names: fc.array(text, { maxLength: 2 }),
    city: text,
    region: text,
    postalCode: text,
    company: text,
  })
  await checkProperty(
    fc.property(any, (some) => {
      const { verdict, country, confidence } = detectCountry(some)
      expect(sureCountry(some)).toBe(verdict === 'sure' ? country : null)
      expect(confidence).toBeGreaterThanOrEqual(0)
      expect(confidence).toBeLessThanOrEqual(1)
    }),
    { seed: 7, numRuns: 2_000 },
  )
})
