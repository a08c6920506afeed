import { editableFields, type FormValue, type FormValues } from '../form.ts'

/** One of the customers that are to become one, as far as the proposal looks at it. */
export interface MergeSide {
  readonly id: string
  readonly createdAt: Date
  readonly values: FormValues
  readonly extra: Readonly<Record<string, unknown>>
}

/** Why a customer is proposed to stay: it knows more, or it is the older one. */
export type SurvivorReason = 'fuller' | 'older'

/** Whose id, history and place in the list the one customer has. */
export function proposeSurvivor(sides: readonly [MergeSide, ...MergeSide[]]): {
  readonly id: string
  readonly why: SurvivorReason
} {
  const [best, second] = sides.toSorted(
    (one, other) =>
      countKnown(other) - countKnown(one) || +one.createdAt - +other.createdAt || (one.id < other.id ? -1 : 1),
  )
  const { id } = best ?? sides[0]
  const isFuller = best !== undefined && second !== undefined && countKnown(best) > countKnown(second)
  return { id, why: isFuller ? 'fuller' : 'older' }
}

const countKnown = ({ values, extra }: MergeSide) =>
  editableFields.filter((field) => isKnown(values[field])).length + Object.keys(extra).length

/** No, an empty list and an empty text are what is there where nobody has said anything. */
const isKnown = (value: FormValue | undefined): boolean =>
  value !== null &&
  value !== undefined &&
  value !== false &&
  value !== '' &&
  !(Array.isArray(value) && value.length === 0)
