import { expect, test } from 'vitest'
import { cleanRecord } from '../../../../../shared/importing/record/clean-record.ts'
import { columns } from './columns.ts'

const notesOf = (notes: string) => cleanRecord(columns('first_name', 'notes'), ['Ada', notes], 'repair').record.notes

test.each([
  'sin correo',
  'no email',
  'keine E-Mail',
  'pas de mail',
  'sem e-mail',
  'senza email',
  'geen e-mail',
  'no phone',
  'kein Telefon',
  'sin teléfono',
  'メールなし',
  '没有邮箱',
])('%s fills no address, and stays a note', (note) => expect(notesOf(note)).toBe(note))

test.each(['n/a', '-', 'none', 'keine', 'ninguna', '无', 'なし', '없음', ''])('%s is no note', (note) =>
  expect(notesOf(note)).toBeUndefined(),
)
