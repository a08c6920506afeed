import type { Line } from './model.ts'

/** What several lines say together. */
export interface Said {
  readonly fields: Record<string, unknown>
  readonly inferred: Record<string, unknown>
  readonly tags: string[]
  readonly extra: Record<string, unknown>
  readonly phones: Map<string, string>
  readonly addresses: Map<string, string>
  isDoNotContact: boolean
  /** The last line that speaks of tags says that there are none. */
  hasNoTags: boolean
  /** An id that is given as ours. */
  id: unknown
}

const typesByWeight: readonly unknown[] = ['youtube_creator', 'corporate', 'individual']

/** One line after the other: the later overwrites, lists and extras add up, and do-not-contact is only ever set. */
export function foldLines(lines: readonly Line[]): Said {
  const said: Said = {
    fields: {},
    inferred: {},
    tags: [],
    extra: {},
    phones: new Map(),
    addresses: new Map(),
    isDoNotContact: false,
    hasNoTags: false,
    id: undefined,
  }
  for (const line of lines) {
    const { id, tags, extra, phones, addresses, do_not_contact, ...fields } = line.record
    said.id = id ?? said.id
    if (tags !== undefined) said.hasNoTags = tags === null
    Object.assign(said.fields, fields)
    Object.assign(said.extra, extra)
    addTags(said.tags, (tags ?? []) as string[])
    for (const { phone, label } of (phones ?? []) as { phone: string; label: string }[]) {
      addFurther(said.phones, phone, label)
    }
    for (const { address, label } of (addresses ?? []) as { address: string; label: string }[]) {
      addFurther(said.addresses, address, label)
    }
    if (do_not_contact === true) said.isDoNotContact = true
    for (const [field, value] of Object.entries(line.inferred)) addInferred(said.inferred, field, value)
  }
  return said
}

/** A tag is the same whatever its case; the first spelling stays. */
export function addTags(tags: string[], more: readonly string[]): void {
  for (const tag of more) if (!tags.some((had) => had.toLowerCase() === tag.toLowerCase())) tags.push(tag)
}

function addFurther(list: Map<string, string>, value: string, label: string) {
  const had = list.get(value)
  list.set(value, had !== undefined && had < label ? had : label)
}

function addInferred(inferred: Record<string, unknown>, field: string, value: unknown) {
  const had = inferred[field]
  const isBetter = field === 'customer_type' && typesByWeight.indexOf(value) < typesByWeight.indexOf(had)
  if (had === undefined || isBetter) inferred[field] = value
}
