import { exportCustomers } from '../../../functions/customers/export-customers.ts'
import { getCustomer } from '../../../functions/customers/get-customer.ts'
import { createField } from '../../../functions/fields/create-field.ts'
import { deleteField } from '../../../functions/fields/delete-field.ts'
import { listFields } from '../../../functions/fields/list-fields.ts'
import { restoreField } from '../../../functions/fields/restore-field.ts'
import { updateField } from '../../../functions/fields/update-field.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { as, openTestParts } from '../../support/test-parts.ts'
import { importText } from '../import-text.ts'

/** The text of a file in which two customers have a field of their own. */
export const shoes = 'email,name,Shoe\nann@acme.com,Ann,38\nbob@acme.com,Bob,44 wide\n'

/** What people do with custom fields, and how customers and files look afterwards. */
export async function openFields() {
  const parts = await openTestParts()
  const { deps } = parts
  const admin = as('administrator')
  const list = () => invoke(listFields, {}, deps, admin)
  const idOf = async (email: string) =>
    (await deps.db.selectFrom('customers').select('id').where('email', '=', email).executeTakeFirstOrThrow()).id
  return {
    parts,
    list,
    idOf,
    namesOf: async () => (await list()).items.map(({ label }) => label),
    make: (input: Record<string, unknown>) => invoke(createField, input, deps, admin),
    change: (key: string, input: Record<string, unknown>) => invoke(updateField, { key, ...input }, deps, admin),
    remove: (key: string) => invoke(deleteField, { key }, deps, admin),
    restore: (key: string) => invoke(restoreField, { key }, deps, admin),
    bring: (text: string) => importText(deps, text),
    see: async (email: string) => invoke(getCustomer, { id: await idOf(email) }, deps, as('viewer')),
    extraOf: async (email: string) =>
      (await deps.db.selectFrom('customers').select('extra').where('email', '=', email).executeTakeFirstOrThrow())
        .extra,
    exported: async () => {
      const { body } = await invoke(exportCustomers, {}, deps, as('viewer'))
      const pieces: Uint8Array[] = []
      for await (const piece of body) pieces.push(piece)
      return Buffer.concat(pieces).toString()
    },
  }
}
