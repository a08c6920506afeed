import { expect, test } from 'vitest'
import { isNoPlace } from '../../../../shared/cleaning/country/no-places.ts'
import { placeWithCountry } from '../../../../shared/cleaning/country/read-country-parts.ts'

const abroad: Readonly<Record<string, string>> = {
  国外: '台湾',
  國外: '日本',
  海外: 'ベトナム',
  外国: '韓国',
  해외: '베트남',
  境外: '香港',
  国内: '中国',
  本社: '日本',
  Ausland: 'Polen',
  'im Ausland': 'Polen',
  étranger: 'Suisse',
  "à l'étranger": 'Suisse',
  overseas: 'Kenya',
  Abroad: 'France',
  extranjero: 'Francia',
  'en el extranjero': 'Francia',
  estero: 'Francia',
  "all'estero": 'Francia',
  buitenland: 'Duitsland',
  Utlandet: 'Tyskland',
  zagranica: 'Niemcy',
  yurtdışı: 'Almanya',
  'за границей': 'Германия',
  exterior: 'França',
  'Head Office': 'Germany',
  'nước ngoài': 'Nhật Bản',
  'luar negeri': 'Jepang',
}

test.each(Object.entries(abroad))('%s beside a country is no city', (word, country) => {
  expect(isNoPlace(word)).toBe(true)
  for (const cell of [`${word} (${country})`, `${word}（${country}）`]) expect(placeWithCountry(cell)).toBeNull()
})

test.each([
  ['Nairobi (Kenya)', 'Nairobi'],
  ['Krakau (Polen)', 'Krakau'],
  ['台北（台湾）', '台北'],
  ['Auslandia (Polen)', 'Auslandia'],
])('of %s it is %s', (cell, city) => expect(placeWithCountry(cell)).toBe(city))
