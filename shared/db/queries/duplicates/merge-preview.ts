import { sql } from 'kysely'
import { isOfDeleted } from '../../../customers/custom-fields.ts'
import { type EditableField, editableFields } from '../../../customers/form.ts'
import { isChoosable } from '../../../customers/merging/merge-choices.ts'
import { ownOf } from '../../../own-of.ts'
import type { Database } from '../../database.ts'
import { toJsonb } from '../../to-jsonb.ts'
import { listDeletedKeys } from '../customers/custom-fields.ts'
import { theOne } from '../the-one.ts'

/** One field of those who are to be one: what each has, in the order in which they are merged, and what it becomes. */
export interface MergedField {
  /** A field of a customer; a custom one is extra.its-name. */
  readonly field: string
  readonly values: readonly unknown[]
  readonly becomes: unknown
  /** Whether the survivor can take another one's instead. */
  readonly canChoose: boolean
}

export interface MergePreview {
  /** Those of which at least one of them has something. */
  readonly fields: readonly MergedField[]
  readonly phones: readonly string[]
  readonly emails: readonly string[]
  readonly addresses: readonly string[]
}

type Values = Readonly<Record<string, unknown>> & { readonly extra: Readonly<Record<string, unknown>> }

interface State {
  readonly customer: Values
  readonly phones: Readonly<Record<string, unknown>>
  readonly emails: Readonly<Record<string, unknown>>
  readonly addresses: Readonly<Record<string, unknown>>
}

/** What a survivor would be, by the rules by which it is merged. Nothing is written. */
export async function previewMerge(
  db: Database,
  survivorId: string,
  losers: readonly { readonly id: string; readonly choices: readonly string[] }[],
): Promise<MergePreview> {
  const survivor = await readState(db, survivorId)
  const states = [survivor]
  let merged = survivor
  for (const { id, choices } of losers) {
    const loser = await readState(db, id)
    states.push(loser)
    const { rows } = await sql<{ state: State }>`
      select fold_merge(${toJsonb(merged)}, ${toJsonb(loser)}, ${toJsonb(choices)}, ${id}) as state`.execute(db)
    merged = theOne(rows).state
  }
  return {
    fields: fieldsOf(
      states.map(({ customer }) => customer),
      merged.customer,
      await listDeletedKeys(db),
    ),
    ...{ phones: Object.keys(merged.phones).sort(), emails: Object.keys(merged.emails).sort() },
    addresses: Object.keys(merged.addresses).sort(),
  }
}

async function readState(db: Database, id: string): Promise<State> {
  const entries = (table: string, item: string) => sql`coalesce((
    select jsonb_object_agg(${sql.ref(item)}, to_jsonb(f) - 'customer_id') from ${sql.table(table)} f where f.customer_id = c.id), '{}')`
  const { rows } = await sql<{ state: State }>`
    select jsonb_build_object('customer', to_jsonb(c), 'origins', '{}'::jsonb, 'phones', ${entries('customer_phones', 'phone')},
      'emails', ${entries('customer_emails', 'email')}, 'addresses', ${entries('customer_addresses', 'address')}) as state
    from customers c where c.id = ${id}`.execute(db)
  return theOne(rows).state
}

function fieldsOf(customers: readonly Values[], merged: Values, deleted: readonly string[]): MergedField[] {
  const keys = new Set(customers.flatMap(({ extra }) => Object.keys(extra)))
  const custom = [...keys].filter((key) => !isOfDeleted(key, deleted)).sort()
  const all = [
    ...editableFields.map((field: EditableField) => ({ field, of: (one: Values) => one[field] ?? null })),
    ...custom.map((key) => ({ field: `extra.${key}`, of: ({ extra }: Values) => ownOf(extra, key) ?? null })),
  ]
  return all
    .map(({ field, of }) => {
      const [values, becomes] = [customers.map(of), of(merged)]
      const others = new Set(values.filter((value) => value !== null).map(toText))
      return { field, values, becomes, canChoose: isChoosable(field) && (others.size > 1 || becomes === null) }
    })
    .filter(({ values }) => values.some((value) => value !== null && value !== false && toText(value) !== '[]'))
}

const toText = (value: unknown) => JSON.stringify(value)
