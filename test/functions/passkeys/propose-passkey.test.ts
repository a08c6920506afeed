import { afterAll, expect, test } from 'vitest'
import { proposePasskey } from '../../../functions/passkeys/propose-passkey.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { asSystem, openTestParts } from '../../support/test-parts.ts'
import { addUser, codeOf, enterAs } from '../users/users.ts'

const parts = await openTestParts()
const { deps } = parts
afterAll(() => parts.close())

test('asks for one that says whose it is, and whose owner is seen; each challenge is another', async () => {
  const id = await addUser(deps.db, 'bob@harbour.test')
  const { call } = await enterAs(deps, 'bob@harbour.test')
  const propose = (origin: string) => invoke(proposePasskey, { origin }, deps, call)
  const options = await propose('https://crm.example:8443')
  expect(options).toMatchObject({
    rp: { id: 'crm.example', name: 'Harbour' },
    user: { id: Buffer.from(id).toString('base64url'), name: 'bob@harbour.test' },
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    attestation: 'none',
  })
  expect((await propose('http://localhost:8083')).challenge).not.toBe(options.challenge)
  expect(await codeOf(propose('http://192.0.2.1:8083'))).toBe('state.conflict')
  expect(await codeOf(invoke(proposePasskey, { origin: 'https://crm.example' }, deps, asSystem))).toBe('not-found')
})
