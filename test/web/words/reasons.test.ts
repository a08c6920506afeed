import { expect, test } from 'vitest'
import { en } from '../../../web/messages/en/index.ts'
import { remedyOf } from '../../../web/words/reasons.ts'

test('nobody is sent back to the file for what can be fixed here', () => {
  for (const code of ['email.no-at', 'match.several', 'file.bad-bytes'] as const)
    expect(remedyOf(code, en)).not.toContain('file')
  expect(remedyOf('file.record-too-large', en)).toContain('in the file')
})
