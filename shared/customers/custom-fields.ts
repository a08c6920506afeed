/** What the values of a custom field are. */
export const customKinds = ['text', 'number', 'date', 'boolean', 'choice'] as const
export type CustomKind = (typeof customKinds)[number]

/** What a key of a customer's `extra` means. The key stays what it was at first, whatever the field is called. */
export interface CustomField {
  readonly key: string
  readonly label: string
  readonly kind: CustomKind
  /** The values of a choice, as they are written. */
  readonly choices: readonly string[]
  /** What it was called before, where that matters: columns of these names go to it. */
  readonly earlierNames?: readonly string[]
}

/** One that may have been joined into another: its columns, and what is written to it, go there. */
export type JoinableField = CustomField & { readonly joinedInto?: string | null }

/** The field that takes what is meant for a field: itself, or the one that it was joined into, however often. */
export function followJoins<F extends JoinableField>(fields: readonly F[], field: F): F {
  let at = field
  for (const _ of fields) at = fields.find(({ key }) => key === at.joinedInto) ?? at
  return at
}

/** What a customer has in custom fields, without those that were deleted and what imports have kept beside these. */
export function withoutDeleted(
  extra: Readonly<Record<string, unknown>>,
  deleted: readonly string[],
): Readonly<Record<string, unknown>> {
  if (deleted.length === 0) return extra
  return Object.fromEntries(Object.entries(extra).filter(([key]) => !isOfDeleted(key, deleted)))
}

/** `Size`, `Size_raw`, `Size_raw_2` and `Size_also` where `Size` was deleted. */
export const isOfDeleted = (key: string, deleted: readonly string[]): boolean =>
  deleted.includes(key) || deleted.includes(key.replace(/_(?:also|raw(?:_\d+)?)$/, ''))
