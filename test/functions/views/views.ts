import { chooseDefaultView } from '../../../functions/views/choose-default-view.ts'
import { createView } from '../../../functions/views/create-view.ts'
import { deleteView } from '../../../functions/views/delete-view.ts'
import { getView } from '../../../functions/views/get-view.ts'
import { listViews } from '../../../functions/views/list-views.ts'
import { restoreView } from '../../../functions/views/restore-view.ts'
import { updateView } from '../../../functions/views/update-view.ts'
import type { Call, Role } from '../../../shared/contract/call.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { openTestParts } from '../../support/test-parts.ts'

/** Two editors and a viewer, and what each can do with views. */
export async function openViews() {
  const parts = await openTestParts()
  const addPerson = async (name: string, role: Role): Promise<Call> => {
    const user = { email: `${name.toLowerCase()}@harbour.test`, name, role, password_hash: null }
    const { id } = await parts.deps.db.insertInto('users').values(user).returning('id').executeTakeFirstOrThrow()
    return { actor: { kind: 'user', id, ...user }, requestId: 'test' }
  }
  const list = (call: Call) => invoke(listViews, {}, parts.deps, call)
  return {
    parts,
    ann: await addPerson('Ann', 'editor'),
    bob: await addPerson('Bob', 'editor'),
    eve: await addPerson('Eve', 'viewer'),
    make: async (call: Call, input: Record<string, unknown> = {}) =>
      (await invoke(createView, { name: 'Mine', state: { status: 'lead' }, ...input }, parts.deps, call)).id,
    list,
    namesOf: async (call: Call) => (await list(call)).items.map(({ name }) => name),
    see: (id: string, call: Call) => invoke(getView, { id }, parts.deps, call),
    change: (call: Call, input: Record<string, unknown>) => invoke(updateView, input, parts.deps, call),
    remove: (id: string, call: Call) => invoke(deleteView, { id }, parts.deps, call),
    restore: (id: string, call: Call) => invoke(restoreView, { id }, parts.deps, call),
    choose: (call: Call, id: string | null) => invoke(chooseDefaultView, { id }, parts.deps, call),
  }
}
