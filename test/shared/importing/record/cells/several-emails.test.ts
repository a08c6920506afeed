import { expect, test } from 'vitest'
import { labelOfEmail, severalEmails } from '../../../../../shared/importing/record/cells/several-emails.ts'
import { cleanRecord } from '../../../../../shared/importing/record/clean-record.ts'
import { columns } from './columns.ts'

const [ada, bob] = ['ada@a.example', 'bob@b.example']

test.each([
  [`${ada}; ${bob}`, [ada, bob]],
  [`${ada}, ${bob}`, [ada, bob]],
  [ada, []],
  [`${ada}; ${ada}`, []],
  [`${ada}; nobody`, []],
  ['nobody; nowhere', []],
  ['', []],
])('%j holds %j', (raw, emails) => {
  expect(severalEmails({ raw, position: 1 }, 'repair').emails).toEqual(emails)
  expect(severalEmails({ raw, position: 2 }, 'repair').emails).toEqual(emails)
})

test('a strict import asks which is the first one, of the first column alone', () => {
  const raw = `${ada}; ${bob}`
  expect(severalEmails({ raw, position: 1 }, 'strict').emails).toEqual([])
  expect(severalEmails({ raw, position: 2 }, 'strict').emails).toEqual([ada, bob])
  expect(severalEmails({ raw: `${ada};`, position: 2 }, 'strict').emails).toEqual([])
})

const inForms = (label: string) => [
  `${ada} (${label}: ${bob})`,
  `${ada}（${label}：${bob}）`,
  `${ada} [${label}: ${bob}]`,
  `${ada}; ${label}: ${bob}`,
  `${ada} / ${label}: ${bob}`,
]
// biome-ignore format: lists of words
const others = [
  'assistant', 'wife', 'his wife', 'husband', 'son', 'mother', 'boss', 'manager', 'mgr', 'mgmt', 'cc', 'PA', 'secretary', 'accountant', 'owner', 'director', 'CEO', 'sales manager', 'agent', 'accounts dept',
  'Frau', 'Ehefrau', 'Chef', 'Assistentin', 'Geschäftsführer', 'Buchhalter', 'Sekretärin', 'épouse', 'assistante', 'comptable', 'directeur', 'esposa', 'contador', 'gerente', 'jefe', 'secretaria', 'marido', 'sócio', 'moglie', 'titolare', 'segretaria', 'vrouw', 'directeur', 'żona', 'жена', 'секретарь', 'директор',
  '经理', '經理', '太太', '秘书', '助理', '妻子', '老板', '妻', '秘書', '社長', '部長', '아내', '비서', '부장',
]
const own = [
  'work',
  'home',
  'private',
  'new',
  'E-mail',
  'main',
  'personal',
  'privat',
  'geschäftlich',
  'pro',
  'trabajo',
  '公司',
  '私人',
  '회사',
]

test.each(others)('the address of somebody else (%s) is left out, and the cell is kept', (label) => {
  for (const raw of inForms(label)) {
    expect([raw, severalEmails({ raw, position: 1 }, 'repair')]).toEqual([raw, { emails: [ada], hasOthers: true }])
    const { record, verdict, keys } = cleanRecord(columns('display_name', 'email'), ['Ada Lee', raw], 'repair')
    expect([verdict, record.email, record.emails, keys.emails]).toEqual([null, ada, undefined, [ada]])
    expect(record.extra).toEqual({ email_raw: raw })
  }
})

test.each(own)('%s is another one of the same, with its label', (label) => {
  for (const raw of inForms(label)) {
    expect([raw, severalEmails({ raw, position: 1 }, 'repair')]).toEqual([
      raw,
      { emails: [ada, bob], hasOthers: false },
    ])
    expect(labelOfEmail(raw, bob)).toBe(label)
    expect(labelOfEmail(raw, ada)).toBeNull()
  }
})

test.each(['Bob', 'Bob Miller', 'xyz', 'old', 'not', 'see also', 'Lieferant'])(
  'of whom %s is, nobody can say',
  (label) => {
    for (const raw of inForms(label)) {
      expect([raw, severalEmails({ raw, position: 1 }, 'repair').emails]).toEqual([raw, []])
      expect(cleanRecord(columns('email'), [raw], 'repair').verdict).toBe('review')
    }
  },
)

test('beside the first address nothing of it is thrown away', () => {
  const raw = `${ada} (wife: ${bob})`
  const further = {
    ...columns('email')[0],
    column: 'other',
    position: 2,
    field: 'email' as const,
    confidence: 1,
    evidence: 'synonym' as const,
  }
  const { record } = cleanRecord([...columns('email'), further], ['eva@e.example', raw], 'repair')
  expect(record).toMatchObject({ email: 'eva@e.example', emails: [{ email: ada }], extra: { other: raw } })
})
