import { expect, test } from 'vitest'
import { idColumn } from '../../../../shared/csv/own-file.ts'
import { customerFields } from '../../../../shared/customers/fields.ts'
import { defaultSettings } from '../../../../shared/importing/import-settings.ts'
import type { ColumnMapping } from '../../../../shared/importing/mapping/column-mapping.ts'
import { cleanRecord } from '../../../../shared/importing/record/clean-record.ts'
import { traceField } from '../../../../shared/importing/record/trace-field.ts'

const columns = (...names: string[]): ColumnMapping[] =>
  names.map((name) => ({
    column: name,
    field: customerFields.find((field) => field.name === name)?.name ?? null,
    position: 1,
    confidence: 1,
    evidence: 'synonym',
  }))

const clean = (mapping: ColumnMapping[], cells: string[]) => cleanRecord(mapping, cells, 'repair')

const words = [
  ...['DNC', 'do not call', 'Unsubscribed', '勿扰', '請勿聯絡', 'nicht kontaktieren', 'no llamar', 'ne pas contacter'],
  ...[
    'não ligar',
    'non chiamare',
    'niet bellen',
    '連絡不可',
    '수신거부',
    'не звонить',
    'Lost (do not call)',
    'Lead - DNC',
  ],
]

test.each(words)('finding 23: the status %s sets do-not-contact', (word) => {
  const { record, notes } = clean(columns('first_name', 'status'), ['Ada', word])
  expect(record).toMatchObject({ first_name: 'Ada', do_not_contact: true, status: expect.any(String) })
  expect(notes).toContainEqual({ column: 'status', rule: 'boolean.said-in-words' })
})

test('the word is kept as any unknown status is', () => {
  expect(clean(columns('status'), ['DNC']).record).toEqual({
    status: 'prospect',
    do_not_contact: true,
    extra: { status_raw: 'DNC' },
  })
})

test.each(words.slice(0, 14))('finding 23: the tag %s sets do-not-contact, and stays a tag', (word) => {
  expect(clean(columns('tags'), [`vip, ${word}`]).record).toEqual({ tags: ['vip', word], do_not_contact: true })
})

test.each([
  [
    ['status', 'do_not_contact'],
    ['DNC', 'no'],
  ],
  [
    ['do_not_contact', 'status'],
    ['no', 'DNC'],
  ],
])('a column %j that says no does not clear it', (names, cells) => {
  expect(clean(columns(...names), cells).record).toMatchObject({ do_not_contact: true })
})

test.each(['active', 'contacted', 'call', 'customer'])('the status and tag %s do not', (word) => {
  expect(clean(columns('status', 'tags'), [word, word]).record).not.toHaveProperty('do_not_contact')
})

test('a customer of our own export, whom a person has released, stays released', () => {
  const mapping = [{ ...columns('id')[0], column: idColumn } as ColumnMapping, ...columns('tags', 'do_not_contact')]
  const cells = ['0198c0de-0000-7000-8000-000000000001', 'DNC', 'no']
  expect(clean(mapping, cells).record).not.toHaveProperty('do_not_contact')
})

test('it can say where it came from', () => {
  const reading = { mapping: columns('first_name', 'status'), policy: 'repair', settings: defaultSettings } as const
  const trace = traceField(reading, ['Ada', 'DNC'], 'do_not_contact')
  expect(trace).toMatchObject({ value: true, cells: [{ column: 'status', raw: 'DNC' }] })
  expect(trace.rules).toContain('boolean.said-in-words')
})
