import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { CustomField, CustomKind } from '../../../customers/custom-fields.ts'
import type { Database } from '../../database.ts'

/** All custom fields but those that were deleted or joined into another, in the order in which people have put them, the others by their labels. */
export const listCustomFields = (db: Database): Promise<CustomField[]> =>
  inOrder(db)
    .select(['key', 'label', 'kind', 'choices'])
    .where('deleted_at', 'is', null)
    .where('joined_into', 'is', null)
    .execute()

/** The keys of those that were deleted. */
export async function listDeletedKeys(db: Database): Promise<string[]> {
  const rows = await db.selectFrom('custom_fields').select('key').where('deleted_at', 'is not', null).execute()
  return rows.map(({ key }) => key)
}

const inOrder = (db: Database) =>
  db
    .selectFrom('custom_fields')
    .orderBy('place', (order) => order.asc().nullsLast())
    .orderBy('label')
    .orderBy('key')

/** A custom field as its page shows it, and who made it: somebody by hand, or an import. */
export interface MadeField extends CustomField {
  readonly earlierNames: readonly string[]
  readonly id: string
  readonly isDeleted: boolean
  /** The key of the field that it was joined into. */
  readonly joinedInto: string | null
  readonly by: string | null
  readonly importId: string | null
  readonly fileName: string | null
}

/** All of them, deleted ones too. */
export const listMadeFields = (db: Database): Promise<MadeField[]> =>
  inOrder(db)
    .leftJoin('users', 'users.id', 'custom_fields.created_by')
    .leftJoin('imports', 'imports.id', 'created_import_id')
    .select(['custom_fields.id', 'key', 'label', 'kind', 'custom_fields.choices', 'earlier_names as earlierNames'])
    .select('joined_into as joinedInto')
    .select(['users.name as by', 'created_import_id as importId', 'imports.file_name as fileName'])
    .select(sql<boolean>`custom_fields.deleted_at is not null`.as('isDeleted'))
    .execute()

/** Who makes a custom field, and by which import. */
export interface FieldMaker {
  readonly userId: string | null
  readonly importId: string | null
}

const nobody: FieldMaker = { userId: null, importId: null }

/** False when there is one of this key already. */
export async function insertCustomField(
  db: Database,
  { key, label, kind, choices }: CustomField,
  { userId, importId }: FieldMaker = nobody,
): Promise<boolean> {
  const inserted = await db
    .insertInto('custom_fields')
    .values({ key, label, kind, choices: [...choices], created_by: userId, created_import_id: importId })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .returning('key')
    .executeTakeFirst()
  return inserted !== undefined
}

/** What is left out stays as it is. */
export interface FieldChange {
  readonly label?: string
  readonly earlierNames?: readonly string[]
  readonly kind?: CustomKind
  readonly choices?: readonly string[]
}

export async function changeCustomField(db: Database, key: string, change: FieldChange): Promise<void> {
  const { label, earlierNames, kind, choices } = change
  const set = {
    ...(label !== undefined && { label }),
    ...(earlierNames !== undefined && { earlier_names: [...earlierNames] }),
    ...(kind !== undefined && { kind }),
    ...(choices !== undefined && { choices: [...choices] }),
  }
  if (Object.keys(set).length > 0) await db.updateTable('custom_fields').set(set).where('key', '=', key).execute()
}

/** Puts custom fields in this order, before all others. */
export const placeCustomFields = (db: Database, keys: readonly string[]) =>
  sql`
    update custom_fields f set place = wanted.place
    from unnest(${[...keys]}::text[]) with ordinality as wanted (key, place) where f.key = wanted.key`.execute(db)

export const setFieldDeleted = (db: Database, key: string, isDeleted: boolean) =>
  db
    .updateTable('custom_fields')
    .set({ deleted_at: isDeleted ? sql<Date>`now()` : null })
    .where('key', '=', key)
    .execute()

/** @param into null where it is a field of its own again */
export const setJoinedInto = (db: Database, key: string, into: string | null) =>
  db.updateTable('custom_fields').set({ joined_into: into }).where('key', '=', key).execute()

/** One change of custom fields at a time: two names that are free one by one may be one name. */
export const lockCustomFields = (db: Database) => sql`lock table custom_fields in share row exclusive mode`.execute(db)

/** The field into which a column of a mapping goes, by its key; null where it goes to none, or is not imported. */
const keyOfColumn: RawBuilder<string | null> = sql`case
  when c -> 'custom' is not null then c -> 'custom' ->> 'key'
  when c ->> 'field' is null and not (c ? 'extra' and c ->> 'extra' is null) then coalesce(c ->> 'extra', c ->> 'column') end`

/** The name of a file that is still on its way into this field; undefined where there is none. */
export async function findImportInto(db: Database, key: string, over: readonly string[]): Promise<string | undefined> {
  const row = await db
    .selectFrom('imports')
    .select('file_name')
    .where('state', 'not in', [...over] as never)
    .where(sql<SqlBool>`exists (select from jsonb_array_elements(mapping) as c where ${keyOfColumn} = ${key})`)
    .limit(1)
    .executeTakeFirst()
  return row?.file_name
}
