import { expect, test } from 'vitest'
import { isSameFirm, mayBePerson, withoutMessrs } from '../../../../../shared/cleaning/names/asides/is-same-firm.ts'

test.each([
  ['Acme Ltd', 'ACME LTD.'],
  ['（株）青空', '株式会社青空'],
  ['青空', '株式会社 青空'],
  ['(주)대림', '주식회사 대림'],
  ['M/s Royal Textiles', 'Royal Textiles'],
])('%s and %s are one firm', (one, other) => expect(isSameFirm(one, other)).toBe(true))

test.each([
  ['Acme Ltd', 'Acme Inc'],
  ['株式会社', '有限会社'],
  ['青空', '白雲'],
])('%s and %s are two', (one, other) => expect(isSameFirm(one, other)).toBe(false))

test.each([...['Peter Müller', 'Nakamura', 'Anna', '王小明', 'Ngozi Obi', 'Dr. Nalin de Silva', 'Capt. Zzyx Qwert']])(
  '%s may be somebody',
  (text) => expect(mayBePerson(text)).toBe(true),
)

test.each([
  ...[
    'Acme',
    'Tanaka Foods',
    'Peter Müller GmbH',
    'Mama Put Restaurant',
    'Smith Brothers',
    'Dr. Oetker',
    '株式会社青空',
  ],
])('%s is nobody', (text) => expect(mayBePerson(text)).toBe(false))

test.each([
  ['M/s Royal', 'Royal'],
  ['m/s. Royal', 'Royal'],
  ['Messrs Royal', 'Royal'],
  ['Ms Royal', 'Ms Royal'],
  ['M/s', 'M/s'],
])('%s without what stands before a firm is %s', (name, rest) => expect(withoutMessrs(name)).toBe(rest))
