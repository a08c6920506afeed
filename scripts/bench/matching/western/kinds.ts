import { present } from '../present.ts'
import type { Column, Entity, Entry, Person } from './model.ts'
import type { Random } from './rng.ts'
import { canBeWrittenOut, capitals, hasMarks, type TypoKind, typo, withoutMarks, writtenOut } from './spelling.ts'
import { FIRMS, LEGAL_FORMS, SHORTENINGS, TITLES } from './words-firms.ts'
import { NAMES, NICKNAMES } from './words-names.ts'

/** What two rows of one customer must both show so that a careful reader can tell. */
export type Evidence = 'mail' | 'phone' | 'birth' | 'home' | 'firm' | 'mailbox-name'

export const EVIDENCE_COLUMNS: Record<Evidence, Column[]> = {
  mail: ['email'],
  phone: ['phone'],
  birth: ['date_of_birth', 'city'],
  home: ['address', 'city', 'postal_code'],
  firm: ['company', 'city'],
  'mailbox-name': ['company', 'website'],
}

/** A change to the name alone; false where it cannot be made on this person. */
export interface NameKind {
  share: number
  fits: (person: Person) => boolean
  change: (random: Random, entry: Entry, person: Person) => boolean
  /** Evidence that would leave doubt with this change. */
  unless?: Evidence[]
}

const KNOWN_NAMES = new Set(
  Object.values(NAMES)
    .flatMap((table) => [...table.male, ...table.female, ...table.last])
    .map((name) => withoutMarks(name).toLowerCase()),
)
/** A slip must not turn a name into another real one: Lena and Lea may be twins. */
const noRealName = (word: string): boolean => !KNOWN_NAMES.has(withoutMarks(word).toLowerCase())

function typoKind(kind: TypoKind, share: number): NameKind {
  return {
    share,
    fits: (person) => person.last.length >= 5 || person.first.length >= 5,
    change: (random, { row }) => {
      const columns: ('first_name' | 'last_name')[] = random.chance(0.65)
        ? ['last_name', 'first_name']
        : ['first_name', 'last_name']
      for (const column of columns) {
        const slipped = typo(random, row[column], kind, noRealName)
        if (slipped) {
          row[column] = slipped
          return true
        }
      }
      return false
    },
  }
}

function bothNames(entry: Entry, change: (text: string) => string): boolean {
  const { row } = entry
  const before = row.first_name + row.last_name
  for (const column of ['first_name', 'last_name', 'company', 'city', 'address'] as const)
    row[column] = change(row[column])
  return row.first_name + row.last_name !== before
}

const marked = (person: Person): boolean => hasMarks(person.first + person.last)
const MEN = new Set(['Mr', 'Herr', 'M.', 'D.', 'Sr.', 'Sig.', 'dhr.', 'Pan', 'Rev.'])
const WOMEN = new Set(['Mrs', 'Ms', 'Frau', 'Mme', 'Dña.', 'mevr.'])

export const NAME_KINDS: Record<string, NameKind> = {
  nickname: {
    share: 9,
    fits: (person) => person.first in NICKNAMES,
    change: (random, { row }, person) => {
      row.first_name = random.pick(present(NICKNAMES[person.first]))
      return true
    },
  },
  initial_only: {
    share: 7,
    fits: (person) => !person.suffix,
    change: (random, { row }, person) => {
      row.first_name = withoutMarks(person.first.charAt(0)) + random.pick(['.', '.', ''])
      return true
    },
    unless: ['home'],
  },
  swapped_name: {
    share: 6,
    fits: (person) => !person.suffix,
    change: (_, { row }) => {
      ;[row.first_name, row.last_name] = [row.last_name, row.first_name]
      return true
    },
  },
  typo_transpose: typoKind('transpose', 4),
  typo_drop: typoKind('drop', 4),
  typo_double: typoKind('double', 4),
  typo_neighbour: typoKind('neighbour', 4),
  typo_ocr: typoKind('ocr', 4),
  diacritics_lost: { share: 6, fits: marked, change: (_, entry) => bothNames(entry, withoutMarks) },
  diacritics_written_out: {
    share: 5,
    fits: (person) => canBeWrittenOut(person.first + person.last),
    change: (_, entry) => bothNames(entry, writtenOut),
  },
  capitals: { share: 4, fits: () => true, change: (_, entry) => bothNames(entry, capitals) },
  middle_name: {
    share: 5,
    fits: (person) => person.middle !== person.first,
    change: (random, { row }, person) => {
      row.first_name += ` ${random.chance(0.5) ? person.middle : `${person.middle[0]}.`}`
      return true
    },
  },
  title: {
    share: 5,
    fits: () => true,
    change: (random, { row }, person) => {
      const title = random.pick(TITLES[person.lang].filter((one) => !(person.female ? MEN : WOMEN).has(one)))
      if (random.chance(0.15)) row.last_name += `, ${title}`
      else row.first_name = `${title} ${row.first_name}`
      return true
    },
  },
  double_surname: {
    share: 6,
    fits: (person) => /^[\p{Lu}]\p{L}{2,}[- ]\p{Lu}/u.test(person.last) && !/^(De|Le|Van|Ó) /.test(person.last),
    change: (random, { row }, person) => {
      const [one = '', other = ''] = person.last.split(/[- ]/)
      row.last_name = person.lang === 'es' || random.chance(0.6) ? one : other
      return true
    },
  },
}

/** The company in another legal form, shortened, or by its initials. */
export function respellCompany(random: Random, entity: Entity): string {
  const firm = entity.firm ?? present(present(entity.person).job).firm
  const words = firm.core.split(/[ -]+/).filter((word) => /^\p{Lu}/u.test(word))
  const trade = FIRMS[firm.lang].trades.find((name) => firm.core.includes(name)) ?? ''
  const brand = firm.core.replace(trade, '').replace(/ {2,}/, ' ').trim()
  const spellings: (() => string)[] = [
    () =>
      `${firm.core} ${random.pick(random.pick(present(LEGAL_FORMS[firm.address.country.code])))}`.replace(' ,', ','),
    () => `${writtenOut(firm.core)} ${firm.legal[0]}`,
    () => capitals(`${firm.core} ${firm.legal[0]}`),
  ]
  const shortened = SHORTENINGS.reduce((name, [long, short]) => name.replace(long, short), firm.core)
  if (shortened !== firm.core)
    spellings.push(
      () => shortened,
      () => `${shortened} ${firm.legal[0]}`,
    )
  if (words.length >= 3) spellings.push(() => `${words.map((word) => word[0]).join('')} ${firm.legal[0]}`)
  if (brand.length > 3 && brand !== firm.core && !brand.startsWith(firm.address.city.name.slice(0, 4)))
    spellings.push(() => brand)
  const slipped = typo(
    random,
    words[0] ?? '',
    random.pick(['transpose', 'drop', 'double', 'neighbour'] as const),
    () => true,
  )
  if (slipped) spellings.push(() => `${firm.core.replace(present(words[0]), slipped)} ${firm.legal[0]}`)
  return random.pick(spellings)().replace(/\s+,/g, ',').trim()
}
