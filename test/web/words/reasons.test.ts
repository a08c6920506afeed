import { expect, test } from 'vitest'
import { remedyOf } from '../../../web/words/reasons.ts'

test('nobody is sent back to the file for what can be fixed here', () => {
  for (const code of ['email.no-at', 'match.several', 'file.bad-bytes'] as const)
    expect(remedyOf(code)).not.toContain('file')
  expect(remedyOf('file.record-too-large')).toContain('in the file')
})
