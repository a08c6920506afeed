import { expect, test } from 'vitest'
import { takeStateOfFirm } from '../../../../../shared/cleaning/names/asides/take-state-of-firm.ts'
import { cleanRecord } from '../../../../../shared/importing/record/clean-record.ts'
import { columns } from '../../../importing/record/cells/columns.ts'

const firms = [
  "Joe's Bar",
  'Meier GmbH',
  'ラーメン太郎',
  '金龍酒家',
  '도연상회',
  'ООО Ромашка',
  'مؤسسة الفهد',
  'Loja Sol',
]
// biome-ignore format: a word a language
const states = ['closed', 'CLOSED', 'permanently closed', 'in liquidation', 'bankrupt', 'geschlossen', 'insolvent', 'fermé', 'en faillite', 'cerrado', 'cerrada', 'fechou', 'encerrada', 'chiuso', 'fallita', 'failliet', 'gesloten', 'nedlagd', 'zamknięte', 'ликвидировано', 'закрыто', 'kapandı', 'مغلقة', 'tutup', '已注销', '結業', '已关门', '閉店', '廃業', '폐업']

test.each(firms)('what became of %s is no part of its name, where it stands apart', (firm) => {
  for (const state of states)
    for (const raw of [
      `${firm} (${state})`,
      `${firm}（${state}）`,
      `(${state}) ${firm}`,
      `【${state}】${firm}`,
      `${firm} - ${state}`,
      `${firm} – ${state}`,
    ])
      expect([raw, takeStateOfFirm(raw)]).toEqual([raw, firm])
  for (const state of ['closed', 'geschlossen', '閉店']) expect(takeStateOfFirm(`${state}: ${firm}`)).toBe(firm)
})

// biome-ignore format: a word a language
const former = ['old', 'OLD', 'former', 'alt', 'ehemals', 'ancien', 'antigua', 'antigo', 'vecchio', 'oud', 'gammal', 'tidligere', 'vanha', 'stary', 'bývalá', 'régi', 'fost', 'eski', 'lama', 'старое', 'бывшая', 'παλιό', 'قديم', 'ישן', 'पुराना', 'เก่า', '旧', '舊', '구', 'old - see Beta', 'OLD: now Beta', 'alt – siehe Beta', 'ancien, voir Beta', 'старое, см. Beta', '旧 見 Beta']

test.each(firms)('that %s has another name by now, in brackets, is no part of it', (firm) => {
  for (const state of former)
    for (const raw of [`${firm} (${state})`, `${firm}（${state}）`, `(${state}) ${firm}`, `【${state}】${firm}`])
      expect([raw, takeStateOfFirm(raw)]).toEqual([raw, firm])
})

test('a bracket that was never opened stands behind a word as well', () => {
  expect(takeStateOfFirm('폐업)온누리화장품')).toBe('온누리화장품')
  expect(takeStateOfFirm('閉店）ラーメン太郎')).toBe('ラーメン太郎')
  expect([takeStateOfFirm('주)온누리'), takeStateOfFirm('1) Acme')]).toEqual([null, null])
})

// biome-ignore format: names
test.each(['The Vic (Old Town)', 'Old - New Ltd', '山田商店（旧 田中商店）', 'Alt - Stadt Cafe', 'Altbau (Altona)'])('%s is a name', (raw) => expect(takeStateOfFirm(raw)).toBeNull())

// biome-ignore format: names
test.each(['Closed Loop Ltd', 'Foo (Holdings) Ltd', 'Foo (Hong Kong)', 'Bar (closed Mondays)', 'Open Door - Closed Circle', 'Beta SpA (ex Gamma)', 'Delta AG vormals Omega AG', 'closed', '(closed)', 'Smith - Jones', 'Retired Ltd', '閉店ラーメン', 'Club: Berlin', 'Acme'])(
  '%s stays as it is',
  (raw) => expect(takeStateOfFirm(raw)).toBeNull(),
)

test('it is noted, and the cell is kept as it came', () => {
  const { verdict, record, notes } = cleanRecord(columns('company_primary'), ["Joe's Bar (closed)"], 'repair')
  expect(verdict).toBeNull()
  expect(record).toEqual({ company_primary: "Joe's Bar", extra: { company_primary_raw: "Joe's Bar (closed)" } })
  expect(notes.map(({ rule }) => rule)).toContain('company.remark')
})
