import { describe, expect, test } from 'vitest'
import { roleHeads } from '../../../../shared/cleaning/names/words/roles.ts'
import { isNoteIn } from '../../../../shared/cleaning/notes/is-note.ts'
import { kindsOfCustomer, movedTo, noAddress, paidOrNot } from '../../../../shared/cleaning/notes/words-for-notes.ts'
import type { CustomerField } from '../../../../shared/customers/fields.ts'
import { cleanRecord } from '../../../../shared/importing/record/clean-record.ts'
import { columns } from '../../importing/record/cells/columns.ts'

const fields = ['company_primary', 'position_primary', 'profession', 'address_primary'] as const
const asWritten = (text: string) => [text, `${text.charAt(0).toUpperCase()}${text.slice(1)}!`, `(${text})`, `${text}.`]
const unread = (field: CustomerField, cells: readonly string[]) => cells.filter((cell) => !isNoteIn(field, cell))
const taken = (field: CustomerField, cells: readonly string[]) => cells.filter((cell) => isNoteIn(field, cell))

const numbers = ['7', '3,500', '1.250,00', '2 000', '5,00,000']
const signs = [
  ...Intl.supportedValuesOf('currency').filter((code) => code !== 'TOP'),
  ...'$€£¥₩₹₦฿',
  'HK$',
  'Rs.',
  'RM',
]
const amounts = numbers.flatMap((one) => signs.map((sign) => `${sign} ${one}`))

const days = [
  ...['2026-03-01', '2026-03-01T00:00:00', '12/03/2026', '3/12/26', '1.3.2026', '2026年3月1日', '令和8年3月1日'],
  ...['1 March 2026', 'March 1, 2026', '1. März 2026', '1 de marzo de 2026', 'Mar-01', '3-Jan', '1. Mrz'],
]

const months = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl'].flatMap((language) =>
  [0, 4, 11].map((month) =>
    new Date(Date.UTC(2026, month, 15)).toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' }),
  ),
)

describe.each(fields)('in a column of %s', (field) => {
  test('no amount of any currency is a value', () => expect(unread(field, amounts)).toEqual([]))
  test('no day is one', () => expect(unread(field, [...days, ...months])).toEqual([]))
  test('nor is what was paid', () => expect(unread(field, paidOrNot.flatMap(asWritten))).toEqual([]))
  test('nor where somebody has moved to', () =>
    expect(
      unread(
        field,
        movedTo.flatMap((one) => [`${one} Leeds`, `${one} new york`]),
      ),
    ).toEqual([]))
  test('nor when to call', () =>
    expect(
      unread(field, [
        ...['call back Monday', 'call after 5', 'please call after lunch', 'ring him tomorrow', 'call @ 5pm'],
        ...['anrufen nach 17 Uhr', 'Rückruf am Montag', 'rappeler demain', 'appeler après 18h', 'llamar por la tarde'],
        ...['ligar depois das 18h', 'richiamare lunedì', 'bellen na 5 uur', 'позвонить после обеда', '下午3点后打电话'],
        ...['明天再打电话', '18時以降に電話', '6시 이후 전화', '引越し予定', '大阪へ移転', '부산으로 이사', '搬到上海'],
      ]),
    ).toEqual([]))
  test('a country, and what it pays with, is no note', () => {
    const names = ['en', 'de', 'fr', 'es', 'pt', 'it', 'zh', 'ja', 'ko', 'ar', 'ru'].flatMap((language) => {
      const regions = new Intl.DisplayNames(language, { type: 'region' })
      const money = new Intl.DisplayNames(language, { type: 'currency' })
      return [
        ...['DE', 'FR', 'GB', 'US', 'CN', 'JP', 'KR', 'IN', 'NG', 'BR', 'MX', 'AE', 'VN', 'ZA'].map((code) =>
          regions.of(code),
        ),
        ...['USD', 'EUR', 'INR', 'CNY'].map((code) => money.of(code)),
      ]
    })
    expect(taken(field, names.map(String))).toEqual([])
  })
})

test('no address stands where nobody is known to live', () =>
  expect(unread('address_primary', noAddress.flatMap(asWritten))).toEqual([]))

test('how somebody is as a customer is no job', () =>
  expect(
    unread('position_primary', [
      ...kindsOfCustomer.flatMap(asWritten),
      ...['yes', 'no', 'ja', 'oui', '是', '3 kids', '10万', '25k', 'budget 10k', '$4,500/mo budget', 'ask Tom', '12/4'],
    ]),
  ).toEqual([]))

test('a job is one', () => {
  const jobs = [...roleHeads].flatMap((job) => [job, `Senior ${job}`, `${job} 2`, `${job} (50%)`])
  expect(taken('position_primary', jobs)).toEqual([])
  expect(
    taken('position_primary', [
      ...['1st Officer', '2nd Engineer', '3D Artist', 'VIP Host', 'Call Center Agent', 'Callback Agent', 'Lead'],
      ...['Call Center Manager', 'Head of 3 Teams', 'Visiting Professor', 'Regular Army', 'Price Analyst', 'IT', 'CEO'],
      ...[
        'Budget Manager',
        'Moving Consultant',
        'Paid Media Manager',
        'Termin-Koordinatorin',
        'Kontakter',
        '店長',
        '부장',
      ],
    ]),
  ).toEqual([])
})

test('a firm is one', () =>
  expect(
    taken('company_primary', [
      ...['24/7', '7-Eleven', '3M', '1-2-3 Reisen', '12/4 Studio', '50 Cent', 'August 21', 'May 5 Ltd', '4711', '1&1'],
      ...[
        'Gone To Seed',
        'Moved Ltd',
        'Paid',
        'Call Back Media',
        'Call Monday Inc',
        'Paid Inc.',
        'Overdue',
        'Ring Ring',
      ],
      ...[
        'See Tickets',
        'Ask Italian',
        'Euro Trading',
        '$ave Studio',
        '100 Montaditos',
        '三月軟體',
        '五月花',
        '移転ナビ',
      ],
      ...[
        'Budget Rent a Car',
        'Price & Sons',
        'Value 24',
        '이사몰',
        '搬家公司',
        'Lastminute.com',
        'Today Tomorrow GmbH',
      ],
    ]),
  ).toEqual([]))

test('an address is one', () =>
  expect(
    taken('address_primary', [
      ...[
        '12/4',
        '3/5 High Street',
        '12-14 High Street',
        '1 March Street',
        'May Road 5',
        'Pick Up Lane',
        '5, Rue du 8 mai 1945',
      ],
      ...['Calle 5 de Mayo 12', 'Via XX Settembre 20', 'Straße des 17. Juni 135', '10-05-2003 Sokak'],
      ...[
        'Retour Straße 3',
        'Moved Road 4',
        'See 12',
        'Am See 3',
        'Ask 4',
        'poste restante',
        'PO Box 2020',
        'Unit 3, 2020 Main St',
      ],
      ...[
        '3月町1-2',
        '中央区1-2-3',
        '강남대로 12',
        '三里屯路19号',
        'moved to 12 High Street, Leeds',
        '1-2-3 Ginza',
        '1/2/3 Moo 4',
      ],
    ]),
  ).toEqual([]))

test('the cell is kept, and noted', () => {
  const { record, notes, verdict } = cleanRecord(
    columns('display_name', 'company_primary', 'position_primary', 'address_primary'),
    ['Ada Hall', 'Shifted to Pune', '$4,500/mo budget', '2026-03-01T00:00:00'],
    'repair',
  )
  expect(verdict).toBeNull()
  expect(record).toEqual({
    display_name: 'Ada Hall',
    extra: {
      company_primary_raw: 'Shifted to Pune',
      position_primary_raw: '$4,500/mo budget',
      address_primary_raw: '2026-03-01T00:00:00',
    },
  })
  expect(notes.map(({ rule }) => rule)).toEqual(['company.remark', 'text.remark', 'text.remark'])
})
