import type { CustomField } from '../../../customers/custom-fields.ts'
import type { Database } from '../../database.ts'

/** All custom fields, in the order of their labels. */
export const listCustomFields = (db: Database): Promise<CustomField[]> =>
  db.selectFrom('custom_fields').select(['key', 'label', 'kind', 'choices']).orderBy('label').orderBy('key').execute()

/** False when there is one of this key already. */
export async function insertCustomField(db: Database, { key, label, kind, choices }: CustomField): Promise<boolean> {
  const inserted = await db
    .insertInto('custom_fields')
    .values({ key, label, kind, choices: [...choices] })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .returning('key')
    .executeTakeFirst()
  return inserted !== undefined
}
