import { randomBytes } from 'node:crypto'
import { expect, inject, test } from 'vitest'
import { renewPassword } from '../../../infra/roles/renew-password.ts'
import { ask, urlOf } from '../server-roles.ts'

const wrong = { code: '28P01' }

/** A role that may change itself, as the superuser may. */
async function createRole(password: string): Promise<(password: string) => string> {
  const role = `renewed_${randomBytes(6).toString('hex')}`
  await ask(inject('postgresUrl'), `create role ${role} login superuser password '${password}'`)
  return (other) => urlOf(role, other, 'postgres')
}

test('the server takes the new password, and the one it knew no more', async () => {
  const url = await createRole('first')
  for (let start = 0; start < 2; start += 1) {
    await renewPassword(url("se'cond"), [url('never'), url('first'), url('older')])
    expect(await ask(url("se'cond"), 'select 1')).toEqual([[1]])
    await expect(ask(url('first'), 'select 1')).rejects.toMatchObject(wrong)
  }
})

test('where it knows none of them, nothing is changed', async () => {
  const url = await createRole('first')
  await renewPassword(url('second'), [url('never')])
  expect(await ask(url('first'), 'select 1')).toEqual([[1]])
  await expect(ask(url('second'), 'select 1')).rejects.toMatchObject(wrong)
})

test('a server that can not be reached is no wrong password', async () => {
  await expect(renewPassword('postgres://a:b@127.0.0.1:9/c', [])).rejects.toMatchObject({ code: 'ECONNREFUSED' })
})
