import { describe, expect, test } from 'vitest'
import { type EmailPolicy, emailPolicies } from '../../../../../shared/importing/import.ts'
import { clean } from './columns.ts'

describe('what a record says of how to reach somebody', () => {
  test.each<[string, string, string[], object]>([
    [
      'two columns of phones',
      'P=phone,Q=phone',
      ['+852 5123 4567', '+852 5123 4568'],
      {
        phone: '+85251234567',
        phones: [{ phone: '+85251234568', label: 'Q' }],
      },
    ],
    [
      'the second phone, where the first is empty',
      'P=phone,Q=phone',
      ['', '+852 5123 4568'],
      { phone: '+85251234568' },
    ],
    [
      'the same phone twice, once',
      'P=phone,Q=phone',
      ['+852 5123 4567', '85251234567 '],
      { phone: '+85251234567', extra: expect.anything() },
    ],
    [
      'the same phone twice in other forms, once',
      'P=phone,Q=phone',
      ['+852 5123 4567', '00852-5123-4567'],
      { phone: '+85251234567' },
    ],
    [
      'two numbers in a cell',
      'P=phone',
      ['+852 5123 4567 / +852 5123 4568'],
      {
        phone: '+85251234567',
        phones: [{ phone: '+85251234568', label: 'P' }],
      },
    ],
    [
      'the country tells how to read the phone, wherever it stands',
      'P=phone,C=country_code',
      ['5123 4567', 'Hong Kong'],
      {
        phone: '+85251234567',
        country_code: 'HK',
      },
    ],
    ['a bad phone is kept', 'P=phone', ['call me'], { extra: { phone_raw: 'call me' } }],
    [
      'a good phone beside a bad one',
      'P=phone,Q=phone',
      ['call me', '+852 5123 4567'],
      { phone: '+85251234567', extra: { phone_raw: 'call me' } },
    ],
    [
      'two bad phones are both kept',
      'P=phone,Q=phone',
      ['call me', 'ask Bob'],
      { extra: { phone_raw: 'call me', phone_raw_2: 'ask Bob' } },
    ],
    [
      'a second address',
      'A=address_primary,B=address_primary',
      ['1 Peak Road', '2 Peak Road'],
      {
        address_primary: '1 Peak Road',
        addresses: [{ address: '2 Peak Road', label: 'B' }],
      },
    ],
    [
      'the same address twice, once',
      'A=address_primary,B=address_primary',
      ['1 Peak Road', ' 1  Peak Road'],
      { address_primary: '1 Peak Road' },
    ],
    [
      'a second address that says there is none',
      'A=address_primary,B=address_primary',
      ['1 Peak Road', 'N/A'],
      { address_primary: '1 Peak Road' },
    ],
    [
      'a second e-mail',
      'E=email,Work e-mail=email',
      ['a@a.example', 'b@a.example'],
      { email: 'a@a.example', emails: [{ email: 'b@a.example', label: 'Work e-mail' }] },
    ],
    [
      'several e-mails in one cell',
      'E=email',
      ['a@a.example ::: b@a.example; c@a.example'],
      {
        email: 'a@a.example',
        emails: [
          { email: 'b@a.example', label: 'E' },
          { email: 'c@a.example', label: 'E' },
        ],
      },
    ],
    ['the address of a desk', 'E=email', ['info@a.example'], { email: 'info@a.example', email_shared: true }],
    [
      'a second e-mail that is none',
      'E=email,Work e-mail=email',
      ['a@a.example', 'none yet'],
      { email: 'a@a.example', extra: { 'Work e-mail': 'none yet' } },
    ],
  ])('%s', (_, spec, cells, record) => {
    expect(clean(spec, cells).record).toEqual(record)
  })
})

describe('a bad e-mail', () => {
  test.each<[EmailPolicy, string, object]>([
    [
      'strict',
      'mailto:a@a.example',
      { verdict: 'review', reasons: [{ column: 'E', value: 'mailto:a@a.example' }], record: {} },
    ],
    ['repair', 'mailto:a@a.example', { verdict: null, reasons: [], record: { email: 'a@a.example' } }],
    ['keep', 'mailto:a@a.example', { verdict: null, reasons: [], record: { email: 'a@a.example' } }],
    ['strict', 'a@gmial.com', { verdict: null, record: { email: 'a@gmial.com' } }],
    [
      'repair',
      'a@gmial.com',
      {
        verdict: 'review',
        reasons: [{ code: 'email.misspelt-domain', value: 'a@gmial.com', suggestion: 'a@gmail.com' }],
      },
    ],
    ['keep', 'a@gmial.com', { verdict: null, reasons: [], record: { extra: { email_raw: 'a@gmial.com' } } }],
    ['strict', 'n/a', { verdict: 'review', reasons: [{ code: 'email.placeholder', value: 'n/a' }] }],
    ['repair', 'n/a', { verdict: 'review', reasons: [{ code: 'email.placeholder', value: 'n/a' }] }],
    ['keep', 'n/a', { verdict: null, record: { extra: { email_raw: 'n/a' } } }],
  ])('under %s: %s', (policy, raw, wanted) => {
    expect(clean('E=email', [raw], policy)).toMatchObject(wanted)
  })

  test.each(emailPolicies)('under %s: an empty one is not bad', (policy) => {
    expect(clean('E=email,N=first_name', ['  ', 'Ada'], policy)).toMatchObject({
      verdict: null,
      record: { first_name: 'Ada' },
      keys: { email: null },
    })
  })
})
