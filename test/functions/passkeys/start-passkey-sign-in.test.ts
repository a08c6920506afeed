import { afterAll, expect, test } from 'vitest'
import { openTestParts } from '../../support/test-parts.ts'
import { codeOf } from '../users/users.ts'
import { startByPasskey } from './passkeys.ts'

const parts = await openTestParts()
const { deps } = parts
afterAll(() => parts.close())

test('names nobody, and gives a network no more challenges than it needs', async () => {
  const options = await startByPasskey(deps)
  expect(options).toMatchObject({ rpId: 'localhost', userVerification: 'required', allowCredentials: undefined })
  const codes = await Promise.all(Array.from({ length: 80 }, () => codeOf(startByPasskey(deps))))
  expect(codes.filter((code) => code === 'done')).toHaveLength(59)
  expect(codes.filter((code) => code === 'session.too-many-tries')).toHaveLength(21)
  expect(await deps.db.selectFrom('passkey_challenges').selectAll().execute()).toHaveLength(60)
})
