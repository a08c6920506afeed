import { expect, test } from 'vitest'
import { takeLabel } from '../../../../../shared/cleaning/names/asides/take-label.ts'
import { takeStateOfFirm } from '../../../../../shared/cleaning/names/asides/take-state-of-firm.ts'
import {
  relationLabels,
  stateLabels,
  weakStateLabels,
} from '../../../../../shared/cleaning/names/asides/words-for-labels.ts'
import { isCapitals } from '../../../../../shared/cleaning/names/is-capitals.ts'
import { otherFamilies } from '../../../../../shared/cleaning/names/words/family-names.ts'
import { cleanRecord } from '../../../../../shared/importing/record/clean-record.ts'
import { columns } from '../../../importing/record/cells/columns.ts'

const pairOf = (line: string) => line.split(' → ') as [string, string]
const read = (name: string) => cleanRecord(columns('display_name', 'email'), [name, 'a@acme.com'], 'repair')

// biome-ignore-start format: lists of names
const cut = [
  'CANCELADO Pedro Infante Cruz → Pedro Infante Cruz',
  'CANCELADA Laura Pérez → Laura Pérez',
  'ANULADO Juan Gómez Ruiz → Juan Gómez Ruiz',
  'ANULADO - Ana Paz → Ana Paz',
  'STORNO Müller Hans → Müller Hans',
  'STORNIERT Weber Klaus → Weber Klaus',
  'GEKÜNDIGT - Petra Klein → Petra Klein',
  'RÉSILIÉ Dupont Jean → Dupont Jean',
  'DOUBLON Marie Curie → Marie Curie',
  'DISDETTA Bianchi Lucia → Bianchi Lucia',
  'GEANNULEERD Piet de Vries → Piet de Vries',
  'OPGEZEGD: Anna Bakker → Anna Bakker',
  'ZRUŠENO Novák Petr → Novák Petr',
  'DUPLIKAT Jan Kowalski → Jan Kowalski',
  'LEMONDVA Kovács Éva → Kovács Éva',
  'ANULAT Popescu Ion → Popescu Ion',
  'İPTAL Ayşe Demir → Ayşe Demir',
  'ОТМЕНА Иванов Пётр → Иванов Пётр',
  'ДУБЛЬ - Анна Смирнова → Анна Смирнова',
  'ΑΚΥΡΩΘΗΚΕ Νίκος Παππάς → Νίκος Παππάς',
  'BATAL: Siti Aminah → Siti Aminah',
  'ĐÃ HỦY Nguyễn Văn An → Nguyễn Văn An',
  '已取消 王小明 → 王小明',
  '【解約】佐藤花子 → 佐藤花子',
  '解約:山田太郎 → 山田太郎',
  '退会：鈴木一郎 → 鈴木一郎',
  '해지: 김철수 → 김철수',
  '[취소] 박영희 → 박영희',
  'VIP Rossi Marco → Rossi Marco',
  'VIP: Laura Bianchi → Laura Bianchi',
  'PAID Lou Reed → Lou Reed',
  'UNPAID Tom Waits → Tom Waits',
  'INACTIVE Bob Marley → Bob Marley',
  'ON HOLD Jim Morrison → Jim Morrison',
  '(duplicate) Janis Joplin → Janis Joplin',
  'DUPE: Kurt Cobain → Kurt Cobain',
  'DUPLICATE Jim Beam → Jim Beam',
  'cancelled John Smith → John Smith',
  'NO SHOW - Anna Paz → Anna Paz',
  '微信：云淡风轻 → 云淡风轻',
  '微信名:清风徐来 → 清风徐来',
  'IG: Anna Banana → Anna Banana',
  'Member 1182 - Ravi Kumar → Ravi Kumar',
  'Agent ID 4471 / Raju → Raju',
  '客户编号 3321：李娜 → 李娜',
  '2) Stevie Nicks → Stevie Nicks',
  '14. Carlos Santana → Carlos Santana',
  'Customer #77 / John Lennon → John Lennon',
]
const doubtful = [
  'BAJA Luis Soto → Luis Soto',
  'OLD Peter Gabriel → Peter Gabriel',
  'Cancelado Pedro Infante Cruz → Pedro Infante Cruz',
  'Foobar: Jane Doe → Jane Doe',
  'NEU Peter → Peter',
  'Dead - Tom Moss → Tom Moss',
]
const others = [
  'Waris: Encik Rahman → Encik Rahman',
  'Next of kin: Jane Doe → Jane Doe',
  'Next of kin Jane Doe → Jane Doe',
  'Emergency contact: Jane Roe → Jane Roe',
  'Notfallkontakt: Erika Mustermann → Erika Mustermann',
  'Esposa: Carmen Díaz → Carmen Díaz',
  'Conjoint : Paul Martin → Paul Martin',
  '緊急聯絡人：陳大文 → 陳大文',
  '보호자: 이영희 → 이영희',
  'Suami: Ahmad Yusof → Ahmad Yusof',
  'Guardian - Ruth Moyo → Ruth Moyo',
]
const names = [
  'Stornoway Gallery',
  'Void Walker',
  'Vip Kumar',
  'Alta Jones',
  'Baja Luis',
  'Neu Peter',
  'Old Spice',
  'New Order',
  'Gold Anna',
  'Dr.: Hans Meier',
  'Anna: Meier',
  '1. FC Köln',
  'Won Bin',
  'LEE Ann',
  'Paid Search Ltd',
  'Dubbel Frisdrank BV',
  'VAN DER BERG Jan',
  'Hold Peter',
  'Pago Pago',
  'Nova Lima',
  'Nuevo León Tours',
  'Star Trek: Picard',
  'Mission: Impossible',
  'Studio: Anna Berg',
  'Lead Belly',
  'Active Minds',
  'Duplicate Bridge Club',
  'Kin Wong',
  'ICE Cube',
  'Mama Cass',
  'Veli Korhonen',
  'Wali Khan',
  'Anak Agung',
  'Paye Tom',
  'Smith - Holiday',
  'Seven 11',
  '50 Cent',
  'GARCÍA Luis',
  'MÜLLER Hans Peter',
  'Peter Gabriel',
  '王 小明',
]
// biome-ignore-end format: lists of names

test.each(cut.map(pairOf))('%s is %s, the label kept', (raw, name) => {
  expect(takeLabel(raw)).toMatchObject({ kind: 'note', name })
  const { record, reasons, notes } = read(raw)
  expect(reasons).toEqual([])
  expect(record).toMatchObject({ display_name: name, extra: { display_name_raw: raw } })
  expect(notes).toContainEqual({ column: 'display_name', rule: 'name.remark' })
})

test.each(doubtful.map(pairOf))('%s is asked: %s?', (raw, name) => {
  expect(takeLabel(raw)).toMatchObject({ kind: 'maybe', name })
  expect(read(raw).reasons).toEqual([
    { code: 'name.maybe-title', column: 'display_name', value: raw, suggestion: name },
  ])
})

test.each(others.map(pairOf))('%s is another than the customer', (raw, name) => {
  expect(takeLabel(raw)).toMatchObject({ kind: 'another', name })
  expect(read(raw).reasons).toMatchObject([{ code: 'name.several-people', suggestion: name }])
})

test.each(names)('%s has none', (raw) => expect(takeLabel(raw)).toBeNull())

const states = stateLabels.split(', ')

test('every state is cut behind a sign, and asked or cut in capitals', () => {
  const person = (word: string) => (/[\u0e00-\uffff]/.test(word) ? '王小明' : 'Anna Paz')
  for (const word of states) {
    for (const text of [`${word}: ${person(word)}`, `(${word}) ${person(word)}`])
      expect(takeLabel(text)?.name, text).toBe(person(word))
    const large = word.toUpperCase()
    if (large !== word) expect(takeLabel(`${large} Anna Paz`)?.name, large).toBe('Anna Paz')
  }
  for (const word of weakStateLabels.split(', '))
    expect(takeLabel(`(${word}) ${person(word)}`)?.name, word).toBe(person(word))
  for (const word of relationLabels.split(', '))
    expect(takeLabel(`${word}: ${person(word)}`), word).toMatchObject({ kind: 'another' })
})

test('no family name in capitals before a given name is one', () => {
  for (const family of otherFamilies) {
    const capitals = family.toUpperCase()
    if (isCapitals(capitals)) expect(takeLabel(`${capitals} Anna`), capitals).toBeNull()
  }
})

test('what a firm is called without its state', () => {
  expect(
    ['取引停止：㈱ホシノ', 'STORNO: Müller GmbH', 'DUPLICATE - Foo Bar Ltd', '(VIP) Acme GmbH'].map(takeStateOfFirm),
  ).toEqual(['㈱ホシノ', 'Müller GmbH', 'Foo Bar Ltd', 'Acme GmbH'])
  expect(['VIP Travel GmbH', 'Prospect - Media Ltd', 'Lead: Foo'].map(takeStateOfFirm)).toEqual([null, null, 'Foo'])
})

test.each([
  ['DO NOT SELL TO: Ojo Balogun', 'Ojo Balogun', true],
  ['DON’T DEAL WITH: Ade Bello', 'Ade Bello', true],
  ['NICHT BELIEFERN: Hans Maier', 'Hans Maier', true],
  ['NO VENDER A: Luis Vega', 'Luis Vega', true],
  ['DO NOT SHIP TO: Ade Bello', 'Ade Bello', false],
  ['请勿发货：王小明', '王小明', false],
  ['[取引禁止] 佐藤花子', '佐藤花子', false],
  ['거래금지: 김철수', '김철수', false],
  ['(DEAD) Tom Moss', 'Tom Moss', false],
])('%s sets do-not-contact of %s, or is asked', (raw, name, isSure) => {
  const { record, reasons } = read(raw)
  expect(record.display_name).toBe(name)
  expect([record.do_not_contact === true, reasons.map(({ code }) => code)]).toEqual([
    isSure,
    isSure ? [] : ['text.maybe-refusal'],
  ])
})
