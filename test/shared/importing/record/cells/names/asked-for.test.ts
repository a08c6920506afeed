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
