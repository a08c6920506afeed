import fc from 'fast-check'
import type { EmailPolicy } from '../../../shared/importing/import.ts'
import { defaultSettings, fieldRules, ImportSettings, matchKeys } from '../../../shared/importing/import-settings.ts'

export type Row = Readonly<Record<string, string>>

/** A customer whom a person has entered, and perhaps deleted since. */
export interface ByHand {
  readonly values: Row
  readonly isDeleted: boolean
}

export interface RandomFile {
  readonly rows: readonly Row[]
  readonly policy: EmailPolicy
  readonly settings: ImportSettings
}

/** What a person changes in the n-th existing customer, counted round. */
export interface Edit {
  readonly nth: number
  readonly values: Readonly<Record<string, unknown>>
}

export interface Scenario {
  readonly byHand: readonly ByHand[]
  readonly files: readonly [RandomFile, RandomFile]
  /** Before the first file, and between the two. */
  readonly edits: readonly [readonly Edit[], readonly Edit[]]
}

export const handId = (n: number) => `00000000-0000-7000-8000-00000000000${n}`

const names = [
  'Ann Lee',
  'Lee, ANN',
  'Ann Wong',
  'Bob Wong',
  'Bob Chan',
  'Émile Zola',
  'Emile ZOLA',
  '李娜',
  '王偉',
].concat(['A. Lee', 'Ann Lee Jr.', 'Ann Lee Sr.', 'Annie Lee', 'BOB WONG', 'Mary Wong'])
const emails = ['ann@alpha-works.com', 'bob@alpha-works.com', 'emile@beta-works.com', 'na@gamma-works.com']
const phones = ['+85291234567', '+85298765432', '+442079460018', '+33142685300']
const handles = ['@annlee', '@bobsboat', '@emilezola']
const channels = ['https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv', 'https://www.youtube.com/c/bobsboat']
const externalIds = ['X-1', 'X-2', 'X-3']

/** A cell that is filled in so many of a hundred rows, from a pool so small that rows collide. */
const filled = (percent: number, values: readonly string[]) =>
  fc.oneof(
    { weight: 100 - percent, arbitrary: fc.constant('') },
    { weight: percent, arbitrary: fc.constantFrom(...values) },
  )

const row: fc.Arbitrary<Row> = fc.record({
  id: filled(6, [handId(0), handId(1), handId(9)]),
  external_id: filled(12, externalIds),
  display_name: filled(60, names),
  first_name: filled(10, ['Ann', 'Bob']),
  last_name: filled(10, ['Lee', 'Wong', 'LEE']),
  email: filled(
    35,
    [...emails, 'Ann@Alpha-Works.com', 'mailto:bob@alpha-works.com', 'nobody', 'ann at alpha'].concat([
      'info@alpha-works.com',
      'ann@alpha-works.com; ann2@alpha-works.com',
    ]),
  ),
  phone: filled(30, phones),
  'phone 2': filled(12, phones),
  'email 2': filled(8, [...emails, 'nobody']),
  youtube_handle: filled(12, handles),
  youtube_channel_url: filled(8, channels),
  company_name: filled(30, ['Alpha Works', 'Beta Works', 'Alpha Works Ltd', 'Alpha Works Kendal']),
  'job title': filled(10, ['Buyer', 'Owner']),
  customer_type: filled(5, ['individual', 'corporate']),
  status: filled(8, ['active', 'lost']),
  country: filled(8, ['Hong Kong', 'France']),
  city: filled(10, ['Kowloon', 'Paris']),
  address_line1: filled(12, ['1 Pier Road', '2 Pier Road']),
  'office address': filled(10, ['1 Pier Road', '3 Pier Road']),
  tags: filled(15, ['vip', 'VIP, sea', 'sea;land']),
  notes: filled(8, ['Calls back', 'said "no", twice']),
  do_not_contact: filled(6, ['yes', 'no']),
  'Shoe size': filled(10, ['39', '45']),
  'Hat size': filled(5, ['M']),
})

const blankRow: Row = Object.fromEntries(['id', 'email'].map((column) => [column, ' ']))

const anyRow: fc.Arbitrary<Row> = fc.oneof(
  { weight: 30, arbitrary: row },
  { weight: 1, arbitrary: fc.constant(blankRow) },
)
const rows: fc.Arbitrary<Row[]> = fc
  .tuple(fc.array(anyRow, { minLength: 2, maxLength: 37 }), fc.array(fc.nat(), { maxLength: 3 }))
  // Some rows once more, word for word.
  .map(([all, again]) => [...all, ...again.map((n) => all[n % all.length] ?? blankRow)])

const ruled = [
  'external_id',
  'display_name',
  'first_name',
  'email',
  'phone',
  'address_primary',
  'city',
  'country_code',
].concat(['tags', 'extra', 'do_not_contact', 'notes', 'youtube_handle'])

/** The default as often as something else. */
const settings: fc.Arbitrary<ImportSettings> = fc.oneof(
  fc.constant(defaultSettings),
  fc
    .record({
      mode: fc.constantFrom('both', 'both', 'both', 'create', 'update'),
      keys: fc.shuffledSubarray([...matchKeys]),
      rules: fc.dictionary(fc.constantFrom(...ruled), fc.constantFrom(...fieldRules), { maxKeys: 6 }),
      emptyCells: fc.constantFrom('keep', 'clear'),
      protectEdits: fc.boolean(),
    })
    .map((chosen) => ImportSettings.parse(chosen)),
)

const file: fc.Arbitrary<RandomFile> = fc.record({
  rows,
  policy: fc.constantFrom('repair', 'repair', 'keep', 'strict'),
  settings,
})

const edit: fc.Arbitrary<Edit> = fc.record({
  nth: fc.nat(),
  values: fc.oneof(
    fc.record({ city: fc.constantFrom('Kowloon', 'Lagos', null) }),
    fc.record({ notes: fc.constantFrom('Mine', null), phone: fc.constantFrom(...phones, null) }),
    fc.record({ display_name: fc.constantFrom(...names) }),
    fc.record({ tags: fc.constantFrom([], ['mine'], ['vip', 'mine']) }),
    fc.record({ extra: fc.constantFrom({}, { 'Shoe size': '41' }, { 'Hat size': 'M', 'Shoe size': '39' }) }),
    fc.record({ do_not_contact: fc.boolean() }),
  ),
})

const byHand: fc.Arbitrary<ByHand> = fc.record({
  values: fc.record({
    external_id: filled(20, externalIds),
    display_name: filled(70, names),
    email: filled(50, emails),
    phone: filled(40, phones),
    youtube_handle: filled(30, handles),
  }),
  isDeleted: fc.boolean(),
})

/** What is unique among live customers, a person can't have entered twice. */
function isPossible(customers: readonly ByHand[]): boolean {
  const live = customers.filter(({ isDeleted }) => !isDeleted)
  return ['email', 'external_id'].every((field) => {
    const values = live.map(({ values }) => values[field]).filter((value) => value !== '')
    return new Set(values).size === values.length
  })
}

/** A file of these rows, as most of the tests need it. */
export const fileOf = (
  rows: readonly Row[],
  { policy = 'repair', ...chosen }: Partial<ImportSettings> & { policy?: EmailPolicy } = {},
): RandomFile => ({ rows, policy, settings: { ...defaultSettings, ...chosen } })

/** Model filled by hand, and two files that are imported one after the other, with what people edit before each. */
export const scenarios: fc.Arbitrary<Scenario> = fc.record({
  byHand: fc.array(byHand, { maxLength: 5 }).filter(isPossible),
  files: fc.tuple(file, file),
  edits: fc.tuple(fc.array(edit, { maxLength: 3 }), fc.array(edit, { maxLength: 4 })),
})
