import { expect, test } from 'vitest'
import { cleanRecord } from '../../../../../../shared/importing/record/clean-record.ts'
import { columns } from '../columns.ts'

function read(name: string) {
  const { record, inferred, reasons } = cleanRecord(
    columns('display_name', 'company_primary'),
    [name, 'Acme Ltd'],
    'repair',
  )
  return {
    name: record.display_name,
    parts: [inferred.first_name, inferred.last_name],
    position: inferred.position_primary,
    raw: (record.extra as Record<string, unknown> | undefined)?.display_name_raw,
    reasons: reasons.length,
  }
}

test.each([
  ...[
    'Ask for manager',
    'Speak to accountant',
    'Call the director',
    'Ask for owner',
    'ask for the boss',
    'Contact reception',
  ],
  ...[
    'Speak with the sales manager',
    'talk to accounts',
    'See the receptionist',
    'Please ask for the secretary',
    'Ask for whoever is in',
  ],
  ...[
    'Demander le gérant',
    'Voir avec le comptable',
    'Preguntar por el encargado',
    'Hablar con el dueño',
    'Falar com o gerente',
  ],
  ...[
    'Chiedere del titolare',
    'Nach dem Inhaber fragen',
    'Vragen naar de eigenaar',
    'Pytać o kierownika',
    'Uliza meneja',
    'Спросить директора',
  ],
])('%s is no name, and is kept', (name) => {
  expect(read(name)).toEqual({
    name: undefined,
    parts: [undefined, undefined],
    position: undefined,
    raw: name,
    reasons: 0,
  })
})

test.each([
  ['Ask for Mary Wanjiku', 'Mary Wanjiku'],
  ['Speak to John Smith', 'John Smith'],
  ['Preguntar por María López', 'María López'],
  ['Demander Sophie Martin', 'Sophie Martin'],
])('of %s the name is %s', (raw, name) => {
  expect(read(raw)).toMatchObject({ name, raw, reasons: 0 })
})

test.each([
  'Asha Forman',
  'Speak Onwuka',
  'See Wong',
  'Call Anderson',
  'Contact Manager Ltd',
  'Frage Müller',
  'Manager Singh',
])('%s is no such phrase', (name) => {
  expect(read(name)).not.toMatchObject({
    name: undefined,
    position: undefined,
    reasons: 0,
    raw: name,
    parts: [undefined],
  })
  expect(read(name).name === undefined && read(name).position === undefined).toBe(false)
})

test.each(['张三收', '王小明收', '李四亲启', '陈大文親啟', '欧阳修收', '赵敏转交', '刘洋签收'])(
  '%s is for somebody',
  (name) => {
    const bare = name.replace(/(?:收|亲启|親啟|转交|签收)$/u, '').replace(/签$/u, '')
    expect(read(name).name).toBe(bare)
  },
)

test.each(['王丰收', '张天启', '李秋收', '高价回收', '前台代收', '收', '张收', '方启'])('%s is not', (name) => {
  expect(read(name).name).toBe(name)
})

test.each([
  ...[
    'Mwalimu Otieno',
    'Fundi Juma',
    'Daktari Achieng',
    'Mkulima Ouma',
    'Mzee Kamau',
    'Bwana Mwangi',
    'Mchungaji Peter',
  ],
  ...[
    'Mheshimiwa Wanjala',
    'Dereva Hassan',
    'Mhandisi Kiprono',
    'Wakili Njeri',
    'Askofu Mutua',
    'Mwenyekiti Barasa',
    'Macallin Abdi',
  ],
])('%s has no given name Mwalimu', (name) => {
  expect(read(name)).toMatchObject({ name, parts: [undefined, undefined] })
})

test.each([
  ['Grace Otieno', ['Grace', 'Otieno']],
  ['Babu Rao', ['Babu', 'Rao']],
  ['Ato Quayson', ['Ato', 'Quayson']],
  ['Bibi van Dijk', ['Bibi', 'van Dijk']],
])('%s is called so', (name, parts) => {
  expect(read(name).parts).toEqual(parts)
})

// biome-ignore-start format: lists of phrases
const nobody = [
  'perguntar pelo gerente',
  'spytać o kierownika',
  'întrebați de director',
  'via receptionist',
  'via reception',
  'über das Sekretariat',
  'müdürü sor',
  'ζητήστε τον υπεύθυνο',
  '请找财务',
  '担当者に確認',
  '受付まで',
  '店長へ',
  '점장님 찾으세요',
  'اسأل عن المدير',
  'मैनेजर से बात करें',
  'liên hệ lễ tân',
  'kontakt przez biuro',
  'tylko SMS',
  'nur WhatsApp',
  'email only',
  'chiedere in portineria',
  'kysy pomoa',
  'tramite la segretaria',
  'par le secrétariat',
  'przez recepcję',
  'ptejte se na majitele',
  'keresse igazgatót',
  'uliza katibu',
  'perguntar na portaria',
  'sekretere sorun',
]
const of = [
  ['perguntar por Ana Silva', 'Ana Silva'],
  ['procurar a Dona Maria', 'Dona Maria'],
  ['întreabă de Maria', 'Maria'],
  ['nach Frau Koch fragen', 'Frau Koch'],
  ['über Frau Anna Berg', 'Frau Anna Berg'],
  ['找王经理', '王经理'],
  ['找陈小姐', '陈小姐'],
  ['搵陳生', '陳生'],
  ['山田様宛', '山田様'],
  ['ヤマダ宛', 'ヤマダ'],
  ['김과장님 찾으세요', '김과장님'],
  ['hỏi chị Lan', 'chị Lan'],
  ['ถามหาคุณสมชาย', 'คุณสมชาย'],
  ['fråga efter Anna', 'Anna'],
  ['spør etter Kari', 'Kari'],
  ['ulizia Mama Asha', 'Mama Asha'],
  ['tanya Pak Budi', 'Pak Budi'],
] as const
const inflected = [
  'pytać o panią Annę',
  'prosić Panią Annę',
  'ζητήστε την κα Μαρία',
  'спросить Анну',
  'ptejte se na Petra Nováka',
]
const others = [
  'Tanya Roberts',
  'Cari Smith',
  'Via Milani',
  'Ask Italian',
  'Nach Müller',
  'Hỏi Lan',
  'Uber Eats',
  'Sor Juana',
  'Hanna Über',
  '找茶',
  '找換店',
  '店長候補',
  'Par Excellence',
  'Minta Lee',
  'Through Lens',
  'Mit Patel',
  '山田 まで子',
  '問田 一郎',
]
const firms = [
  'ask at front desk',
  'via Sekretariat',
  'über Empfang',
  'par le secrétariat',
  'tramite segreteria',
  'ask for Maria',
  'nach Frau Koch fragen',
  '找王经理',
  '受付まで',
  'hỏi chị Lan',
  'see reception',
]
const realFirms = [
  'Via Milano Srl',
  'Uber Eats',
  'Über Grenzen eV',
  'Ask Italian',
  'Par Excellence',
  'Tramite Consulting',
  'Contact Desk',
  'via donna',
  '找換店',
  'call center plus',
]
// biome-ignore-end format: lists of phrases

test.each(nobody)('%s names nobody', (raw) => {
  expect(read(raw)).toEqual({ name: undefined, parts: [undefined, undefined], position: undefined, raw, reasons: 0 })
})
test.each(of)('of %s the name is %s', (raw, name) => expect(read(raw)).toMatchObject({ name, raw, reasons: 0 }))
test.each(inflected)('%s has the name in another case, and is asked', (raw) => expect(read(raw).reasons).toBe(1))
test.each(others)('%s is who it says', (name) => expect(read(name)).toMatchObject({ name, raw: undefined }))

const firmOf = (firm: string) =>
  cleanRecord(columns('display_name', 'company_primary'), ['Ann Lee', firm], 'repair').record
test.each(firms)('%s is no firm', (raw) => {
  expect(firmOf(raw)).toEqual({ display_name: 'Ann Lee', extra: { company_primary_raw: raw } })
})
test.each(realFirms)('%s is one', (firm) => expect(firmOf(firm).company_primary).toBe(firm))
