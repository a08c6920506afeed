import type { Database } from '../../shared/db/database.ts'
import { listMadeFields } from '../../shared/db/queries/customers/custom-fields.ts'
import { isFieldUsed } from '../../shared/db/queries/fields/field-usage.ts'
import { meansOurField } from '../../shared/importing/mapping/find-named-field.ts'
import { normalizeHeader } from '../../shared/importing/mapping/normalize-header.ts'
import { isOurColumn } from '../../shared/importing/our-columns.ts'
import { type Text, textOf } from '../../shared/messages/text.ts'

/**
 * Why no field can be called so; null where one can. A name that another field has, or had, would send its columns to
 * two fields.
 *
 * @param own the key of the field that is to be called so, which may be called as it was before
 */
export async function findNameProblem(db: Database, label: string, own: string | null): Promise<Text | null> {
  if (label === '') return textOf('columns.noName')
  const name = normalizeHeader(label)
  if (meansOurField(label) || isOurColumn(label)) return textOf('columns.isOurs', { label })
  const others = (await listMadeFields(db)).filter(({ key }) => key !== own)
  const isSame = (other: string) => other === label || (name !== '' && normalizeHeader(other) === name)
  const taken = others.find((field) => [field.key, field.label, ...field.earlierNames].some(isSame))
  if (taken?.isDeleted) return textOf('columns.wasDeleted', { label: taken.label })
  if (taken !== undefined || (label !== own && (await isFieldUsed(db, label))))
    return textOf('columns.taken', { label })
  return null
}
