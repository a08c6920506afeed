import { expect, test } from 'vitest'
import { namesFormer } from '../../../../../shared/cleaning/names/evidence/names-former.ts'
import { cleanRecord } from '../../../../../shared/importing/record/clean-record.ts'
import { columns } from '../../../importing/record/cells/columns.ts'

// biome-ignore-start format: a word a language
const before = [
  'formerly',
  'Formerly',
  'previously',
  'f.k.a.',
  'ex',
  'vormals',
  'ehem.',
  'früher',
  'voorheen',
  'anciennement',
  'ancien',
  'antes',
  'anteriormente',
  'precedentemente',
  'già',
  'fost',
  'tidigare',
  'f.d.',
  'tidl.',
  'áður',
  'fyrrum',
  'entinen',
  'ent.',
  'endine',
  'varem',
  'agrāk',
  'buv.',
  'dawniej',
  'dříve',
  'predtým',
  'prej',
  'bivši',
  'korábban',
  'volt',
  'бывш.',
  'ранее',
  'кол.',
  'бивш',
  'поранешен',
  'πρώην',
  'eski adı:',
  'keçmiş',
  'бұрынғы',
  'ყოფილი',
  'նախկին',
  'سابقاً',
  'سابق',
  'לשעבר',
  'पूर्व',
  'সাবেক',
  'เดิมชื่อ',
  'trước đây',
  'dahulu',
  'd/h',
  'zamani',
  'gynt',
]
const firms = ['Hrossabúið Ás ehf.', 'Gostilna Pri Čehu d.o.o.', 'ТОВ «Кавун»', 'شركة لبنان للتجارة', 'Delta GmbH']
// biome-ignore-end format: a word a language
const old = 'Gamma Foods Ltd'

test.each(before)('what stands behind `%s` is the firm of before, and no firm of the customer', (word) => {
  for (const firm of firms)
    for (const cell of [`${firm} (${word} ${old})`, `${firm} - ${word} ${old}`, `${firm}, ${word} ${old}`]) {
      const { record, verdict } = cleanRecord(columns('display_name'), [cell], 'repair')
      expect([cell, verdict, record]).toEqual([cell, null, { display_name: firm, extra: { display_name_raw: cell } }])
    }
})

test.each(before)('a person who was of `%s Gamma` is no longer of it', (word) => {
  const cell = `Ann Lee (${word} ${old})`
  const { record } = cleanRecord(columns('display_name'), [cell], 'repair')
  expect(record).toMatchObject({ display_name: 'Ann Lee', extra: { display_name_raw: cell } })
  expect(record).not.toHaveProperty('company_primary')
})

test('among given or family names the firm is that of today', () => {
  for (const field of ['first_name', 'last_name'])
    for (const firm of firms.filter((one) => !one.startsWith('ТОВ'))) {
      const cell = `${firm} (áður ${old})`
      const { record } = cleanRecord(columns(field), [cell], 'repair')
      expect(record).toEqual({ company_primary: firm, extra: { [`${field}_raw`]: cell } })
    }
})

test('among firms the cell stays as it came', () => {
  const cell = `Delta GmbH (vormals ${old})`
  expect(cleanRecord(columns('company_primary'), [cell], 'repair').record).toEqual({ company_primary: cell })
})

test.each([
  '旧株式会社青空',
  '旧社名：青空商事株式会社',
  '元株式会社青空',
  '原上海贸易有限公司',
  '前身为上海贸易公司',
  '구 주식회사 새롬',
  '구)새롬',
  'เดิมบริษัท ก จำกัด',
])('%s', (text) => expect(namesFormer(text, '株式会社丸正')).toBe(true))

// biome-ignore format: firms of today
test.each(['Old Mill Ltd', 'Stara Kuća d.o.o.', 'Prima S.p.A.', 'Avant Ltd', 'Late Night Foods Ltd', 'Alte Post GmbH', 'Ancien Monde SARL', 'Lama Oy', 'Antigua Sailing Ltd', 'Vana Tallinn OÜ', 'Exeter Ltd', 'Formerly', 'Fostoria Inc.', 'Ishida Ltd', 'Prejac d.o.o.', '原田商店株式会社', '구로 주식회사', '元町株式会社', 'Volt Energy GmbH', 'Dating Services Ltd', 'Ex Libris AG'])(
  '%s is a firm of today',
  (firm) => {
    const name = 'Ann Lee'
    expect(namesFormer(firm, name)).toBe(false)
    if (/^[A-Z].* (?:Ltd|GmbH|OÜ|d\.o\.o\.|SARL)$/u.test(firm))
      expect(cleanRecord(columns('display_name'), [`${name} (${firm})`], 'repair').record).toMatchObject({
        display_name: name,
        company_primary: firm,
      })
  },
)
