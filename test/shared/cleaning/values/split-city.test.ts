import { describe, expect, test } from 'vitest'
import { splitCity, takeMarkedCode } from '../../../../shared/cleaning/values/split-city.ts'

/** Of each a city and a code of the country, written as there. */
const cities: readonly (readonly [country: string, city: string, code: string])[] = [
  ['DE', 'München', '80331'],
  ['DE', 'Frankfurt (Oder)', '15230'],
  ['DE', 'Dresden', '01067'],
  ['AT', 'Wien', '1010'],
  ['CH', 'La Chaux-de-Fonds', '2300'],
  ['FR', 'Paris', '75011'],
  ['IT', 'Reggio nell’Emilia', '42121'],
  ['ES', 'A Coruña', '15001'],
  ['PT', 'Lisboa', '1000-001'],
  ['NL', 'Den Haag', '2511 AB'],
  ['BE', 'Bruxelles', '1000'],
  ['SE', 'Stockholm', '111 22'],
  ['PL', 'Łódź', '90-001'],
  ['CZ', 'Praha', '110 00'],
  ['GB', 'London', 'SW1A 1AA'],
  ['GB', 'Leeds', 'LS1 4AP'],
  ['US', 'Austin', '78701'],
  ['CA', 'Toronto', 'M5V 2T6'],
  ['AU', 'Lane Cove', '2066'],
  ['IN', 'Bengaluru', '560038'],
  ['IN', 'New Delhi', '110 001'],
  ['SG', 'Singapore', '049315'],
  ['MY', 'Kuala Lumpur', '50450'],
  ['BR', 'São Paulo', '01310-100'],
  ['JP', '大阪市', '530-0001'],
  ['KR', '부산', '48058'],
  ['CN', '北京市', '100000'],
  ['NG', 'Lagos', '100001'],
]

describe('a code and its city', () => {
  test.each(cities)('of %s: %s %s', (country, city, code) => {
    const written = [`${code} ${city}`, `${city} ${code}`, `${city}, ${code}`, `${city} - ${code}`]
    for (const cell of written) expect([cell, splitCity(cell, country)]).toEqual([cell, { city, code, region: null }])
    // Whose code it is, nothing says.
    for (const cell of written) expect(splitCity(cell, undefined)).toBeNull()
  })

  test.each([
    ['D-80331 München', 'DE', 'München', 'D-80331'],
    ['CH-8001 Zürich', 'CH', 'Zürich', 'CH-8001'],
    ['Mumbai-400053', 'IN', 'Mumbai', '400053'],
    ['75011 Paris CEDEX 11', 'FR', 'Paris CEDEX 11', '75011'],
    ['〒530-0001 大阪市', 'JP', '大阪市', '530-0001'],
    ['〒530-0001 大阪市', undefined, '大阪市', '530-0001'],
  ])('%s', (cell, country, city, code) => {
    expect(splitCity(cell, country)).toEqual({ city, code, region: null })
  })

  test.each([
    ['Austin, TX 78701', 'US', 'Austin', 'TX', '78701'],
    ['Boston MA 02110', undefined, 'Boston', 'MA', '02110'],
    ['Albany, New York 12207-1234', 'US', 'Albany', 'New York', '12207-1234'],
    ['Toronto, ON M5V 2T6', 'CA', 'Toronto', 'ON', 'M5V 2T6'],
    ['Sydney NSW 2000', 'AU', 'Sydney', 'NSW', '2000'],
  ])('with the region between: %s', (cell, country, city, region, code) => {
    expect(splitCity(cell, country)).toEqual({ city, code, region })
  })
})

test.each([
  ['München', 'DE'],
  ['Paris 15', 'FR'],
  ['Dublin 4', 'IE'],
  ['Praha 4', 'CZ'],
  ['District 5, Ho Chi Minh', 'VN'],
  ['80331 München', 'AT'],
  ['Wien 10101', 'AT'],
  ['10115', 'DE'],
  ['80331 80333 München', 'DE'],
  ['80331 München 80333', 'DE'],
  ['Boston ZZ 02110', undefined],
  ['Boston MA 02110', 'DE'],
  ['〒530-0001 大阪市', 'KR'],
  [`${'a'.repeat(100)} 80331`, 'DE'],
])('%s in %s is left', (cell, country) => expect(splitCity(cell, country)).toBeNull())

test.each([
  ['부산 해운대구 250 (우) 48058', '48058', '부산 해운대구 250'],
  ['우편번호: 48058 부산 해운대구 250', '48058', '부산 해운대구 250'],
  ['〒100-0001 東京都千代田区1-1', '100-0001', '東京都千代田区1-1'],
])('the mark of a code in an address: %s', (raw, code, rest) => expect(takeMarkedCode(raw)).toEqual({ code, rest }))

test.each(['부산 우동 1가 250', '東京都〒', '250 48058', '우 480581'])('no mark of a code: %s', (raw) =>
  expect(takeMarkedCode(raw)).toBeNull(),
)
