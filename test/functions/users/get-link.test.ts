import { sql } from 'kysely'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { createLink } from '../../../functions/users/create-link.ts'
import { getLink } from '../../../functions/users/get-link.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { asStranger, asSystem, openTestParts } from '../../support/test-parts.ts'
import { emptyDatabase } from '../import-text.ts'
import { addUser, codeOf } from './users.ts'

const parts = await openTestParts()
const { deps } = parts
afterAll(() => parts.close())

let token: string
beforeEach(async () => {
  await emptyDatabase(deps.db)
  const id = await addUser(deps.db, 'bob@harbour.test')
  token = (await invoke(createLink, { id }, deps, asSystem)).token
})

const get = (given = token, kind = 'reset') => invoke(getLink, { kind, token: given }, deps, asStranger)

test('tells for whom it is, however often it is looked at', async () => {
  for (let n = 0; n < 3; n += 1) expect(await get()).toMatchObject({ email: 'bob@harbour.test', state: 'open' })
})

test('an old one has expired', async () => {
  await sql`update access_links set expires_at = now() - interval '1 second'`.execute(deps.db)
  expect(await get()).toMatchObject({ state: 'expired' })
})

test('one that there is not, or of the other kind, is not found', async () => {
  expect(await codeOf(get('x'.repeat(43)))).toBe('not-found')
  expect(await codeOf(get(token, 'invitation'))).toBe('not-found')
  expect(await codeOf(get('x'.repeat(201)))).toBe('input.invalid')
})
