import { expect, test } from 'vitest'
import { en } from '../../../web/messages/en/index.ts'
import { remedyOf } from '../../../web/words/reasons.ts'

test.each([
  'email.misspelt-domain',
  'email.never-heard-of',
  'match.new',
  'file.new',
  'date.unclear',
  '',
  'toString',
  '__proto__',
  'constructor',
])('what to do about "%s" is said in a sentence', (code) => expect(remedyOf(code, en)).toMatch(/^[A-Z].*\.$/))

test('nobody is sent back to the file for what can be fixed here', () => {
  for (const code of ['email.no-at', 'match.several', 'file.bad-bytes'])
    expect(remedyOf(code, en)).not.toContain('file')
  expect(remedyOf('file.record-too-large', en)).toContain('in the file')
})
