import { expect, test } from 'vitest'
import { UnreadableFile } from '../../../shared/csv/unreadable-file.ts'
import { textOf } from '../../../shared/messages/text.ts'

const said = textOf('refusals.emptyWorkbook')

test('it says its text in English, and keeps what caused it', () => {
  const cause = new Error('the archive ends early')
  const error = new UnreadableFile('file.damaged', said, cause)
  expect(error).toMatchObject({ name: 'UnreadableFile', code: 'file.damaged', text: said, cause })
  expect(error.message).toMatch(/^[A-Z].*\.$/s)
})

test('without a cause it has none', () => {
  expect(Object.hasOwn(new UnreadableFile('file.empty', said), 'cause')).toBe(false)
})
