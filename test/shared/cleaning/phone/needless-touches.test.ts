import { expect, test } from 'vitest'
import { cleanPhone } from '../../../../shared/cleaning/phone/clean-phone.ts'

const read = (raw: string, country: string) => cleanPhone(raw, { country }).value

test.each([
  ...[
    '(mama)',
    '(Oma)',
    '(Opa)',
    '(tata)',
    '(babcia)',
    '(nonna)',
    '(abuela)',
    '(mamá)',
    '(maman)',
    '(żony)',
    'mama',
    '(bácsi)',
  ],
  ...[
    '(dziadek)',
    '(pai)',
    '(teta)',
    '(mum)',
    '(grandma)',
    '(partnerka)',
    'po 18-tej',
    'po 18-ej',
    '※夜間',
    '※留守電不可',
    '※平日のみ',
  ],
])('who answers, when and how, written beside a number: %s', (words) => {
  expect(read(`605-505-505 ${words}`, 'PL')).toBe('+48605505505')
})

test.each(['(nieaktualny)', '(wrong)', '(old)', '(Abena)', '(John)', '(mama nie)', '※使われていません', '※退職'])(
  'what may make it another number stays for a person: %s',
  (words) => {
    expect(read(`605-505-505 ${words}`, 'PL')).toBeNull()
  },
)

test.each([
  ['๐๒ ๑๒๓ ๔๕๖๗', 'TH', '+6621234567'],
  ['०९८२०० १२३४५', 'IN', '+919820012345'],
  ['০১৭১২-৩৪৫৬৭৮', 'BD', '+8801712345678'],
  ['០១២ ៣៤៥ ៦៧៨', 'KH', '+85512345678'],
  ['٠٥٠ ١٢٣ ٤٥٦٧', 'AE', '+971501234567'],
  ['۰۹۱۲ ۳۴۵ ۶۷۸۹', 'IR', '+989123456789'],
  ['+๖๖ ๒ ๑๒๓ ๔๕๖๗', 'DE', '+6621234567'],
])('%s in digits of its own script', (raw, country, value) => {
  expect(read(raw, country)).toBe(value)
})

test.each(['๑๒๓', '๐๐๐๐๐๐๐๐๐', 'ชั้น ๒'])('%s is no number of a telephone', (raw) => {
  expect(read(raw, 'TH')).toBeNull()
})
