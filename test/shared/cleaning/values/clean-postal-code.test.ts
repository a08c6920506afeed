import { expect, test } from 'vitest'
import { cleanPostalCode } from '../../../../shared/cleaning/values/clean-postal-code.ts'

test.each([
  ['02134', 'US', '02134'],
  ['SW1A 1AA', 'GB', 'SW1A 1AA'],
  ['2134', 'BE', '2134'],
  ['2134', undefined, '2134'],
  ['2134.0', 'BE', '2134'],
  ['100000.0', 'CN', '100000'],
  ['060-0001', 'JP', '060-0001'],
  ['02134-1234', 'US', '02134-1234'],
  ['11000', 'CZ', '11000'],
  ['110 00', 'CZ', '110 00'],
  ['LV-1010', 'LV', 'LV-1010'],
  ['LT-01100', 'LT', 'LT-01100'],
  ['MD-2001', 'MD', 'MD-2001'],
  ['AZ1000', 'AZ', 'AZ1000'],
  ['A-1010', 'DE', 'A-1010'],
  ['A-1010', undefined, 'A-1010'],
  ['A-101', 'AT', 'A-101'],
])('%s in %s is %s', (raw, country, value) => {
  expect(cleanPostalCode(raw, { country })).toMatchObject({ value, certainty: 'sure' })
})

test.each([
  ['2134', 'US', '02134'],
  ['2134.0', 'US', '02134'],
  ['1067', 'DE', '01067'],
  ['4524', 'KR', '04524'],
  ['800', 'AU', '0800'],
  ['600001', 'JP', '060-0001'],
  ['50000', 'CN', '050000'],
  ['1000', 'FR', '01000'],
])('%s in %s has lost just the zero: it is %s', (raw, country, value) => {
  expect(cleanPostalCode(raw, { country })).toMatchObject({ value, rule: 'postal_code.zero-put-in', issue: null })
})

test.each([
  // Two zeros.
  ['601', 'PR', '00601'],
  ['186', 'IT', '00186'],
  // None is given out that begins so, or it is an old one.
  ['5123', 'DE', '05123'],
  ['8000', 'DE', '08000'],
  ['9021', 'US', '09021'],
  ['300', 'AU', '0300'],
])('%s in %s may have lost a zero: %s is suggested', (raw, country, suggestion) => {
  expect(cleanPostalCode(raw, { country })).toMatchObject({ value: null, suggestion, issue: 'postal_code.zero-lost' })
})

test('the state of a row tells whether a zero was lost', () => {
  expect(cleanPostalCode('2134', { country: 'US', state: 'MA' }).value).toBe('02134')
  expect(cleanPostalCode('7030', { country: 'US', state: 'NJ' }).value).toBe('07030')
  expect(cleanPostalCode('2134', { country: 'US', state: 'CA' })).toMatchObject({ value: null, suggestion: '02134' })
  expect(cleanPostalCode('9021', { country: 'US', state: 'CA' }).value).toBeNull()
})

test.each(['1.00E+05', '1E+05', '2,13e3', '1.00e5'])('%s has lost its digits', (raw) => {
  expect(cleanPostalCode(raw, { country: 'CN' })).toMatchObject({
    value: null,
    suggestion: null,
    issue: 'postal_code.scientific-notation',
  })
})

test.each([
  ['〒530-0001', 'JP', '530-0001'],
  ['〒 100-8111', 'JP', '100-8111'],
  ['１００－８１１１', 'JP', '100-8111'],
  ['8120011', 'JP', '812-0011'],
  ['812 0011', 'JP', '812-0011'],
  ['00950', 'PL', '00-950'],
  ['01310100', 'BR', '01310-100'],
  ['1000001', 'PT', '1000-001'],
  ['560 001', 'IN', '560001'],
  ['021341234', 'US', '02134-1234'],
  ['k1a0b1', 'CA', 'K1A 0B1'],
  ['sw1a1aa', 'GB', 'SW1A 1AA'],
  ['1234ab', 'NL', '1234 AB'],
])('%s in %s is written %s', (raw, country, code) => {
  expect(cleanPostalCode(raw, { country })).toMatchObject({ value: code, rule: 'postal_code.tidied' })
})

test.each([
  ['A-1010', 'AT', '1010'],
  ['CH-8001', 'CH', '8001'],
  ['D-04109', 'DE', '04109'],
  ['D 04109', 'DE', '04109'],
  ['DE-04109', 'DE', '04109'],
  ['F-75001', 'FR', '75001'],
  ['B-4000', 'BE', '4000'],
  ['L-1234', 'LU', '1234'],
  ['I-20121', 'IT', '20121'],
  ['PL-00-950', 'PL', '00-950'],
  ['SE-111 22', 'SE', '111 22'],
  ['NL-1234 AB', 'NL', '1234 AB'],
])('%s in %s is %s, without the letters of the country', (raw, country, code) => {
  expect(cleanPostalCode(raw, { country })).toMatchObject({ value: code, rule: 'postal_code.country-removed' })
})

test.each([
  [4, ['AU', 'NZ', 'ZA', 'NO', 'DK', 'PH']],
  [
    5,
    ['US', 'PR', 'VI', 'DE', 'FR', 'IT', 'ES', 'MX', 'FI', 'KR', 'MY', 'TR', 'UA', 'LT', 'SK', 'PE', 'DZ', 'LK', 'MM'],
  ],
  [6, ['CN', 'SG', 'RO', 'CO']],
  [7, ['JP']],
])('of %i digits two zeros at most may be lost in %j', (digits, countries) => {
  for (const country of countries) {
    const read = (lost: number) => cleanPostalCode('1'.repeat(digits - lost), { country })
    expect(read(0), country).toMatchObject({ certainty: 'sure', issue: null })
    for (const lost of [1, 2]) {
      const { value, suggestion, rule } = read(lost)
      const whole = '1'.repeat(digits - lost).padStart(digits, '0')
      expect([(value ?? suggestion)?.replace('-', ''), rule], country).toEqual([whole, 'postal_code.zero-put-in'])
      if (lost === 2) expect(value, country).toBeNull()
    }
    expect(read(3), country).toMatchObject({ value: '1'.repeat(digits - 3) })
  }
})

test('an empty code is blank', () => {
  for (const raw of ['', ' '])
    expect(cleanPostalCode(raw, { country: 'US' })).toMatchObject({ value: null, issue: null })
})

const amounts = Intl.supportedValuesOf('currency').flatMap((currency) =>
  ['en', 'de', 'fr', 'ja', 'pt'].map(
    (language) =>
      [
        currency,
        new Intl.NumberFormat(language, { style: 'currency', currency }).format(5_400).replace(/[\u00a0\u202f]/g, ' '),
      ] as const,
  ),
)
const days = ['en-US', 'en-GB', 'de', 'sv', 'ja', 'nl'].map((language) =>
  new Intl.DateTimeFormat(language, { timeZone: 'UTC' }).format(new Date(Date.UTC(2025, 4, 12))),
)
const others = [
  'a@acme.com',
  'https://acme.com',
  '(208) 342-1234',
  '208-342-1234',
  '+852 2345 6789',
  '#REF!',
  '50%',
  '10:30',
  '£45.00 paid',
  'see the address above',
  '=A2',
  '？',
]

test('no amount in any currency, no day, number or address is a code, whatever the country', () => {
  // A letter or two before digits may be those of a country: `kr 5400`, `F 5400`.
  const signed = amounts.flatMap(([currency, amount]) =>
    /\p{Sc}/u.test(amount) || amount.includes(currency) ? [amount] : [],
  )
  expect(signed.length).toBeGreaterThan(700)
  for (const raw of [...signed, ...days, ...others])
    for (const country of [undefined, 'JP', 'GB', 'US', 'BR'])
      expect([raw, cleanPostalCode(raw, { country })]).toEqual([
        raw,
        expect.objectContaining({ value: null, certainty: 'none', issue: 'postal_code.not-a-code' }),
      ])
})

// Of every country that has codes one, as the Universal Postal Union writes it.
const inUse: Readonly<Record<string, string>> = {
  ...{
    AD: 'AD500',
    AF: '1001',
    AR: 'C1425CLA',
    AT: '1010',
    AU: '2000',
    AZ: 'AZ 1000',
    BB: 'BB15028',
    BM: 'HM FX',
    BN: 'BS8675',
    BR: '01310-100',
    CA: 'K1A 0B1',
    CL: '832-0000',
  },
  ...{
    CZ: '110 00',
    GB: 'SW1A 1AA',
    GG: 'GY1 1AA',
    GR: '104 31',
    IE: 'D6W XY00',
    IL: '9614303',
    IR: '11936-12345',
    JP: '〒100-8111',
    KY: 'KY1-1001',
    KZ: 'Z05H9B0',
    LB: '1100 2110',
    LT: 'LT-01100',
  },
  ...{
    LV: 'LV-1010',
    MD: 'MD-2001',
    MT: 'VLT 1117',
    MU: '742CU001',
    NL: '1234 AB',
    PL: '00-950',
    PT: '1000-001',
    SA: '12345-6789',
    SE: '111 22',
    SZ: 'H100',
    TW: '100048',
    US: '02134-1234',
    VG: 'VG1110',
  },
}
test.each(Object.entries(inUse))('of %s %s is one, also where the country is not said', (country, raw) => {
  for (const context of [{ country }, {}]) expect([raw, cleanPostalCode(raw, context).issue]).toEqual([raw, null])
})

test.each(['London', 'abc', 'call me', '0', '00000', '-1', '〒', '12,000円', '500/-'])('%s is no code', (raw) => {
  for (const country of [undefined, 'US', 'GB', 'JP', 'DE', 'HK'])
    expect(cleanPostalCode(raw, { country }), country).toMatchObject({ value: null, issue: 'postal_code.not-a-code' })
})

test.each([
  ['12345-', 'US', '12345'],
  ['HM CX', 'BM', 'HM CX'],
  ['00100', 'IT', '00100'],
  ['GIR 0AA', 'GB', 'GIR 0AA'],
])('%s in %s is %s', (raw, country, code) => expect(cleanPostalCode(raw, { country }).value).toBe(code))

test.each([
  ['٢٤٢٤٣', 'SA', '24243'],
  ['۱۴۱۵۵-۱۲۳۴', 'IR', '14155-1234'],
  ['๑๐๑๑๐', 'TH', '10110'],
  ['११०००१', 'IN', '110001'],
])('%s in the digits of its script is %s %s', (raw, country, value) =>
  expect(cleanPostalCode(raw, { country })).toMatchObject({ value, rule: 'postal_code.tidied', issue: null }),
)
