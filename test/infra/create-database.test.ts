import { randomBytes } from 'node:crypto'
import { expect, inject, test } from 'vitest'
import { createDatabase } from '../../infra/create-database.ts'
import { ask, urlOf } from './server-roles.ts'

const superuserUrl = inject('postgresUrl')

const name = () => `made ${randomBytes(6).toString('hex')} "ä'`

test('makes a role that owns the database and has no other right', async () => {
  const url = urlOf(name(), "pass'word \\ é%", name())
  await createDatabase(superuserUrl, url)
  expect(
    await ask(
      url,
      `select pg_encoding_to_char(encoding), datlocprovider, datlocale, pg_get_userbyid(datdba) = current_user,
        rolsuper, rolcreatedb, rolcreaterole, rolbypassrls
      from pg_database, pg_roles where datname = current_database() and rolname = current_user`,
    ),
  ).toEqual([['UTF8', 'b', 'C.UTF-8', true, false, false, false, false]])
  // The extensions that the schema wants are for a database's owner to make.
  await ask(url, 'create extension pg_trgm; create extension unaccent')
})

test('leaves what is there, and takes over a new password', async () => {
  const [role, database] = [name(), name()]
  const before = urlOf(role, 'before', database)
  await createDatabase(superuserUrl, before)
  await ask(before, 'create table kept ()')
  const after = urlOf(role, 'after', database)
  await createDatabase(superuserUrl, after)
  expect(await ask(after, "select to_regclass('kept')::text")).toEqual([['kept']])
  await expect(ask(before, 'select 1')).rejects.toMatchObject({ code: '28P01' })
})

test('asks for no superuser: a managed server has none to lend', async () => {
  const admin = `admin_${randomBytes(6).toString('hex')}`
  await ask(superuserUrl, `create role ${admin} login createrole createdb password 'admin'`)
  const [role, database] = [name(), name()]
  for (const password of ['before', 'after']) {
    await createDatabase(urlOf(admin, 'admin', 'postgres'), urlOf(role, password, database))
  }
  await ask(urlOf(role, 'after', database), 'create extension pg_trgm')
})
