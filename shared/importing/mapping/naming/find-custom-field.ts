import type { CustomField } from '../../../customers/custom-fields.ts'
import { normalizeHeader } from '../normalize-header.ts'

/** The custom field that a name means: its key, what it is called, in any spelling, or what it was called before. */
export function findCustomField<F extends CustomField>(fields: readonly F[], name: string): F | undefined {
  const typed = name.trim()
  const exact = fields.find(({ key }) => key === typed) ?? fields.find(({ label }) => label === typed)
  if (exact !== undefined) return exact
  const plain = normalizeHeader(name)
  if (plain === '') return fields.find(({ earlierNames = [] }) => earlierNames.includes(typed))
  return (
    fields.find(({ key, label }) => [key, label].map(normalizeHeader).includes(plain)) ??
    fields.find(({ earlierNames = [] }) => earlierNames.map(normalizeHeader).includes(plain))
  )
}

/** What of a custom field the mapping of a column keeps. */
export const toColumnField = ({ key, kind, choices }: CustomField) => ({ key, kind, choices })
