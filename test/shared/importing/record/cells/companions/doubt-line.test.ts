import { describe, expect, test } from 'vitest'
import { cleanRecord } from '../../../../../../shared/importing/record/clean-record.ts'
import { columns } from '../columns.ts'

const mapped = columns('company_primary', 'display_name', 'phone', 'Boxes')
const reasonsOf = (firm: string, name = '', phone = '', boxes = '') =>
  cleanRecord(mapped, [firm, name, phone, boxes], 'repair').reasons.map(({ code }) => code)

// biome-ignore format: a place a language
const places = ['Embu', 'NAKURU', 'Rive-Sud', 'Mazowsze', 'Zagreb', 'Αθήνα', 'Алматы', '九龍', '東京', '서울', 'เชียงใหม่', 'القاهرة']
const shapes: readonly ((place: string) => string)[] = [
  ...[(place: string) => `— ${place} —`, (place: string) => `== ${place} ==`, (place: string) => `*** ${place} ***`],
  ...[(place: string) => `> ${place}`, (place: string) => `■ ${place}`, (place: string) => `【${place}】`],
  ...[(place: string) => `Region: ${place}`, (place: string) => `${place} route`, (place: string) => `Zone: ${place}`],
]
// biome-ignore format: lines of lists
const sums = ['TOTAL (23 buyers)', 'Total (14 customers)', 'Grand total - all areas', 'Summe (7)', 'Összesen (12 vevő)', 'Razem: 4 firmy', 'Totaal 12 klanten', 'Итого 5', 'Toplam (8)', '合計（12社）', '합계 3개', 'Total 9 entreprises']
// biome-ignore format: what lines below have in common
const groups = ['PLZ-Gebiet 8', 'Tour Dienstag', 'Secteur Rive-Sud', 'Trasa 4', 'Ruta 7', 'Маршрут 3', 'Район Медеу', 'Bölge 2', 'منطقة الرياض', 'เขตพระนคร', '地區：九龍', '九龍區域', '関西エリア', '강남 지역', 'Wijk Noord', 'Gruppe 3', 'Section: A']

describe('a firm of which a row says nothing more is asked about', () => {
  test.each(places)('where it may head the rows below it: %s', (place) => {
    for (const shape of shapes)
      expect([shape(place), ...reasonsOf(shape(place))]).toEqual([shape(place), 'name.maybe-nothing'])
  })

  test.each([...sums, ...groups])('where it may be a line of the list: %s', (line) => {
    expect(reasonsOf(line)).toEqual(['name.maybe-nothing'])
    expect(reasonsOf(line, '', '', '112')).toEqual(['name.maybe-nothing'])
  })
})

describe('it is a firm', () => {
  test.each([...groups, ...sums, '— Embu route —'])(
    'where the row says who is there, or how to reach them: %s',
    (line) => {
      expect(reasonsOf(line, 'Ann Lee')).not.toContain('name.maybe-nothing')
      expect(reasonsOf(line, '', '+254722118401')).not.toContain('name.maybe-nothing')
    },
  )

  // biome-ignore format: names of firms
  test.each(['Acme Ltd', 'Total Energies', 'Summe GmbH', '3M', 'Regional Foods', 'Area 51 Ltd', 'Grupo Bimbo', 'Groupe Renault', 'The Zone', 'Kraft Heinz', 'Total 3 Ltd', 'Tourism Bureau', 'Zonta', '株式会社関西', 'Gebietsreform Verlag', 'Raumwerk', 'Category Killers', 'Kreisel'])(
    'where that is its name: %s',
    (firm) => expect(reasonsOf(firm)).toEqual([]),
  )

  test('in a list of firms that has no column for people', () => {
    for (const line of [...groups, ...sums])
      expect(cleanRecord(columns('company_primary', 'status'), [line, ''], 'repair').reasons).toEqual([])
  })
})
