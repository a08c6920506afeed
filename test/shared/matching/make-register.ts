import { createRandom } from '../../../scripts/sample/random.ts'

const given =
  'emma jack olivia noah lara thomas mia joshua chloe samuel sophie ethan ruby liam amber dylan isabella connor hannah lucas'.split(
    ' ',
  )
const parts = [
  'bar cal dor fen gar hol kin lan mor nor pem row sal tan ven wil'.split(' '),
  'ton ford ley man well worth den by son ridge'.split(' '),
] as const
const states = ['nsw', 'vic', 'qld', 'wa', 'sa']

export const registerColumns = [
  'given_name',
  'surname',
  'street_number',
  'address_1',
  'suburb',
  'postcode',
  'state',
  'date_of_birth',
  'soc_sec_id',
]

export interface Register {
  readonly rows: readonly string[][]
  /** Of whom each row is. */
  readonly people: readonly number[]
}

/** A register of people in the manner of FEBRL: each with up to three copies that have slips, gaps and exchanged names. */
export function makeRegister(seed: number, count: number): Register {
  const random = createRandom(seed)
  const { pick } = random
  const between = (from: number, to: number) => from + random.below(to - from + 1)
  const word = () => `${pick(parts[0])}${pick(parts[1])}`
  const digits = (n: number) => Array.from({ length: n }, () => between(0, 9)).join('')
  const rows: string[][] = []
  const people: number[] = []
  const slip = (text: string): string => {
    const at = between(0, Math.max(0, text.length - 2))
    const letter = /\d/.test(text) ? digits(1) : pick('abcdefghijklmnopqrstuvwxyz'.split(''))
    const forms = [
      `${text.slice(0, at)}${letter}${text.slice(at)}`,
      `${text.slice(0, at)}${text.slice(at + 1)}`,
      `${text.slice(0, at)}${text[at + 1] ?? ''}${text[at] ?? ''}${text.slice(at + 2)}`,
    ]
    return /^\d+$/.test(text) ? (forms[2] ?? text) : pick(forms)
  }
  for (let person = 0; person < count; person++) {
    const day = `${between(1920, 1999)}${String(between(1, 12)).padStart(2, '0')}${String(between(1, 28)).padStart(2, '0')}`
    const row = [
      pick(given),
      word(),
      String(between(1, 200)),
      `${word()} street`,
      word(),
      `2${digits(3)}`,
      pick(states),
      day,
      `1${digits(6)}`,
    ]
    rows.push(row)
    people.push(person)
    for (let copy = between(0, 3); copy > 0; copy--) {
      const other = [...row]
      for (let n = between(1, 4); n > 0; n--) {
        const at = between(0, row.length - 1)
        const kind = between(0, 9)
        if (kind === 0) other[at] = ''
        else if (kind === 1 && at < 2) [other[0], other[1]] = [other[1] ?? '', other[0] ?? '']
        else other[at] = slip(other[at] ?? '')
      }
      rows.push(other)
      people.push(person)
    }
  }
  return { rows, people }
}
