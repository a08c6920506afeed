import { describe, expect, test } from 'vitest'
import type * as z from 'zod'
import { ChooseMappingInput } from '../../functions/columns/choose-mapping.ts'
import { ColumnChoices } from '../../functions/columns/column-choice.ts'
import { RemapImportInput } from '../../functions/columns/remap-import.ts'
import { RereadImportInput } from '../../functions/columns/reread-import.ts'
import { CreateCustomerInput } from '../../functions/customers/create-customer.ts'
import { ExportCustomersInput } from '../../functions/customers/export-customers.ts'
import { GetProvenanceInput } from '../../functions/customers/get-provenance.ts'
import { ListCustomersInput } from '../../functions/customers/list-customers.ts'
import { PresenceInput } from '../../functions/customers/set-presence.ts'
import { UpdateCustomerInput } from '../../functions/customers/update-customer.ts'
import { ListDecisionsInput } from '../../functions/imports/list-decisions.ts'
import { ListImportsInput } from '../../functions/imports/list-imports.ts'
import { StartImportInput } from '../../functions/imports/start-import.ts'
import { CreateAutomaticImportInput } from '../../functions/inbox/create-automatic-import.ts'
import { ReceiveEventsInput } from '../../functions/inbox/receive-events.ts'
import { UpdateAutomaticImportInput } from '../../functions/inbox/update-automatic-import.ts'
import { GroupInput } from '../../functions/review/bulk-fix.ts'
import { FixReviewGroupInput } from '../../functions/review/fix-review-group.ts'
import { FixReviewRowInput } from '../../functions/review/fix-review-row.ts'
import { ListReviewGroupsInput } from '../../functions/review/list-review-groups.ts'
import { ListReviewRowsInput } from '../../functions/review/list-review-rows.ts'
import { AcceptLinkInput } from '../../functions/users/accept-link.ts'
import { ChangePasswordInput } from '../../functions/users/change-password.ts'
import { ConfirmPasswordInput } from '../../functions/users/confirm-password.ts'
import { CreateFirstAdministratorInput } from '../../functions/users/create-first-administrator.ts'
import { FindSessionInput } from '../../functions/users/find-session.ts'
import { InviteUserInput } from '../../functions/users/invite-user.ts'
import { SignInInput } from '../../functions/users/sign-in.ts'
import { SignOutInput } from '../../functions/users/sign-out.ts'
import { UpdateAccountInput } from '../../functions/users/update-account.ts'

const id = '018f4d5e-7c1a-7b2c-8d3e-4f5a6b7c8d9e'
const x = (length: number) => 'x'.repeat(length)
const list = (length: number, value: unknown = null) => Array.from({ length }, () => value)

/** What each input says at least. */
const inputs: readonly (readonly [name: string, schema: z.ZodType, least: Readonly<Record<string, unknown>>])[] = [
  ['column choices', ColumnChoices, { fields: [] }],
  ['a remap', RemapImportInput, { id, fields: [] }],
  ['a chosen mapping', ChooseMappingInput, { importId: id, fields: [] }],
  ['a reread', RereadImportInput, { id, choices: {} }],
  ['a new customer', CreateCustomerInput, {}],
  ['a changed customer', UpdateCustomerInput, { id, version: 1 }],
  ['a deleted customer', PresenceInput, { id }],
  ['a field of a customer', GetProvenanceInput, { id, field: 'email' }],
  ['a list of customers', ListCustomersInput, {}],
  ['an export', ExportCustomersInput, {}],
  ['a list of decisions', ListDecisionsInput, { id }],
  ['a list of imports', ListImportsInput, {}],
  ['a file', StartImportInput, { fileName: 'a.csv', via: 'browser', bytes: (async function* () {})() }],
  ['an automatic import', CreateAutomaticImportInput, { importId: id, name: 'Leads', prefix: 'leads/' }],
  ['a changed automatic import', UpdateAutomaticImportInput, { id }],
  ['events', ReceiveEventsInput, {}],
  ['a group', GroupInput, { reason: 'email.no-at' }],
  ['a bulk fix', FixReviewGroupInput, { reason: 'email.no-at', becomes: '' }],
  ['a fixed row', FixReviewRowInput, { id, cells: [] }],
  ['a list of groups', ListReviewGroupsInput, {}],
  ['a list of review rows', ListReviewRowsInput, {}],
  ['the first administrator', CreateFirstAdministratorInput, { email: 'a@a.example' }],
  ['a session', FindSessionInput, { token: '' }],
  ['a sign-in', SignInInput, { email: '', password: '', address: '' }],
  ['the end of a session', SignOutInput, { token: '' }],
  ['a link', AcceptLinkInput, { kind: 'reset', token: '', password: x(12), again: '', address: '' }],
  ['a new password', ChangePasswordInput, { present: '', password: x(12), again: '', address: '', browserToken: '' }],
  ['the password again', ConfirmPasswordInput, { password: '' }],
  ['an invitation', InviteUserInput, { email: 'a@a.example', role: 'viewer' }],
  ['an account', UpdateAccountInput, { name: 'A' }],
]

const find = (name: string) => {
  const found = inputs.find(([one]) => one === name)
  if (found === undefined) throw new Error(`There is no input "${name}".`)
  return { schema: found[1], least: found[2] }
}

const isTaken = (name: string, said: Readonly<Record<string, unknown>>) =>
  find(name).schema.safeParse({ ...find(name).least, ...said }).success

test.each(inputs)('%s needs to say no more than the least', (_, schema, least) => {
  expect(schema.safeParse(least)).toMatchObject({ success: true })
})

describe('what is left out', () => {
  test.each<[string, Record<string, unknown>]>([
    ['column choices', { formats: [] }],
    ['a remap', { preview: false }],
    ['a reread', { checkColumns: false }],
    ['a new customer', { confirmed: false, values: {} }],
    ['a changed customer', { confirmed: false, values: {} }],
    ['a list of customers', { sort: 'name', order: 'asc', limit: 50, search: '' }],
    ['an export', { sort: 'name', order: 'asc', format: 'csv', bom: 'off' }],
    ['a list of decisions', { after: 0, limit: 50 }],
    ['a list of imports', { limit: 30 }],
    ['a file', { policy: 'repair', preview: false, choices: {} }],
    ['an automatic import', { preview: false }],
    ['events', { Records: [] }],
    ['a group', { value: '' }],
    ['a bulk fix', { value: '', remember: false }],
    ['a list of groups', { limit: 50 }],
    ['a list of review rows', { limit: 25 }],
  ])('of %s is %j', (name, said) => {
    const { schema, least } = find(name)
    expect(schema.parse(least)).toMatchObject(said)
  })
})

describe('as much as may be said, and one more', () => {
  test.each<[string, string, number]>([
    ['a field of a customer', 'field', 10_000],
    ['a list of customers', 'after', 2_000],
    ['a list of customers', 'before', 2_000],
    ['a file', 'fileName', 255],
    ['an automatic import', 'name', 255],
    ['an automatic import', 'prefix', 500],
    ['a group', 'reason', 100],
    ['a group', 'value', 1_000],
    ['a bulk fix', 'becomes', 1_000],
    ['a list of groups', 'reason', 100],
    ['a list of groups', 'after', 2_000],
    ['a list of review rows', 'reason', 100],
    ['a list of review rows', 'value', 1_000],
    ['the first administrator', 'password', 128],
    ['a session', 'token', 200],
    ['the end of a session', 'token', 200],
    ['a sign-in', 'email', 254],
    ['a sign-in', 'password', 1_024],
    ['a sign-in', 'address', 64],
    ['a sign-in', 'browser', 300],
    ['a sign-in', 'browserToken', 200],
    ['a link', 'token', 200],
    ['a link', 'name', 100],
    ['a link', 'password', 128],
    ['a link', 'again', 128],
    ['a new password', 'present', 1_024],
    ['a new password', 'password', 128],
    ['the password again', 'password', 1_024],
    ['an account', 'name', 100],
  ])('%s: %s has at most %i characters', (name, field, most) => {
    // A custom field may have any name.
    const start = field === 'field' ? 'extra.' : ''
    const say = (length: number) => isTaken(name, { [field]: start + x(length - start.length) })
    expect([say(most), say(most + 1)]).toEqual([true, false])
  })

  test.each<[string, string, number]>([
    ['a file', 'fileName', 1],
    ['an automatic import', 'name', 1],
    ['an automatic import', 'prefix', 1],
    ['a group', 'reason', 1],
    ['the first administrator', 'password', 12],
    ['a link', 'password', 12],
    ['a new password', 'password', 12],
    ['an account', 'name', 1],
  ])('%s: %s has at least %i', (name, field, least) => {
    expect([isTaken(name, { [field]: x(least) }), isTaken(name, { [field]: x(least - 1) })]).toEqual([true, false])
  })

  test.each<[string, string, number, number]>([
    ['a list of customers', 'limit', 1, 200],
    ['a list of decisions', 'limit', 1, 200],
    ['a list of imports', 'limit', 1, 100],
    ['a list of groups', 'limit', 1, 200],
    ['a list of review rows', 'limit', 1, 200],
  ])('%s: %s is from %i to %i', (name, field, least, most) => {
    const taken = [least - 1, least, most, most + 1].map((value) => isTaken(name, { [field]: value }))
    expect(taken).toEqual([false, true, true, false])
  })

  test.each<[string, string, number]>([
    ['a list of decisions', 'after', 0],
    ['a group', 'rows', 1],
  ])('%s: %s is at least %i', (name, field, least) => {
    const taken = [least - 1, least, least + 1].map((value) => isTaken(name, { [field]: value }))
    expect(taken).toEqual([false, true, true])
  })

  test.each<[string, string, number]>([
    ['column choices', 'fields', 5_000],
    ['column choices', 'formats', 5_000],
    ['events', 'Records', 10_000],
  ])('%s: %s are at most %i', (name, field, most) => {
    expect([isTaken(name, { [field]: list(most) }), isTaken(name, { [field]: list(most + 1) })]).toEqual([true, false])
  })

  test('a fixed row has at most 5,000 cells, and a cell 1,000,000 characters', () => {
    const taken = [list(5_000, ''), list(5_001, ''), [x(1_000_000)], [x(1_000_001)]]
    expect(taken.map((cells) => isTaken('a fixed row', { cells }))).toEqual([true, false, true, false])
  })

  test('the name of a new custom field has at most 100 characters', () => {
    const say = (length: number) => isTaken('column choices', { fields: [{ label: x(length), kind: 'text' }] })
    expect([say(100), say(101)]).toEqual([true, false])
  })
})

test.each([null, undefined, 'email', 7, {}, [], () => 'email'])('bytes of a file are no %j', (bytes) => {
  expect(isTaken('a file', { bytes })).toBe(false)
})
