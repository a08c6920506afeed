import { isChoosable } from './merge-choices.ts'

/** What a merge makes of its customers, as far as a summary looks at it; the survivor's value comes first. */
interface Merged {
  readonly fields: readonly { readonly field: string; readonly values: readonly unknown[]; readonly becomes: unknown }[]
  readonly phones: readonly string[]
  readonly emails: readonly string[]
  readonly addresses: readonly string[]
}

export interface MergeSummary {
  /** What becomes another with the survivor. */
  readonly changes: readonly { readonly field: string; readonly old: unknown; readonly new: unknown }[]
  /** What one that is merged into it says otherwise, and can't be kept beside it: the survivor's stays. */
  readonly leftOut: readonly { readonly field: string; readonly value: unknown; readonly stays: unknown }[]
}

export function summarizeMerge({ fields, ...further }: Merged): MergeSummary {
  const kept: Readonly<Record<string, readonly string[]>> = {
    phone: further.phones,
    email: further.emails,
    address_primary: further.addresses,
  }
  const changes: MergeSummary['changes'][number][] = []
  const leftOut: MergeSummary['leftOut'][number][] = []
  for (const { field, values, becomes } of fields) {
    const [had = null, ...others] = values
    if (!isSame(had, becomes)) changes.push({ field, old: had, new: becomes })
    if (!isChoosable(field)) continue
    const lost = others.filter((value) => value !== null && !isSame(value, becomes) && !isKept(kept[field], value))
    for (const value of unique(lost)) leftOut.push({ field, value, stays: becomes })
  }
  return { changes, leftOut }
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)
const isKept = (further: readonly string[] | undefined, value: unknown) =>
  typeof value === 'string' && further?.includes(value) === true
const unique = (values: readonly unknown[]) =>
  values.filter((value, n) => values.findIndex((one) => isSame(one, value)) === n)
