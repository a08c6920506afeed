import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { json, openFunctions } from '../call-function.ts'

const { value } = openFunctions()
const cause = { merge: 'm' }
interface Sides {
  readonly had?: object
  readonly more?: object
  readonly was: object
  readonly loser: object
  readonly now: object
}

// biome-ignore format: a table
test.each<['phones' | 'emails' | 'addresses', string, Sides, object]>([
  ['phones', 'the first one of the loser stays beside', { was: { phone: '1' }, loser: { phone: '2' }, now: { phone: '1' } }, { 2: { ...cause, label: 'phone' } }],
  ['phones', 'so does the own one that has lost', { was: { phone: '1' }, loser: { phone: '2' }, now: { phone: '2' } }, { 1: { ...cause, label: 'phone' } }],
  ['phones', 'one that both have is no further one', { was: { phone: '1' }, loser: { phone: '1' }, now: { phone: '1' } }, {}],
  ['phones', 'nobody has any', { was: {}, loser: {}, now: {} }, {}],
  ['phones', 'those of both are kept as they came, the own ones first', { had: { 3: { change: 1 } }, more: { 3: { change: 2 }, 4: { change: 3 } }, was: { phone: '1' }, loser: { phone: '4' }, now: { phone: '1' } }, { 3: { change: 1 }, 4: { change: 3 } }],
  ['phones', 'one that is the first now is no further one', { more: { 2: { change: 2 } }, was: {}, loser: { phone: '1' }, now: { phone: '2' } }, { 1: { ...cause, label: 'phone' } }],
  ['emails', 'an e-mail', { was: { email: 'a' }, loser: { email: 'b', email_shared: false }, now: { email: 'a' } }, { b: { ...cause, label: 'email' } }],
  ['emails', 'one that several people share stays so', { was: { email: 'a' }, loser: { email: 'b', email_shared: true }, now: { email: 'a' } }, { b: { ...cause, label: 'email', shared: true } }],
  ['phones', 'a phone is shared by nobody', { was: { phone: '1' }, loser: { phone: '2', email_shared: true }, now: { phone: '1' } }, { 2: { ...cause, label: 'phone' } }],
  ['addresses', 'another address, in one line', { was: { address_primary: 'Via 1', city: 'Rome' }, loser: { address_primary: 'Veien 2', city: 'Oslo' }, now: { address_primary: 'Via 1', city: 'Rome' } }, { 'Veien 2, Oslo': { ...cause, label: 'address_primary' } }],
  ['addresses', 'one that is a part of it is no other', { was: { address_primary: 'Via 1', city: 'Rome' }, loser: { city: 'ROME' }, now: { address_primary: 'Via 1', city: 'Rome' } }, {}],
  ['addresses', 'one that stands now is no further one', { had: { 'Veien 2, Oslo': { change: 1 } }, was: {}, loser: {}, now: { address_primary: 'Veien 2', city: 'Oslo' } }, {}],
])('%s: %s', async (list, _, { had = {}, more = {}, was, loser, now }, entries) => {
  const args = sql.join([list, json(had), json(more), json(was), json(loser), json(now), json(cause)])
  expect(await value(sql`merged_further(${args})`)).toEqual(entries)
})
