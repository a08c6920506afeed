import { randomBytes } from 'node:crypto'
import { inviteUser } from '../../functions/users/invite-user.ts'
import { commandCall, type Role } from '../../shared/contract/call.ts'
import { invoke } from '../../shared/contract/function.ts'
import type { Deps } from '../../shared/deps.ts'
import { type Client, openClient } from './client.ts'

/** Somebody who was added for the checks alone, and is disabled after them. */
export interface Person {
  readonly id: string
  readonly email: string
  readonly password: string
  readonly role: Role
  /** Signed in. */
  readonly client: Client
}

export interface People {
  /** One of each role, for what leaves them as they are. */
  of(role: Role): Promise<Person>
  add(role: Role): Promise<Person>
}

/** A password that nobody has had, of 24 characters. */
export const makePassword = (): string => randomBytes(18).toString('base64url')

/** Where an invitation leads that was made just now, for somebody who has not joined. */
export async function invite(deps: Deps, role: Role): Promise<{ id: string; email: string; path: string }> {
  const email = `check-${randomBytes(8).toString('hex')}@security.invalid`
  const { id, token } = await invoke(inviteUser, { email, role }, deps, commandCall)
  return { id, email, path: `/invitation/${token}` }
}

export function openPeople(url: string, deps: Deps): People {
  const known = new Map<Role, Promise<Person>>()
  const add = async (role: Role): Promise<Person> => {
    const { id, email, path } = await invite(deps, role)
    const client = openClient(url)
    const password = makePassword()
    const { status, text } = await client.post(path, { name: 'Security Check', password, again: password })
    if (status !== 303)
      throw new Error(
        `The invitation of somebody new is answered with ${status}; is it this database? ${text.slice(0, 200)}`,
      )
    return { id, email, password, role, client }
  }
  return {
    add,
    of: (role) => {
      const person = known.get(role) ?? add(role)
      known.set(role, person)
      return person
    },
  }
}
