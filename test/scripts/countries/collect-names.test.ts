import { expect, test } from 'vitest'
import { makeTable, namesOfCldr } from '../../../scripts/countries/collect-names.ts'
import { cleanCountry } from '../../../shared/cleaning/country/clean-country.ts'
import { listedNames } from '../../../shared/cleaning/country/names/listed-names.ts'

const root = process.cwd()
const names = [...namesOfCldr(root)]
// A name that is another country's code is that code: `RU`, in Spanish the United Kingdom, is Russia in any file.
const isCode = (name: string) => /^[A-Z]{2,3}$/.test(name)
// What Niger is called in Shambala, and what all the world calls Nigeria.
const isColloquial = ({ locale, name }: { locale: string; name: string }) => locale === 'ksb' && name === 'Naija'

test('the committed table is what CLDR and the list of ISO give today', () => {
  expect(listedNames).toBe(`\n${makeTable(root)}\n`)
})

test('no name of a territory, in any language of CLDR, is or suggests another country', () => {
  expect(names.length).toBeGreaterThan(150_000)
  const others = names.filter((one) => !isColloquial(one))
  const wrong = others.filter(({ code, name }) => {
    const { value, suggestion } = cleanCountry(name)
    return !isCode(name) && (value ?? suggestion ?? code) !== code
  })
  expect(wrong).toEqual([])
})

const mainLanguages = 'en zh zh-Hant es fr de ja ko pt ru it ar hi nl tr pl vi th id'.split(' ')

test.each(mainLanguages)('at least 99 %% of the names are read in %s', (locale) => {
  const own = names.filter((name) => name.locale === locale)
  const read = own.filter(({ code, name }) => cleanCountry(name).value === code)
  expect(read.length / own.length).toBeGreaterThanOrEqual(0.99)
})

test('a name that two territories share is asked', () => {
  for (const name of ['Kongo', 'Конго', 'St. Martin', 'Nigeri']) expect(cleanCountry(name).value).toBeNull()
})
