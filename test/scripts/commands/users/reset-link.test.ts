import { afterAll, beforeAll, expect, test } from 'vitest'
import { getLink } from '../../../../functions/users/get-link.ts'
import { invoke } from '../../../../shared/contract/function.ts'
import { addUser } from '../../../functions/users/users.ts'
import { asStranger, openTestParts, type TestParts } from '../../../support/test-parts.ts'
import { commandEnvOf, harbour } from '../harbour.ts'

let parts: TestParts
beforeAll(async () => {
  parts = await openTestParts()
  await addUser(parts.deps.db, 'ann@harbour.test', 'administrator')
})
afterAll(() => parts.close())

const resetLink = (...args: string[]) =>
  harbour(['reset-link', ...args], { ...commandEnvOf(parts), PUBLIC_URL: 'https://crm.example' })

test('makes a link for who can not sign in any more, alone on standard output', async () => {
  const { code, stdout, stderr } = await resetLink('ANN@harbour.test')
  expect(code).toBe(0)
  const token = /^https:\/\/crm\.example\/reset\/([\w-]{43})\n$/.exec(stdout)?.[1]
  expect(stderr).toMatch(/^It works once, until \d{4}-\d\d-\d\d \d\d:\d\d UTC\.\n$/)
  expect(await invoke(getLink, { kind: 'reset', token }, parts.deps, asStranger)).toMatchObject({
    email: 'ann@harbour.test',
    state: 'open',
  })
})

test('says that there is nobody, or that they are disabled', async () => {
  expect(await resetLink('bob@harbour.test')).toEqual({
    code: 1,
    stdout: '',
    stderr: 'There is no user with the address bob@harbour.test.\n',
  })
  const id = await addUser(parts.deps.db, 'cy@harbour.test')
  await parts.deps.db.updateTable('users').set({ disabled_at: new Date() }).where('id', '=', id).execute()
  expect(await resetLink('cy@harbour.test')).toMatchObject({
    code: 1,
    stdout: '',
    stderr: expect.stringContaining('Enable them'),
  })
})

test('wants an address', async () => {
  expect(await resetLink()).toMatchObject({ code: 2, stderr: expect.stringContaining('Give EMAIL') })
})
