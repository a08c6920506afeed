import { expect, test } from 'vitest'
import { namesOfCldr } from '../../../../scripts/countries/collect-names.ts'
import { cleanCountry } from '../../../../shared/cleaning/country/clean-country.ts'
import { carCodes } from '../../../../shared/cleaning/country/country-codes.ts'
import { demonyms } from '../../../../shared/cleaning/country/names/demonyms.ts'
import { formalNames } from '../../../../shared/cleaning/country/names/formal-names.ts'
import { formerNames } from '../../../../shared/cleaning/country/names/former-names.ts'
import { nationalNames } from '../../../../shared/cleaning/country/names/national-names.ts'
import { foldAccented, foldKey } from '../../../../shared/cleaning/text/fold-key.ts'

const formsOf = (table: Readonly<Record<string, string>>) =>
  Object.entries(table).flatMap(([code, names]) => names.split(', ').map((name) => ({ code, name })))

const tables = { nationalNames, formalNames, formerNames }
const all = Object.values(tables).flatMap(formsOf)

test.each(Object.entries(tables))(
  '%s: each form is surely its country, in capitals and without its accents too',
  (_, table) => {
    const wrong = formsOf(table).flatMap(({ code, name }) =>
      [
        name,
        name.toUpperCase(),
        foldKey(name).length > 3 ? name.normalize('NFD').replace(/[\u0300-\u036f]/g, '') : name,
      ]
        .filter((form) => /^[\p{Script=Latin}\p{P} ]+$/u.test(form) || form === name)
        .map((form) => ({ code, form, read: cleanCountry(form) }))
        // Without its accents a name may be a slip of an English one: asked, and never another country.
        .filter(({ form, read }) =>
          form === name ? read.value !== code : (read.value ?? read.suggestion ?? code) !== code,
        ),
    )
    expect(wrong).toEqual([])
  },
)

test('no form stands for two countries', () => {
  const codes = Map.groupBy(all, ({ name }) => foldAccented(name))
  const shared = [...codes].filter(([, forms]) => new Set(forms.map(({ code }) => code)).size > 1)
  expect(shared).toEqual([])
})

test('what people of one country are called is its suggestion, or its name in some language', () => {
  const people = formsOf(demonyms)
  const codes = Map.groupBy(people, ({ name }) => foldAccented(name))
  expect([...codes].filter(([, forms]) => forms.length > 1)).toEqual([])
  const wrong = people.filter(({ code, name }) => {
    const { value, suggestion } = cleanCountry(name)
    return (value ?? suggestion) !== code
  })
  expect(wrong).toEqual([])
  for (const name of ['Guinean', 'Congolese', 'Samoan', 'Virgin Islander']) expect(cleanCountry(name).value).toBeNull()
})

test('the letters of a car are suggested, in capitals alone, and are no code of ISO 3166-1', () => {
  for (const [letters, code] of Object.entries(carCodes)) {
    expect(cleanCountry(letters.toUpperCase()), letters).toMatchObject({ value: null, suggestion: code })
    if (letters.length === 1) expect(cleanCountry(letters).suggestion).toBeNull()
  }
})

/** The official languages of a state for which CLDR has its name, by locale. */
const official: Readonly<Record<string, string>> = {
  ...{ AD: 'ca', AE: 'ar', AF: 'fa ps', AL: 'sq', AM: 'hy', AO: 'pt', AR: 'es', AT: 'de', AU: 'en', AZ: 'az' },
  ...{ BA: 'bs hr sr', BD: 'bn', BE: 'nl fr de', BF: 'fr', BG: 'bg', BH: 'ar', BI: 'rn fr', BJ: 'fr', BN: 'ms' },
  ...{ BO: 'es qu', BR: 'pt', BT: 'dz', BY: 'be ru', CA: 'en fr', CD: 'fr lu sw', CF: 'fr sg', CG: 'fr' },
  ...{ CH: 'de fr it rm', CI: 'fr', CL: 'es', CM: 'fr en', CN: 'zh', CO: 'es', CR: 'es', CU: 'es', CV: 'pt kea' },
  ...{ CY: 'el tr', CZ: 'cs', DE: 'de', DJ: 'fr ar so', DK: 'da', DO: 'es', DZ: 'ar', EC: 'es', EE: 'et', EG: 'ar' },
  ...{ ER: 'ti ar', ES: 'es ca eu gl', ET: 'am om so ti', FI: 'fi sv', FR: 'fr', GA: 'fr', GB: 'en cy gd', GE: 'ka' },
  ...{ GH: 'en ak', GN: 'fr', GQ: 'es fr pt', GR: 'el', GT: 'es', GW: 'pt', HN: 'es', HR: 'hr', HT: 'fr', HU: 'hu' },
  ...{ ID: 'id jv', IE: 'ga en', IL: 'he ar', IN: 'hi en bn ta te mr gu kn ml or pa as ur', IQ: 'ar ku', IR: 'fa' },
  ...{ IS: 'is', IT: 'it', JO: 'ar', JP: 'ja', KE: 'sw en', KG: 'ky ru', KH: 'km', KM: 'ar fr', KP: 'ko', KR: 'ko' },
  ...{ KW: 'ar', KZ: 'kk ru', LA: 'lo', LB: 'ar fr', LI: 'de', LK: 'si ta', LT: 'lt', LU: 'lb fr de', LV: 'lv' },
  ...{
    LY: 'ar',
    MA: 'ar zgh',
    MC: 'fr',
    MD: 'ro',
    ME: 'sr',
    MG: 'mg fr',
    MK: 'mk sq',
    ML: 'fr bm',
    MM: 'my',
    MN: 'mn',
  },
  ...{ MR: 'ar', MT: 'mt en', MX: 'es', MY: 'ms', MZ: 'pt', NA: 'en af', NE: 'fr ha', NG: 'en ha yo ig', NI: 'es' },
  ...{ NL: 'nl fy', NO: 'no nn se', NP: 'ne', NZ: 'en mi', OM: 'ar', PA: 'es', PE: 'es qu', PG: 'en', PH: 'fil en' },
  ...{ PK: 'ur en sd pa', PL: 'pl', PS: 'ar', PT: 'pt', PY: 'es', QA: 'ar', RO: 'ro', RS: 'sr', RU: 'ru', RW: 'rw fr' },
  ...{ SA: 'ar', SD: 'ar', SE: 'sv', SG: 'en zh ms ta', SI: 'sl', SK: 'sk', SM: 'it', SN: 'fr wo', SO: 'so ar' },
  ...{ SR: 'nl', ST: 'pt', SV: 'es', SY: 'ar', TD: 'fr ar', TG: 'fr ee', TH: 'th', TJ: 'tg', TL: 'pt', TM: 'tk' },
  ...{ TN: 'ar', TO: 'to', TR: 'tr', TW: 'zh-Hant', TZ: 'sw en', UA: 'uk', UG: 'sw en', US: 'en', UY: 'es', UZ: 'uz' },
  ...{ VA: 'it', VE: 'es', VN: 'vi', VU: 'fr en', XK: 'sq sr', YE: 'ar', ZA: 'af zu xh en', ZM: 'en', ZW: 'en sn nd' },
}

test('each state is surely read as its own languages call it in CLDR', () => {
  const names = Map.groupBy(namesOfCldr(process.cwd()), ({ locale, code }) => `${locale} ${code}`)
  const own = Object.entries(official).flatMap(([code, locales]) =>
    locales.split(' ').flatMap((locale) => names.get(`${locale} ${code}`) ?? []),
  )
  expect(own.length).toBeGreaterThan(250)
  expect(own.filter(({ code, name }) => cleanCountry(name).value !== code && !/^[A-Z]{2,3}$/.test(name))).toEqual([])
})
