import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import {
  hasIdentity,
  leftOutReasons,
  outcomeAgainstCustomers,
} from '../../../../../shared/db/queries/steps/decide-outcomes.ts'
import { toJsonb } from '../../../../../shared/db/to-jsonb.ts'
import type { ImportMode } from '../../../../../shared/importing/import-settings.ts'
import { addCustomer } from '../../../../functions/customers/people.ts'
import { emptyDatabase } from '../../../../functions/import-text.ts'
import { addImport, addRecord } from '../../ledger-rows.ts'
import { openTables } from '../../open-tables.ts'

const db = openTables()
beforeEach(() => emptyDatabase(db()))

interface Said {
  readonly record?: object
  readonly folded?: object
  readonly inferred?: object
  readonly settings?: object
}

async function outcomeOf(mode: ImportMode, { record = {}, folded, inferred = {}, settings = {} }: Said, id?: string) {
  const importId = await addImport(db(), { settings: toJsonb(settings) })
  await addImport(db(), { settings: '{"rules": {"city": "never"}}' })
  const staged = { other: toJsonb(record), inferred_other: toJsonb(inferred), folded: folded ? toJsonb(folded) : null }
  await addRecord(db(), importId, 2, {}, staged)
  const { rows } = await sql<{ outcome: string }>`
    select ${outcomeAgainstCustomers(importId, mode)} as outcome
    from staged_records s left join customers c on c.id = ${id ?? null} where s.import_id = ${importId}`.execute(db())
  return rows[0]?.outcome
}

const ann = { display_name: 'Ann Lee', city: 'Rome', email: 'ann@a.example', phone: '+1' }
const phones = (...all: string[]) => ({ phones: all.map((phone) => ({ phone, label: 'work' })) })

describe('a record about a customer', () => {
  test.each<[string, object, Said, string]>([
    ['says nothing', {}, {}, 'unchanged'],
    ['says the same', {}, { record: { city: 'Rome', email: 'ann@a.example' } }, 'unchanged'],
    ['says less about its e-mail', {}, { record: { email: 'ann@a.example', email_shared: true } }, 'unchanged'],
    ['says something else', {}, { record: { city: 'Oslo' } }, 'updated'],
    ['says something else as a group', {}, { record: { city: 'Rome' }, folded: { city: 'Oslo' } }, 'updated'],
    ['says the same as a group', {}, { record: { city: 'Oslo' }, folded: { city: 'Rome' } }, 'unchanged'],
    ['says what may not change', {}, { record: { city: 'Oslo' }, settings: { rules: { city: 'never' } } }, 'unchanged'],
    ['leads to something that is blank', {}, { record: { city: 'Rome' }, inferred: { region: 'IT' } }, 'updated'],
    ['leads to what is there', { region: 'IT' }, { inferred: { region: 'LI' } }, 'unchanged'],
    ['leads to what may not change', {}, { inferred: { region: 'IT' }, settings: { rules: { region: 'never' } } }, 'unchanged'],
    ['states a country that was worked out', { country_code: 'HK', country_inferred: true }, { record: { country_code: 'HK' } }, 'updated'],
    ['states a country that was stated', { country_code: 'HK' }, { record: { country_code: 'HK' } }, 'unchanged'],
    ['brings another phone', {}, { record: phones('+2') }, 'updated'],
    ['brings the same phone', {}, { record: phones('+1') }, 'unchanged'],
    ['brings a phone that it may not', {}, { record: phones('+2'), settings: { rules: { phone: 'never' } } }, 'unchanged'],
    ['brings the same phone and says something else', {}, { record: { city: 'Oslo', ...phones('+1') } }, 'updated'],
  ])('%s', async (_, more, said, outcome) => {
    const id = await addCustomer(db(), { ...ann, ...more })
    expect(await outcomeOf('both', said, id)).toBe(outcome)
    expect(await outcomeOf('update', said, id)).toBe(outcome)
    expect(await outcomeOf('create', said, id)).toBe('skipped')
  })
}) // biome-ignore format: a table

test.each([
  ['both', 'created'],
  ['create', 'created'],
  ['update', 'skipped'],
] as const)('a record about nobody, with the mode %s: %s', async (mode, outcome) => {
  expect(await outcomeOf(mode, { record: { city: 'Rome' } })).toBe(outcome)
})

test.each([
  ['create', 'mode.create-only'],
  ['update', 'mode.update-only'],
] as const)('what the mode %s leaves out says %s', async (mode, code) => {
  const { rows } = await sql<{ reasons: object }>`select ${leftOutReasons(mode)} as reasons`.execute(db())
  expect(rows[0]?.reasons).toEqual([{ code }])
})

test.each<[Said, boolean]>([
  [{ record: { email: 'a@a.example' } }, true],
  [{ record: { company_primary: 'Lee Ltd' } }, true],
  [{ record: { city: 'Rome' } }, false],
  [{ record: { email: null } }, false],
  [{ record: { city: 'Rome' }, folded: { phone: '+1' } }, true],
  [{ record: { email: 'a@a.example' }, folded: { city: 'Rome' } }, false],
])('%j says who somebody is: %j', async ({ record = {}, folded }, says) => {
  const importId = await addImport(db())
  await addRecord(db(), importId, 2, {}, { other: toJsonb(record), folded: folded ? toJsonb(folded) : null })
  const { rows } = await sql<{ says: boolean }>`select ${hasIdentity} as says from staged_records s`.execute(db())
  expect(rows).toEqual([{ says }])
})
