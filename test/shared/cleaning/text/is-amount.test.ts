import { expect, test } from 'vitest'
import { isAmount } from '../../../../shared/cleaning/text/is-amount.ts'
import { cleanRecord } from '../../../../shared/importing/record/clean-record.ts'
import { columns } from '../../importing/record/cells/columns.ts'

const numbers = ['7', '3,500', '20,-', '1.250,00', "12'500", '2 000', '4.5']

test('currency × number × side: an amount', () => {
  const currencies = Intl.supportedValuesOf('currency').filter((code) => code !== 'TOP')
  const signs = [...'$€£¥₩₹₦฿₫', 'HK$', 'US$', 'Rs.', 'RM']
  const all = numbers.flatMap((one) => [
    ...[...currencies, ...signs].flatMap((sign) => [`${sign}${one}`, `${sign} ${one}`]),
    ...[...currencies, ...'€₩', 'dollars', 'naira', 'zł', '元', '원', '円'].flatMap((sign) => [`${one} ${sign}`]),
    ...['%', ' %', '％'].map((sign) => `${one.replace(',-', '')}${sign}`),
  ])
  expect(all.filter((text) => !isAmount(text))).toEqual([])
})

test.each([
  'N5,000 paid',
  '$500 deposit',
  '500/-',
  '五百元',
  '两千块',
  '₹2,000 only',
  '35 万元',
  '€ 40 pro Std.',
  'ca. 300 EUR',
  '20% off',
])('%s is one', (text) => expect(isAmount(text)).toBe(true))

test.each([
  '50 Cent',
  'TOP 10',
  '万元',
  '$ave Studio',
  'Euro Trading',
  'N5',
  'R2',
  '3500',
  '100 Thieves',
  'Anna Pound',
  '元元',
  'Won Bin',
  '3M',
  '24/7 Yen',
  'Chan 2',
  '',
])('%s is none', (text) => expect(isAmount(text)).toBe(false))

test.each(['display_name', 'first_name', 'last_name'] as const)('as a %s it is asked', (field) => {
  for (const raw of ['HK$3,500', '50%', '₦2,000'])
    expect(cleanRecord(columns(field), [raw], 'repair')).toMatchObject({
      verdict: 'review',
      reasons: [{ code: 'name.maybe-nothing', value: raw }],
    })
})
