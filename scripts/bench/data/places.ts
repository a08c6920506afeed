import type { Random } from '../../sample/random.ts'

interface Place {
  readonly code: string
  readonly country: readonly string[]
  /** As its phones begin, before seven digits. */
  readonly phone: string
  readonly cities: readonly (readonly [city: string, region: string, postal: string])[]
}

/** `n` stands for a digit. */
const places: readonly (readonly [Place, weight: number])[] = [
  [
    {
      code: 'HK',
      country: ['Hong Kong', 'HK', 'Hong Kong SAR'],
      phone: '+852 9',
      cities: [
        ['Hong Kong', '', ''],
        ['Kowloon', '', ''],
      ],
    },
    40,
  ],
  [
    {
      code: 'CN',
      country: ['China', 'CN', '中国'],
      phone: '+86 1381',
      cities: [
        ['Shenzhen', 'Guangdong', '5180nn'],
        ['Shanghai', '', '2000nn'],
      ],
    },
    15,
  ],
  [
    {
      code: 'GB',
      country: ['United Kingdom', 'UK', 'GB'],
      phone: '+44 740',
      cities: [
        ['London', '', 'SW1n nAB'],
        ['Leeds', 'West Yorkshire', 'LS1 nDE'],
      ],
    },
    15,
  ],
  [
    {
      code: 'US',
      country: ['United States', 'USA', 'US'],
      phone: '+1 212',
      cities: [
        ['New York', 'NY', '100nn'],
        ['New York', 'New York', '101nn'],
      ],
    },
    10,
  ],
  [
    {
      code: 'FR',
      country: ['France', 'FR'],
      phone: '+33 61',
      cities: [
        ['Paris', 'Île-de-France', '7500n'],
        ['Lyon', '', '6900n'],
      ],
    },
    10,
  ],
  [
    {
      code: 'DE',
      country: ['Germany', 'Deutschland', 'DE'],
      phone: '+49 1511',
      cities: [
        ['Berlin', '', '101nn'],
        ['Hamburg', '', '200nn'],
      ],
    },
    10,
  ],
]

export interface Address {
  readonly code: string
  readonly country: string
  readonly city: string
  readonly region: string
  readonly postal: string
  /** Before seven digits of its own. */
  readonly phone: string
}

/** A country with a city of it; one in four does not name the country. */
export function makeAddress(random: Random): Address {
  const { code, country, phone, cities } = random.weighted(places)
  const [city, region, pattern] = random.pick(cities)
  const postal = pattern.replaceAll('n', () => String(1 + random.below(9)))
  return { code, country: random.chance(0.25) ? '' : random.pick(country), city, region, postal, phone }
}
