import { describe, expect, test } from 'vitest'
import type { CustomerField } from '../../../../../shared/customers/fields.ts'
import { fieldSynonyms } from '../../../../../shared/importing/mapping/field-synonyms.ts'
import { findNamedField } from '../../../../../shared/importing/mapping/find-named-field.ts'
import { areBareNames } from '../../../../../shared/importing/mapping/naming/field-names.ts'
import { headerParts } from '../../../../../shared/importing/mapping/naming/header-parts.ts'
import { normalizeHeader } from '../../../../../shared/importing/mapping/normalize-header.ts'

const named = new Set([...fieldSynonyms.values()].flat().map(normalizeHeader))
const isOurs = (column: string) => named.has(normalizeHeader(column))
const list = (text: string) => text.split(' ')

const whose = list('customer client contact lead user person member prospect buyer guest your our my the')
const which = list('primary main default current business work office home personal private mailing billing shipping')
const fillers = [...whose, ...which]
/** What a list of customers has columns about, beside the customers. */
const nouns = list(
  'account activity age agreement amount app appointment balance battery birthday bonus booking budget build call ' +
    'car card cart case cat child class code colour comment competitor contract cost coupon course credit currency date day ' +
    'deal delivery demo device discount dog drink email event exam experience fax feedback file flight floor game ' +
    'gender grade growth height hobby hotel hour invoice issue item key kid language level limit login loss market meal ' +
    'meeting message model month movie mother note offer opened opportunity order package page payment pet plan ' +
    'platform price priority probability product profit project purchase quantity question quote rank rate rating reason ' +
    'referral refund rent reply response result revenue reviewer risk salary sale score seat seen season sent session shift ' +
    'shirt shoe shop size skill speed spouse spend step store style subject subscription supplier survey task tax team ' +
    'temperature test ticket time tier timezone topic total touch tour trial trip unit update usage vehicle vendor version ' +
    'video visit volume wallet warehouse weight wife wish word year zone',
)
const known = list('first last name company phone email address country city')

describe('a filler never leaves a bare word that means something else', () => {
  const bare = list('first last given family name names')
  test.each(fillers)('%s', (filler) => {
    const headers = bare.flatMap((word) => [
      ...[`${word} ${filler}`, `${filler} ${word}`, `${word}_${filler}`, `${word} (${filler})`, `${word} - ${filler}`],
      ...[`${word} of ${filler}`, `${word} ${filler} 2`, `${word} of the ${filler}`],
    ])
    const wrong = headers.filter((header) => !isOurs(header) && findNamedField(header) !== null)
    // What is called a name, and whose it is, is the whole name.
    const isWhole = (header: string) => whose.includes(filler) && /^names?(?![a-z])|(?<![a-z])names?$/.test(header)
    expect(wrong.filter((header) => !isWhole(header) || findNamedField(header)?.field !== 'display_name')).toEqual([])
  })

  test.each([
    ...['Last Contact', 'First Contact', 'Last User', 'Last Modified', 'First Seen', 'Last Order', 'Name of pet'],
    ...[
      'Company size',
      'Office name',
      'User name',
      'Last contacted by',
      'Contact Last',
      'Home name',
      'First Lead Date',
    ],
    ...['Last 30', 'First 2', 'Personal status', 'Home type', 'Customer value', 'Lead value'],
    ...[
      'Email opened',
      'Phone verified',
      'Is customer',
      'Name (pet)',
      'Email (sent)',
      'Address type',
      'Previous company',
    ],
    ...[
      'Spouse name',
      "Mother's name",
      'Assistant phone',
      "Assistant's Phone",
      'Emergency contact phone',
      'IP address',
    ],
    ...[
      'Country of birth',
      'Billing name',
      'City tax',
      'Old email',
      'Bounced email',
      'Last name changed',
      '最終連絡',
      '最后联系',
    ],
    ...['Letzter Kontakt', 'Erster Kontakt', 'Dernier contact', 'Último contacto', 'Primo contatto', 'Ultimo contatto'],
  ])('%s names no field', (column) => expect(findNamedField(column)).toBeNull())
})

describe('every word of a name is accounted for', () => {
  test.each(known)('%s beside another noun', (word) => {
    const headers = nouns
      .filter((noun) => noun !== word)
      .flatMap((noun) => [
        ...[`${word} ${noun}`, `${noun} ${word}`, `${noun} of ${word}`, `${word} of ${noun}`, `${word} (${noun})`],
        ...[`${word} / ${noun}`, `${word} - ${noun}`, `last ${word} ${noun}`, `first ${noun} ${word}`],
      ])
    const wrong = headers.filter((header) => !isOurs(header) && findNamedField(header) !== null)
    expect(wrong).toEqual([])
  })

  test.each(fillers)('%s in front of a name', (filler) => {
    const wrong: string[] = []
    for (const [field, names] of fieldSynonyms) {
      for (const name of names.filter((one) => !/ (?:of|del) /.test(one))) {
        const header = `${filler} ${name}`
        const found = findNamedField(header)
        if ((areBareNames(headerParts(name)) || name === '名') && found?.field === 'display_name') continue
        // `Business name in English` is that of the firm.
        if (name === 'name in english' && findNamedField(`${filler} name`)?.field === found?.field) continue
        if (!isOurs(header) && found !== null && found.field !== field) wrong.push(`${header}: ${found.field}`)
      }
    }
    expect(wrong).toEqual([])
  })
})

test.each<[string, CustomerField]>([
  ['Customer First Name', 'first_name'],
  ['Contact Last Name', 'last_name'],
  ["Customer's e-mail", 'email'],
  ['E-mail of the customer', 'email'],
  ['Your e-mail', 'email'],
  ['What is your e-mail address?', 'email'],
  ['What is your name?', 'display_name'],
  ['Please enter your phone number', 'phone'],
  ['1. Name', 'display_name'],
  ['2) E-mail', 'email'],
  ['Name (required)', 'display_name'],
  ['Phone (home)', 'phone'],
  ['Phone - Work', 'phone'],
  ['email_work', 'email'],
  ['Primary Contact Email', 'email'],
  ['Current company', 'company_primary'],
  ['Company country', 'country_code'],
  ['Phone mobile', 'phone'],
  ['客户邮箱', 'email'],
  ['客户联系电话', 'phone'],
  ['联系人手机', 'phone'],
  ['公司邮箱地址', 'email'],
  ['Ciudad del cliente', 'city'],
  ['Teléfono cliente', 'phone'],
  ['E-Mail geschäftlich', 'email'],
  ['Telefon (privat)', 'phone'],
  ['Email professionnel', 'email'],
  ['顧客メールアドレス', 'email'],
  ['고객 이메일', 'email'],
])('%s is %s', (column, field) =>
  expect(findNamedField(column)).toMatchObject({ field, confidence: expect.closeTo(0.95, 0) }),
)
