import fc from 'fast-check'
import { defaultSettings, ImportSettings } from '../../../shared/importing/import-settings.ts'
import type { RandomFile, Row } from './random-files.ts'

const given = [
  'Ada',
  'Ben',
  'Cleo',
  'Dan',
  'Eve',
  'Finn',
  'Gus',
  'Hana',
  'Ivo',
  'Jun',
  'Kai',
  'Lin',
  'Mia',
  'Noor',
  'Ole',
]
const family = [
  'Abe',
  'Bohr',
  'Chan',
  'Diaz',
  'Eco',
  'Foss',
  'Gao',
  'Hung',
  'Ito',
  'Jung',
  'Kato',
  'Lund',
  'Mori',
  'Ng',
]

const nameOf = (n: number) => `${given[n % given.length]} ${family[Math.floor(n / given.length) % family.length]}`
const people = given.length * family.length

/** What a row says: of whom, with which keys, and whether one of them is somebody else's. */
const said = fc.record({
  person: fc.nat(people - 1),
  stranger: fc.nat(people - 1),
  keys: fc.subarray(['external_id', 'email', 'youtube_handle', 'phone'], { minLength: 0 }),
  isNamed: fc.nat(9).map((n) => n < 7),
  wrong: fc.constantFrom(...Array<string>(60).fill(''), 'email', 'external_id', 'phone', 'name', 'bad'),
  city: fc.constantFrom('', 'Kowloon', 'Paris', 'Lagos'),
  company: fc.constantFrom('', '', 'Alpha Works', 'Beta Works'),
  tags: fc.constantFrom('', '', 'vip', 'VIP, sea'),
  second: fc.constantFrom('', '', '', '+85291119999', '+85292229999'),
  shoes: fc.constantFrom('', '', '39', '45'),
})

function toRow(one: typeof said extends fc.Arbitrary<infer T> ? T : never): Row {
  const has = (key: string) => one.keys.includes(key)
  const whose = (key: string) => (one.wrong === key ? one.stranger : one.person)
  return {
    external_id: has('external_id') ? `X-${whose('external_id')}` : '',
    display_name: one.isNamed ? nameOf(whose('name')) : '',
    email: one.wrong === 'bad' ? 'nobody' : has('email') ? `p${whose('email')}@alpha-works.com` : '',
    phone: has('phone') ? `+852912${String(10_000 + whose('phone'))}` : '',
    'phone 2': one.second,
    youtube_handle: has('youtube_handle') ? `@channel${one.person}` : '',
    city: one.city,
    company_name: one.company,
    tags: one.tags,
    'Shoe size': one.shoes,
  }
}

/** A file in which the rows of one customer lie far apart, from one seed always the same. */
export function largeFile(seed: number, records: number, chosen: Partial<ImportSettings> = {}): RandomFile {
  const [rows = []] = fc.sample(fc.array(said, { minLength: records, maxLength: records, size: 'max' }), {
    seed,
    numRuns: 1,
  })
  return { rows: rows.map(toRow), policy: 'repair', settings: ImportSettings.parse({ ...defaultSettings, ...chosen }) }
}
