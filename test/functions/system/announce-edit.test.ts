import { afterAll, beforeEach, expect, test } from 'vitest'
import { updateCustomer } from '../../../functions/customers/update-customer.ts'
import { announceEdit } from '../../../functions/system/announce-edit.ts'
import { followChanges } from '../../../functions/system/follow-changes.ts'
import type { Call } from '../../../shared/contract/call.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { openTestParts } from '../../support/test-parts.ts'
import { addCustomer, addEditor } from '../customers/people.ts'
import { emptyDatabase } from '../import-text.ts'

const parts = await openTestParts()
const { deps } = parts
let ann: Call
let bea: Call
let id: string
afterAll(() => parts.close())
beforeEach(async () => {
  await emptyDatabase(deps.db)
  ann = await addEditor(deps.db, 'Ann')
  bea = await addEditor(deps.db, 'Bea')
  id = await addCustomer(deps.db, { display_name: 'Ada Quay' })
})

const idOf = ({ actor }: Call) => (actor.kind === 'user' ? actor.id : '')
const version = async () =>
  (await deps.db.selectFrom('customers').select('version').where('id', '=', id).executeTakeFirstOrThrow()).version
const announce = async (call: Call, more: Record<string, unknown> = {}) =>
  invoke(announceEdit, { id, field: 'city', version: await version(), ...more }, deps, call)

test.each(['city', 'extra.Größe: S, M 100%', 'form'])(
  'others are told who edits %s and who has left it',
  async (field) => {
    const { news } = await invoke(followChanges, {}, deps, ann)
    const reading = news[Symbol.asyncIterator]()
    await reading.next()
    const key = `edits:${id}:${encodeURIComponent(field)}:${idOf(bea)}`
    await announce(bea, { field })
    // Who is new may be told of what came just before.
    await expect.poll(async () => (await reading.next()).value).toMatchObject({ [key]: 1 })
    expect(await announce(bea, { field, isOver: true, by: [idOf(ann)] })).toEqual({ others: [], changed: null })
    expect((await reading.next()).value).toMatchObject({ [key]: 0 })
    await reading.return?.()
  },
)

test('who else edits is called by name, but oneself and who may not come in any more', async () => {
  const cat = await addEditor(deps.db, 'Cat')
  await deps.db.updateTable('users').set({ disabled_at: new Date() }).where('id', '=', idOf(cat)).execute()
  const by = [idOf(bea), idOf(ann), idOf(cat), crypto.randomUUID()]
  expect(await announce(ann, { by })).toEqual({ others: ['Bea'], changed: null })
})

test('what has changed since is said at once, and not only when it is saved', async () => {
  const seen = await version()
  await invoke(updateCustomer, { id, version: seen, values: { city: 'Leeds' } }, deps, bea)
  const { changed } = await announce(ann, { version: seen })
  expect(changed).toMatchObject({ key: 'customers.changed', values: { who: 'Bea' } })
  expect((await announce(ann)).changed).toBeNull()
  await deps.db.updateTable('customers').set({ deleted_at: new Date() }).execute()
  expect((await announce(ann)).changed).toMatchObject({ key: 'customers.deleted' })
})

test('of whom there is none, nobody edits anything', async () => {
  const none = invoke(announceEdit, { id: crypto.randomUUID(), field: 'city', version: 1 }, deps, ann)
  await expect(none).rejects.toMatchObject({ code: 'not-found' })
})
