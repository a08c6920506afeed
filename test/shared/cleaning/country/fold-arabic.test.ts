import { describe, expect, test } from 'vitest'
import { cleanCountry } from '../../../../shared/cleaning/country/clean-country.ts'
import { arabicNames, countryCodes, exactNames } from '../../../../shared/cleaning/country/country-table.ts'
import { arabicScript, foldArabic } from '../../../../shared/cleaning/country/fold-arabic.ts'

const names = ['ar', 'ar-EG', 'fa', 'ur', 'ckb'].flatMap((language) => {
  const regions = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })
  return countryCodes.flatMap((code) => {
    const name = regions.of(code)
    return name !== undefined && arabicScript.test(name) ? [[code, name] as const] : []
  })
})
/** As they are typed: no hamza, haa for taa marbuta, yaa without its points, and with a stroke. */
const typed = (name: string) => [
  name.replace(/[أإآ]/g, 'ا'),
  name.replace(/ة(?= |$)/g, 'ه'),
  name.replace(/[أإآ]/g, 'ا').replace(/ة(?= |$)/g, 'ه'),
  name.replace(/^ا(?=ل)/, 'أ'),
  name.replace(/ي(?= |$)/g, 'ى'),
  name.replace(/(?<=ا)ل/, 'لـ'),
]

describe('Arabic as it is typed', () => {
  test('names every country that its spelling names', () => {
    const wrong = names.flatMap(([, name]) => {
      const { value } = cleanCountry(name)
      if (value === null) return []
      return typed(name).filter((one) => cleanCountry(one).value !== value)
    })
    expect(names.length).toBeGreaterThan(800)
    expect(wrong).toEqual([])
  })

  test('lets no two countries fall together that are two by their letters', () => {
    const known = new Set([...exactNames()].flatMap(([key, codes]) => (codes.length > 1 ? [foldArabic(key)] : [])))
    expect([...arabicNames()].filter(([key, codes]) => codes.length > 1 && !known.has(key))).toEqual([])
  })

  test.each([
    ['الامارات', 'AE'],
    ['السعوديه', 'SA'],
    ['المملكه العربيه السعوديه', 'SA'],
    ['الأمارات', 'AE'],
    ['الاردن', 'JO'],
    ['ج.م.ع', 'EG'],
    ['جمهوريه مصر العربيه', 'EG'],
  ])('%s is %s', (raw, code) => expect(cleanCountry(raw).value).toBe(code))

  test('a people is a suggestion', () => expect(cleanCountry('سعودي')).toMatchObject({ value: null, suggestion: 'SA' }))
  test.each(['القاهره', 'دبي', 'محمد', 'ال', 'شارع الاردن 5'])('%s is no country', (raw) =>
    expect(cleanCountry(raw).value).toBeNull(),
  )
})
