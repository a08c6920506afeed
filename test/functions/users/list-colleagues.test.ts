import { afterAll, beforeAll, expect, test } from 'vitest'
import { listColleagues } from '../../../functions/users/list-colleagues.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { as, openTestParts } from '../../support/test-parts.ts'

const { deps, close } = await openTestParts()
afterAll(() => close())

beforeAll(async () => {
  const person = (name: string, email: string, more = {}) => ({
    name,
    email,
    role: 'viewer' as const,
    password_hash: null,
    ...more,
  })
  const people = [
    person('Ann Chan', 'ann@quay.example'),
    person('Bo Lee', 'bo@quay.example'),
    person('bo lee', 'lee@quay.example'),
    person('', 'new@quay.example', { joined_at: null }),
    person('Anton Gone', 'gone@quay.example', { disabled_at: new Date() }),
    person('Annual export', 'x@service.invalid', { is_service: true }),
  ]
  await deps.db.insertInto('users').values(people).execute()
})
const list = async (input = {}) =>
  (await invoke(listColleagues, input, deps, as('viewer'))).items.map(({ email, mention }) => [email, mention])

test('everybody who may sign in, or was invited, by name; with what mentions each of them alone', async () => {
  expect(await list()).toEqual([
    ['ann@quay.example', 'Ann Chan'],
    ['bo@quay.example', 'bo@quay.example'],
    ['lee@quay.example', 'lee@quay.example'],
    ['new@quay.example', 'new@quay.example'],
  ])
})

test.each([
  ['ch', ['ann@quay.example']],
  ['ANN c', ['ann@quay.example']],
  ['lee@', ['lee@quay.example']],
  ['lee', ['bo@quay.example', 'lee@quay.example']],
  ['nn', []],
  ['gone', []],
  ['annual', []],
])('%s finds them by the beginning of a word or of the address', async (search, emails) => {
  expect((await list({ search })).map(([email]) => email)).toEqual(emails)
})

test('no more are listed than were asked for', async () => {
  expect(await list({ limit: 1 })).toHaveLength(1)
})
