import { expect, test } from 'vitest'
import { defaultSettings } from '../../../../../../shared/importing/import-settings.ts'
import { cleanRecord } from '../../../../../../shared/importing/record/clean-record.ts'
import { traceField } from '../../../../../../shared/importing/record/trace-field.ts'
import { columns } from '../columns.ts'

const clean = (names: string[], cells: string[]) => cleanRecord(columns(...names), cells, 'repair')

test.each<[string, object]>([
  ['何先生', { last_name: '何' }],
  ['李总', { last_name: '李' }],
  ['刘经理', { last_name: '刘', position_primary: '经理' }],
  ['김민수 과장님', { first_name: '민수', last_name: '김', position_primary: '과장' }],
  ['田中様', { last_name: '田中' }],
  ['田中部長', { last_name: '田中', position_primary: '部長' }],
  ['Anh Nguyễn Văn A', { first_name: 'Văn A', last_name: 'Nguyễn' }],
  ['Dr. Anna Meier', { first_name: 'Anna', last_name: 'Meier' }],
  ['Herr Schmidt', { last_name: 'Schmidt' }],
  ['Prof. Dr. Schmidt', { last_name: 'Schmidt' }],
  ['Chị Hoa', { first_name: 'Hoa' }],
  ['이 대표님', { last_name: '이', position_primary: '대표' }],
])('finding 14: the title of %s is no part of the name', (written, parts) => {
  const { record, inferred } = clean(['display_name'], [written])
  expect(record).toEqual({ display_name: written })
  expect(inferred).toEqual({ customer_type: 'individual', ...parts })
})

test('a position that the record states stays', () => {
  const { record, inferred } = clean(['display_name', 'position_primary'], ['刘经理', 'CEO'])
  expect(record).toMatchObject({ position_primary: 'CEO' })
  expect(inferred).not.toHaveProperty('position_primary')
})

test.each(['先生', 'Mr.', '女士', '様', 'Frau', 'Dr.', '님'])('finding 14: the given name %s is a title', (title) => {
  const { record, name, notes } = clean(['first_name', 'last_name'], [title, '何'])
  expect(record).toEqual({ last_name: '何', extra: { first_name_raw: title } })
  expect(name).toBe('何')
  expect(notes).toEqual([{ column: 'first_name', rule: 'name.title' }])
})

test.each(['Ma', 'Don', 'Tan', '小明'])('the given name %s is one', (given) => {
  expect(clean(['first_name'], [given]).record).toEqual({ first_name: given })
})

test('a position that a title names can say where it came from', () => {
  const reading = { mapping: columns('display_name'), policy: 'repair', settings: defaultSettings } as const
  expect(traceField(reading, ['刘经理'], 'position_primary')).toMatchObject({
    value: '经理',
    isInferred: true,
    cells: [{ column: 'display_name', raw: '刘经理' }],
  })
})
