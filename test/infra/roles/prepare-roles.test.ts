import { randomBytes } from 'node:crypto'
import { expect, inject, test } from 'vitest'
import { prepareRoles } from '../../../infra/roles/prepare-roles.ts'
import { createEmptyDatabase } from '../../support/empty-database.ts'
import { ask, urlOf } from '../server-roles.ts'

const superuserUrl = inject('postgresUrl')

const name = () => `role_${randomBytes(6).toString('hex')} "ä'`
const settings = {
  ...{ databaseUrl: undefined, databaseOwnerUrl: undefined, superuserUrl: undefined },
  superuserEarlierUrls: [],
}

/** A database whose owner may make roles, or may not. */
async function createOwned(flags: string): Promise<string> {
  const [role, database] = [`owner_${randomBytes(6).toString('hex')}`, new URL(await createEmptyDatabase()).pathname]
  await ask(superuserUrl, `create role ${role} login ${flags} password 'owner'`)
  await ask(superuserUrl, `alter database ${database.slice(1)} owner to ${role}`)
  return urlOf(role, 'owner', database.slice(1))
}

test('a superuser makes the owner, the database and the app, whose waits end', async () => {
  const database = name()
  const [databaseOwnerUrl, databaseUrl] = [urlOf(name(), 'owner', database), urlOf(name(), "a'pp\\", database)]
  const named = { ...settings, databaseUrl, databaseOwnerUrl, superuserUrl }
  for (let start = 0; start < 2; start += 1)
    expect(await prepareRoles(named, false)).toEqual({ ownerUrl: databaseOwnerUrl, databaseUrl })
  expect(
    await ask(
      databaseUrl,
      `select pg_get_userbyid(datdba) = current_user, rolsuper, rolcreatedb, rolcreaterole,
        current_setting('lock_timeout'), current_setting('statement_timeout')
      from pg_database, pg_roles where datname = current_database() and rolname = current_user`,
    ),
  ).toEqual([[false, false, false, false, '2min', '1h']])
  await expect(ask(databaseUrl, 'create table one ()')).rejects.toMatchObject({ code: '42501' })
  expect(await ask(databaseOwnerUrl, 'create table one ()')).toEqual([])
})

test('of a database that somebody names, an owner who may make roles makes one for the app, the same at each start', async () => {
  const owner = await createOwned('createrole')
  const { ownerUrl, databaseUrl } = await prepareRoles({ ...settings, databaseUrl: owner }, true)
  expect(ownerUrl).toBe(owner)
  expect(await ask(databaseUrl, 'select current_user::text')).toEqual([[`${new URL(owner).username}_harbour_app`]])
  await expect(ask(databaseUrl, 'create table one ()')).rejects.toMatchObject({ code: '42501' })
  expect(await prepareRoles({ ...settings, databaseUrl: owner }, true)).toEqual({ ownerUrl, databaseUrl })
})

test('an owner who may make no role, or is not alone, is the app as well', async () => {
  const [owner, notAlone] = [await createOwned('nocreaterole'), await createOwned('createrole')]
  for (const [url, isAlone] of [
    [owner, true],
    [notAlone, false],
  ] as const)
    expect(await prepareRoles({ ...settings, databaseUrl: url }, isAlone)).toEqual({ ownerUrl: url, databaseUrl: url })
})

test('an owner without a password gives the app none that could be guessed', async () => {
  const url = 'postgres://owner@127.0.0.1:9/harbour'
  expect(await prepareRoles({ ...settings, databaseUrl: url }, true)).toEqual({ ownerUrl: url, databaseUrl: url })
})
