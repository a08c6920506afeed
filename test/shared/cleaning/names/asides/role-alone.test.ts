import { expect, test } from 'vitest'
import { readRoleAlone } from '../../../../../shared/cleaning/names/asides/role-alone.ts'
import { japaneseFamilies } from '../../../../../shared/cleaning/names/titles.ts'
import { otherFamilies } from '../../../../../shared/cleaning/names/words/family-names.ts'
import { japaneseGivenNames } from '../../../../../shared/cleaning/names/words/japanese-given-names.ts'
import { givenNameGroups } from '../../../../../shared/customers/people/given-names.ts'
import { cleanRecord } from '../../../../../shared/importing/record/clean-record.ts'
import { columns } from '../../../importing/record/cells/columns.ts'

const read = (name: string) => cleanRecord(columns('display_name', 'email'), [name, 'a@acme.com'], 'repair')

// biome-ignore-start format: lists of names
const jobs = [
  '住職',
  '女将',
  '若女将',
  '園長先生',
  '店長さん',
  '社長さん',
  'オーナー様',
  '大家さん',
  '管理人',
  '校長先生',
  '院長先生',
  '部長',
  '坊さん',
  '宮司',
  '師匠',
  'マスター',
  'ママさん',
  '校长先生',
  '老板娘',
  '房东',
  '管家',
  '班主任',
  '厂长',
  '사장님',
  '원장선생님',
  '주지스님',
  '신부님',
  '점장님',
  '집주인',
  'Chef',
  'Der Chef',
  'Chefin',
  'Hausmeister',
  'Le patron',
  'La patronne',
  'Gérant',
  'Concierge',
  'El dueño',
  'La jefa',
  'Encargado',
  'O dono',
  'A dona',
  'Síndico',
  'Il titolare',
  'Il capo',
  'De eigenaar',
  'De baas',
  'Conciërge',
  'Kierownik',
  'Szef',
  'Majitel',
  'Vedoucí',
  'Főnök',
  'Patron',
  'Müdür',
  'Владелец',
  'Хозяин',
  'Ο διευθυντής',
  'المدير',
  'المالك',
  'מנהל',
  'बॉस',
  'Pemilik',
  'Mwenye duka',
  'Chủ quán',
  'เจ้าของร้าน',
  'Landlord',
  'The Boss',
  'Head Teacher',
  'Principal',
  'Vicar',
]
const nobody = ['奥様', 'ご主人様', '旦那様', 'お客様', '〇〇様', '○○さん', '某某先生', '사모님']
const names = [
  'Chef Gordon',
  'Marcus Boss',
  'Bos Jan',
  'Bos',
  'Hugo Boss',
  'Dean Martin',
  'Prior Smith',
  'Müdür Ali',
  'Szef Jan',
  'Master Lee',
  'Hausmeister Krause',
  'Bishop',
  'King',
  'Pope',
  'Prince',
  'Baker',
  'Cook',
  'Taylor',
  'Koch',
  'Schneider',
  '山田店長',
  '李老板',
  '張太',
  '奥 太郎',
  '大家 健',
  '佐藤',
  '主 健一',
  '김사장',
  '院 長明',
  '王校长',
  '花子',
  '坊屋',
  'The Hague',
  'O Brien',
  'De Vries',
  'Il Divo',
  'La Toya',
]
// biome-ignore-end format: lists of names

test.each(jobs)('%s is a position, and no person', (raw) => {
  const { record, inferred, reasons } = read(raw)
  expect(record).toEqual({ email: 'a@acme.com', position_primary: raw, extra: { display_name_raw: raw } })
  expect([inferred.first_name, inferred.last_name, reasons]).toEqual([undefined, undefined, []])
})

test.each(nobody)('%s is nobody', (raw) => {
  const { record, reasons } = read(raw)
  expect([record, reasons]).toEqual([{ email: 'a@acme.com', extra: { display_name_raw: raw } }, []])
})

test.each(names)('%s is somebody', (name) => expect(readRoleAlone(name)).toBeNull())

test('who takes a role in turn is not named', () => {
  const { record } = read('理事長 持ち回り')
  expect(record).toMatchObject({ position_primary: '理事長', extra: { display_name_raw: '理事長 持ち回り' } })
  expect(record).not.toHaveProperty('display_name')
})

test('a role before a name is its position', () => {
  expect(read('女将 花子').inferred).toMatchObject({ position_primary: '女将' })
  expect(read('女将 花子').inferred).not.toHaveProperty('last_name')
  expect(read('山田住職').inferred).toMatchObject({ last_name: '山田', position_primary: '住職' })
})

test('no name of the tables is one, and a half of one may be a family', () => {
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
  for (const name of [...japaneseFamilies, ...japaneseGivenNames]) expect(readRoleAlone(name, true), name).toBeNull()
  for (const name of [...otherFamilies, ...givenNameGroups.flatMap(([head = '']) => head)])
    expect(readRoleAlone(capital(name)), name).toBeNull()
  expect([readRoleAlone('Foreman', true), readRoleAlone('宮司', true)]).toEqual([null, null])
})
