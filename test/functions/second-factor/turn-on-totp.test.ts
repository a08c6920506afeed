import { sql } from 'kysely'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { proposeTotp } from '../../../functions/second-factor/propose-totp.ts'
import { turnOnTotp } from '../../../functions/second-factor/turn-on-totp.ts'
import { getAccount } from '../../../functions/users/get-account.ts'
import { createSecret } from '../../../shared/auth/second-factor/totp.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { lockUser } from '../../../shared/db/queries/users/users.ts'
import { openTestParts } from '../../support/test-parts.ts'
import { emptyDatabase } from '../import-text.ts'
import { addUser, callOf, codeOf, enterAs, waitUntilBlocked } from '../users/users.ts'
import { appCode, giveCode, setUpApp, startSignIn, wrongCode } from './totp.ts'

const parts = await openTestParts()
const { deps } = parts
afterAll(() => parts.close())

const email = 'bob@harbour.test'
let bob: string
let here: Awaited<ReturnType<typeof enterAs>>
beforeEach(async () => {
  await emptyDatabase(deps.db)
  bob = await addUser(deps.db, email)
  here = await enterAs(deps, email)
})

const turnOn = async (secret: string, code?: string) =>
  invoke(turnOnTotp, { secret, code: code ?? (await appCode(deps.db, secret)) }, deps, here.call)

test('gives ten recovery codes, and the account tells since when, and how many are left', async () => {
  const { codes } = await turnOn(createSecret())
  expect(new Set(codes).size).toBe(10)
  await giveCode(deps, await startSignIn(deps, email), codes[3] ?? '')
  const { secondFactor } = await invoke(getAccount, {}, deps, here.call)
  expect(secondFactor).toEqual({ since: expect.any(Date), codesLeft: 9 })
})

test('the code that it was set up with has been used', async () => {
  const secret = createSecret()
  const code = await appCode(deps.db, secret)
  await turnOn(secret, code)
  expect(await codeOf(giveCode(deps, await startSignIn(deps, email), code))).toBe('input.invalid')
})

test('ends the other sessions, and leaves this one', async () => {
  const there = await enterAs(deps, email)
  await setUpApp(deps, here.call)
  expect((await callOf(deps, there.token)).actor.kind).toBe('stranger')
  expect((await callOf(deps, here.token)).actor.kind).toBe('user')
})

test('is refused with a wrong code, and nothing is written', async () => {
  const secret = createSecret()
  await expect(turnOn(secret, await wrongCode(deps.db, secret))).rejects.toMatchObject({
    code: 'input.invalid',
    fields: { code: expect.any(String) },
  })
  expect(await deps.db.selectFrom('totp_secrets').selectAll().execute()).toEqual([])
  expect((await enterAs(deps, email)).call.actor.kind).toBe('user')
})

test.each(['', 'a', 'gezdgnbvgy3tqojqgezdgnbvgy3tqojq', 'GEZDGNBVGY3TQOJQ', '1'.repeat(32), `${createSecret()}A`])(
  'a secret that none was proposed as is refused: %j',
  async (secret) => {
    await expect(turnOn(secret, '000000')).rejects.toMatchObject({ fields: { secret: expect.any(String) } })
  },
)

test('one of two at once does it', async () => {
  const [one, other] = [createSecret(), createSecret()]
  const codes = await Promise.all([codeOf(turnOn(one)), codeOf(turnOn(other))])
  expect(codes.sort()).toEqual(['done', 'state.conflict'])
  expect(await deps.db.selectFrom('recovery_codes').selectAll().execute()).toHaveLength(10)
  expect(await codeOf(invoke(proposeTotp, {}, deps, here.call))).toBe('state.conflict')
})

test('a session that is being opened at that moment is not', async () => {
  let opening: Promise<string> | undefined
  await deps.db.transaction().execute(async (tx) => {
    await lockUser(tx, bob)
    opening = codeOf(enterAs(deps, email))
    await waitUntilBlocked(deps.db)
    await sql`update users set second_factor_at = now() where id = ${bob}`.execute(tx)
  })
  expect(await opening).not.toBe('done')
  expect(await deps.db.selectFrom('sessions').select('id').execute()).toHaveLength(1)
})
