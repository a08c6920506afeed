import { toCsvLine } from '../../shared/csv/to-csv-line.ts'

const first = [
  'Ada',
  'Wei',
  'José',
  'Mei-Ling',
  'Tunde',
  'Ngozi',
  'Priya',
  'Sofía',
  'Łukasz',
  '美玲',
  '志明',
  '雅文',
  'Hana',
  'Olu',
]
const last = [
  'Okafor',
  'Chan',
  'García',
  'Müller',
  'Sato',
  'Nowak',
  '陳',
  '李',
  '王',
  'Singh',
  'Dubois',
  'Kim',
  'Park',
  'Reyes',
]
const words = ['Harbour', 'Lantern', 'Quay', 'Jade', 'Tidal', 'Compass', 'Anchor', 'Bamboo', 'Silver', 'Peak']
const countries = ['Hong Kong', 'HK', '中国', 'Japan', 'U.K.', 'Nigeria', 'France', '', '', '']
const statuses = ['lead', 'Active', 'customer', 'warm-ish', '']

/**
 * A file of invented people, the same for the same numbers: one in fifty has a bad e-mail, one in eighty is a person
 * of some lines before with another job, one in a hundred has a line break in its note, one in five hundred is blank.
 */
export function* makePeople(records: number, seed = 1): Generator<string> {
  const random = mulberry32(seed)
  const pick = <T>(list: readonly [T, ...T[]] | readonly T[]) => list[Math.floor(random() * list.length)] as T
  yield toCsvLine([
    'first_name',
    'last_name',
    'email',
    'phone',
    'company_name',
    'country',
    'lead_status',
    'notes',
    'job_title',
    'budget',
  ])
  const earlier: string[][] = []
  for (let n = 0; n < records; n += 1) {
    const chance = random()
    if (chance < 1 / 500) {
      yield '\r\n'
      continue
    }
    const again = chance < 1 / 80 ? pick(earlier) : undefined
    const mail =
      chance > 0.98
        ? pick(['n/a', 'x@gmial.com', 'nobody', 'a@@b'])
        : `p${seed}.${n}@${pick(words).toLowerCase()}.example`
    const cells = again ?? [
      pick(first),
      pick(last),
      mail,
      `+8529${String(1_000_000 + n).slice(-7)}`,
      `${pick(words)} ${pick(words)} ${n % 997} Ltd`,
      pick(countries),
      pick(statuses),
      chance > 0.99 ? 'two lines,\n"quoted"' : '',
      '',
      String(n % 1000).padStart(4, '0'),
    ]
    const record = again === undefined ? cells : cells.with(8, `Partner ${n}`)
    if (n % 7 === 0) earlier.push(record)
    yield toCsvLine(record)
  }
}

export function mulberry32(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}
