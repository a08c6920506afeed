import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { foldGroups } from '../../../../../shared/db/queries/steps/fold-groups.ts'
import { emptyDatabase } from '../../../../functions/import-text.ts'
import { addImport } from '../../ledger-rows.ts'
import { openTables } from '../../open-tables.ts'
import { stage } from './stage-records.ts'

const db = openTables()
let importId = ''
beforeEach(async () => {
  await emptyDatabase(db())
  importId = await addImport(db())
})

interface Line {
  readonly record?: object
  readonly inferred?: object
}

/** What lines 2, 3 and so on say together, as a group; others stand around it. */
async function fold(lines: readonly Line[]) {
  const other = await addImport(db())
  const alone = {
    record: { city: 'Bonn', display_name: 'Zoe Fox', email: 'zoe@z.example' },
    inferred: { region: 'DE', first_name: 'Zoe', last_name: 'Fox' },
  }
  for (const [at, line] of lines.entries()) {
    await stage(db(), importId, at + 2, line)
    await stage(db(), other, at + 2, { record: { city: 'Lima', notes: 'other', tags: ['other'] } })
  }
  await stage(db(), importId, 20, alone)
  await stage(db(), importId, 21, { record: { city: 'Kyiv', email: 'yan@y.example' } })
  await db()
    .transaction()
    .execute(async (tx) => {
      await sql`create temp table members (line int primary key, leader int not null) on commit drop`.execute(tx)
      for (const at of lines.keys()) await sql`insert into members values (${at + 2}, 2)`.execute(tx)
      await sql`insert into members values (20, 20)`.execute(tx)
      await foldGroups(tx, importId)
    })
  const rows = await db()
    .selectFrom('staged_records')
    .select(['line', 'folded', 'inferred', 'import_id'])
    .where((eb) => eb.or([eb('folded', 'is not', null), eb('line', 'in', [2, 20])]))
    .orderBy('line')
    .execute()
  const [own, single, ...rest] = rows.filter(({ import_id }) => import_id === importId)
  expect(rest).toEqual([])
  expect(rows.filter(({ import_id, folded }) => import_id === other && folded !== null)).toEqual([])
  expect(single).toMatchObject({ line: 20, folded: alone.record, inferred: alone.inferred })
  return { folded: own?.folded, inferred: own?.inferred }
}
const says = (...records: object[]) => records.map((record) => ({ record }))
const infers = (...all: object[]) => all.map((inferred) => ({ inferred }))
const work = (item: string, ...values: string[]) => values.map((value) => ({ [item]: value, label: 'work' }))

test.each<[string, object[], object]>([
  ['the later overwrites, and what it overwrites is kept', [{ city: 'Rome', owner: 'Ann' }, { city: 'Oslo' }], { city: 'Oslo', owner: 'Ann', extra: { city_also: 'Rome' } }],
  ['with what belongs to it', [{ city: 'Rome', region: 'RM', country_code: 'IT' }, { city: 'Oslo' }, { postal_code: '0150' }], { city: 'Oslo', postal_code: '0150', extra: { city_also: 'Rome', country_code_also: 'IT', region_also: 'RM' } }],
  ['another country is another place', [{ city: 'Rome', country_code: 'IT' }, { country_code: 'NO', postal_code: '0150' }], { city: 'Rome', country_code: 'IT', extra: { country_code_also: 'NO', postal_code_also: '0150' } }],
  ['what one place says in parts is one', [{ city: 'ROME' }, { country_code: 'IT', city: 'Rome' }, { region: 'RM' }], { city: 'Rome', country_code: 'IT', region: 'RM' }],
  ['and empties', [{ city: 'Rome' }, { city: null }], { city: null, extra: { city_also: 'Rome' } }],
  ['further phones stand beside the first', [{ phone: '+1' }, { phone: '+2' }], { phone: '+1', phones: [{ phone: '+2', label: 'phone' }] }],
  ['each once', [{ phone: '+1' }, { phone: '+2' }, { phone: '+1' }, { phone: '+2' }], { phone: '+1', phones: [{ phone: '+2', label: 'phone' }] }],
  ['with the label that comes first', [{ phone: '+1', phones: [{ phone: '+2', label: 'work' }] }, { phones: [{ phone: '+2', label: 'home' }] }], { phone: '+1', phones: [{ phone: '+2', label: 'home' }] }],
  ['in the order in which they come', [{ phone: '+1', phones: work('phone', '+9', '+3') }, { phone: '+2' }], { phone: '+1', phones: [...work('phone', '+9', '+3'), { phone: '+2', label: 'phone' }] }],
  ['by where each comes first', [{ phone: '+1', phones: work('phone', '+9') }, { phone: '+3', phones: work('phone', '+9') }], { phone: '+1', phones: [...work('phone', '+9'), { phone: '+3', label: 'phone' }] }],
  ['one that is only listed is not the first', [{ phones: work('phone', '+2') }, { phone: '+1' }], { phone: '+1', phones: work('phone', '+2') }],
  ['none is the first where none is stated', [{ phones: work('phone', '+2') }, {}], { phones: work('phone', '+2') }],
  ['one that is emptied says nothing', [{ phone: null }, { phone: '+1' }], { phone: '+1' }],
  ['e-mails do as phones', [{ email: 'a@a.example', email_shared: false }, { email: 'b@a.example', email_shared: true }], { email: 'a@a.example', email_shared: false, emails: [{ email: 'b@a.example', label: 'email' }] }],
  ['the first is shared as its line says', [{ email: null, email_shared: false }, { email: 'b@a.example', email_shared: true }], { email: 'b@a.example', email_shared: true }],
  ['addresses do too', [{ address_primary: 'one' }, { address_primary: 'two', addresses: work('address', 'three') }], { address_primary: 'one', addresses: [{ address: 'two', label: 'address_primary' }, ...work('address', 'three')] }],
  ['what belongs to a further address goes with it', [{ address_primary: 'one', city: 'Rome' }, { address_primary: 'two', address_secondary: 'flat', city: 'Oslo', postal_code: '0150', region: 'NO', notes: 'x' }], { address_primary: 'one', city: 'Rome', notes: 'x', addresses: [{ address: 'two, flat, 0150 Oslo, NO', label: 'address_primary' }] }],
  ['what comes without an address is that of the first', [{ address_primary: 'one', city: 'Rome' }, { region: 'RM' }], { address_primary: 'one', city: 'Rome', region: 'RM' }],
  ['but for another place', [{ address_primary: 'one', city: 'Rome' }, { city: 'Oslo', country_code: 'NO' }], { address_primary: 'one', city: 'Rome', extra: { city_also: 'Oslo', country_code_also: 'NO' } }],
  ['the country of another address is none of the first', [{ address_primary: 'one', city: 'Rome', country_code: 'IT' }, { address_primary: 'two', city: 'Oslo', country_code: 'NO' }], { address_primary: 'one', city: 'Rome', country_code: 'IT', addresses: [{ address: 'two, Oslo', label: 'address_primary' }], extra: { country_code_also: 'NO' } }],
  ['an address in other words may say the country', [{ address_primary: '12 Pier Rd', city: 'Rome' }, { address_primary: '12 Pier Road', city: 'Rome', country_code: 'IT' }], { address_primary: '12 Pier Rd', city: 'Rome', country_code: 'IT', addresses: [{ address: '12 Pier Road, Rome', label: 'address_primary' }] }],
  ['the first address is the first that there is', [{ city: 'Rome' }, { address_primary: null }, { address_primary: 'two', city: 'Oslo' }], { address_primary: 'two', city: 'Oslo', extra: { city_also: 'Rome' } }],
  ['the same address again is that one', [{ address_primary: 'one', city: 'Rome' }, { address_primary: 'one', city: 'Oslo' }], { address_primary: 'one', city: 'Rome', extra: { city_also: 'Oslo' } }],
  ['an address that is emptied is', [{ address_primary: null }, { city: 'Rome' }], { address_primary: null, city: 'Rome' }],
  ['tags add up, in any case, in order', [{ tags: ['z', 'VIP'] }, { tags: ['vip', 'a'] }], { tags: ['z', 'VIP', 'a'] }],
  ['each where it comes first', [{ tags: ['VIP', 'z'] }, { tags: ['a', 'vip'] }], { tags: ['VIP', 'z', 'a'] }],
  ['of which the last line may say that there are none', [{ tags: ['a'] }, { tags: null }, { city: 'Rome' }], { tags: null, city: 'Rome' }],
  ['and an earlier one not', [{ tags: null }, { tags: ['a'] }], { tags: ['a'] }],
  ['notes add up, each once', [{ notes: 'b' }, { notes: 'a' }, { notes: 'b' }], { notes: 'b\na' }],
  ['notes that are emptied are', [{ notes: null }, {}], { notes: null }],
  ['custom fields add up, and the later overwrites', [{ extra: { Hat: '7', Shoe: '42' } }, { extra: { Hat: '8' } }], { extra: { Hat: '8', Shoe: '42', Hat_also: '7' } }],
  ['several that are overwritten stand in lines, each once', [{ extra: { Hat: '7' } }, { extra: { Hat: '9' } }, { extra: { Hat: '7' } }, { extra: { Hat: 8 } }], { extra: { Hat: 8, Hat_also: '7\n9' } }],
  ['capitals do not overwrite, and say nothing more', [{ company_primary: 'Alder & Sons', city: 'Rome' }, { company_primary: 'ALDER & SONS', city: 'ROME' }], { company_primary: 'Alder & Sons', city: 'Rome' }],
  ['the fuller name of a firm stands', [{ company_primary: 'O’Malley Plumbing, Inc.' }, { company_primary: 'Omalley Plumbing' }], { company_primary: 'O’Malley Plumbing, Inc.', extra: { company_primary_also: 'Omalley Plumbing' } }],
  ['a firm in its own script stands', [{ company_primary: '清水水産' }, { company_primary: 'シミズスイサン' }], { company_primary: '清水水産', extra: { company_primary_also: 'シミズスイサン' } }],
  ['a name in capitals does not overwrite', [{ display_name: 'Ruth Alder III' }, { display_name: 'RUTH ALDER' }], { display_name: 'Ruth Alder III' }],
  ['a name in its own script stands, with its reading', [{ display_name: '清水 大輔' }, { display_name: 'シミズ ダイスケ' }], { display_name: '清水 大輔', extra: { display_name_also: 'シミズ ダイスケ' } }],
  ['a whole name stands', [{ display_name: 'Robert "Bob" O’Malley' }, { display_name: 'Bob Omalley' }], { display_name: 'Robert "Bob" O’Malley', extra: { display_name_also: 'Bob Omalley' } }],
  ['what is of another firm stands beside none', [{ company_primary: 'Acme Ltd', position_primary: 'Buyer', phone: '+1', address_primary: 'one', city: 'Rome', country_code: 'IT' }, { company_primary: 'Quay Trading Ltd', phone: '+2' }], { company_primary: 'Quay Trading Ltd', phone: '+2', phones: [{ phone: '+1', label: 'phone' }], addresses: [{ address: 'one, Rome', label: 'address_primary' }], extra: { company_primary_also: 'Acme Ltd', position_primary_also: 'Buyer', country_code_also: 'IT' } }],
  ['nor what comes later', [{ company_primary: 'Quay Trading Ltd', city: 'Oslo', email: 'a@a.example', email_shared: true }, { company_primary: 'ACME', city: 'Rome', company_website: 'https://acme.example', email: 'b@a.example', email_shared: false }], { company_primary: 'Quay Trading Ltd', city: 'Oslo', email: 'a@a.example', email_shared: true, emails: [{ email: 'b@a.example', label: 'email' }], extra: { company_primary_also: 'ACME', city_also: 'Rome', company_website_also: 'https://acme.example' } }],
  ['what no firm is named with is of the one that stands', [{ company_primary: 'Acme Ltd', city: 'Rome' }, { position_primary: 'Buyer', address_primary: 'two' }, { company_primary: 'Quay Trading Ltd' }], { company_primary: 'Quay Trading Ltd', position_primary: 'Buyer', address_primary: 'two', extra: { company_primary_also: 'Acme Ltd', city_also: 'Rome' } }],
  ['the first e-mail is that of the firm that stands', [{ company_primary: 'Acme', email: 'a@a.example', email_shared: true }, { company_primary: 'Quay Trading Ltd', email: 'b@b.example', email_shared: false }], { company_primary: 'Quay Trading Ltd', email: 'b@b.example', email_shared: false, emails: [{ email: 'a@a.example', label: 'email' }], extra: { company_primary_also: 'Acme' } }],
  ['of firms that are written as well the last stands', [{ company_primary: 'Alpha Works', position_primary: 'Buyer' }, { company_primary: 'Beta Works' }], { company_primary: 'Beta Works', extra: { company_primary_also: 'Alpha Works', position_primary_also: 'Buyer' } }],
  ['two ways to write one firm are one', [{ company_primary: 'Acme Limited', position_primary: 'Buyer', address_primary: 'one', city: 'Rome' }, { company_primary: 'Acme Ltd' }], { company_primary: 'Acme Ltd', position_primary: 'Buyer', address_primary: 'one', city: 'Rome', extra: { company_primary_also: 'Acme Limited' } }],
  ['a branch elsewhere is another one', [{ company_primary: 'Fell Print Ltd', position_primary: 'Buyer', address_primary: 'one', city: 'Carnforth' }, { company_primary: 'Fell Print Kendal', position_primary: 'Owner', address_primary: 'two', city: 'Kendal' }], { company_primary: 'Fell Print Ltd', position_primary: 'Buyer', address_primary: 'one', city: 'Carnforth', addresses: [{ address: 'two, Kendal', label: 'address_primary' }], extra: { company_primary_also: 'Fell Print Kendal', position_primary_also: 'Owner' } }],
  ['a branch that is nowhere is a name beside', [{ company_primary: 'Fell Print', address_primary: 'one' }, { company_primary: 'Fell Print Kendal', position_primary: 'Owner' }], { company_primary: 'Fell Print', position_primary: 'Owner', address_primary: 'one', extra: { company_primary_also: 'Fell Print Kendal' } }],
  ['a firm that is gone stands for none that is there', [{ company_primary: 'Chai Dom OOO' }, { company_primary: 'Samovar Tea House', extra: { company_primary_raw: 'Samovar Tea House (OLD)' } }], { company_primary: 'Chai Dom OOO', extra: { company_primary_also: 'Samovar Tea House', company_primary_raw: 'Samovar Tea House (OLD)' } }],
  ['an address that two firms have is of both', [{ company_primary: 'Acme Ltd', address_primary: 'one', city: 'Rome' }, { company_primary: 'Quay Trading Ltd', address_primary: 'one' }], { company_primary: 'Quay Trading Ltd', address_primary: 'one', extra: { company_primary_also: 'Acme Ltd', city_also: 'Rome' } }],
  ['an address of the firm that stands may be emptied', [{ company_primary: 'Acme Ltd', address_primary: 'one' }, { company_primary: 'Quay Trading Ltd', address_primary: null }], { company_primary: 'Quay Trading Ltd', address_primary: null, addresses: [{ address: 'one', label: 'address_primary' }], extra: { company_primary_also: 'Acme Ltd' } }],
  ['cells that nobody could read have numbers', [{ extra: { phone_raw: '7' } }, { extra: { phone_raw: '8', phone_raw_2: '9' } }, { extra: { phone_raw: '7' } }, { extra: { phone_raw: '10' } }], { extra: { phone_raw: '10', phone_raw_2: '9', phone_raw_3: '7', phone_raw_4: '8' } }],
  ['what was kept before stands in front', [{ extra: { Hat: '7', Hat_also: '5' } }, { extra: { Hat: '8' } }], { extra: { Hat: '8', Hat_also: '5\n7' } }],
  ['do-not-contact stays', [{ do_not_contact: true }, { do_not_contact: false }], { do_not_contact: true }],
  ['and is nothing where nobody says so', [{ do_not_contact: false }, { city: 'Rome' }], { city: 'Rome' }],
  ['names change as a whole, in order', [{ display_name: 'Bob Ray', first_name: 'Bob' }, { display_name: 'Ann Lee' }], { display_name: 'Ann Lee', first_name: null, extra: { display_name_also: 'Bob Ray' } }],
])('%s', async (_, records, folded) => {
  expect((await fold(says(...records))).folded).toEqual(folded)
}) // biome-ignore format: a table

test.each<[string, Line[], object]>([
  ['the first answer stands', infers({ region: 'HK' }, { region: 'NT', city: 'Rome' }), { region: 'HK', city: 'Rome' }],
  ['of the types the most telling', infers({ customer_type: 'individual' }, { customer_type: 'corporate' }, { customer_type: 'youtube_creator' }), { customer_type: 'youtube_creator' }],
  ['names as a whole', [{ record: { display_name: 'Bob Ray' }, inferred: { first_name: 'Bob', last_name: 'Ray' } }, { record: { display_name: 'Ann Lee' }, inferred: { first_name: 'Ann', last_name: 'Lee' } }], { first_name: 'Ann', last_name: 'Lee' }],
  ['names of no record are nothing', infers({ first_name: 'Bob', region: 'HK' }), { region: 'HK' }],
  ['that of the firm that stands is the first', [{ record: { company_primary: 'Acme Ltd' }, inferred: { country_code: 'HK' } }, { record: { company_primary: 'Quay Trading Ltd' }, inferred: { country_code: 'SG' } }], { country_code: 'SG' }],
])('of what was worked out %s', async (_, lines, inferred) => {
  expect((await fold(lines)).inferred).toEqual(inferred)
}) // biome-ignore format: a table
