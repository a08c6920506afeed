import { isChoosable } from './merge-choices.ts'

/** One field of those who are to be one: what each has, the survivor first, and what it becomes. */
interface MergedField {
  readonly field: string
  readonly values: readonly unknown[]
  readonly becomes: unknown
  readonly canChoose: boolean
}

/** One field of several customers, and what it has once they are one. */
export interface ComparedField {
  /** A field of a customer; a custom one is extra.its-name. */
  readonly field: string
  readonly values: readonly ComparedValue[]
  /** `same`: there is nothing to choose. `joined`: all of it stays. `choose`: one of the values stays. */
  readonly kind: 'same' | 'joined' | 'choose'
  readonly becomes: unknown
}

export interface ComparedValue {
  readonly id: string
  readonly value: unknown
  readonly isChosen: boolean
  /** It stands without anybody choosing it. */
  readonly isDefault: boolean
}

/**
 * The fields of customers side by side.
 *
 * @param ids of the customers, in the order of the values: the survivor comes first
 * @param choices the customer whose value a field is to have, where somebody has chosen one
 */
export const compareFields = (
  fields: readonly MergedField[],
  ids: readonly string[],
  choices: Readonly<Record<string, string>>,
): ComparedField[] => fields.map((field) => compareField(field, ids, choices[field.field]))

function compareField(
  { field, values, becomes, canChoose }: MergedField,
  ids: readonly string[],
  choice?: string,
): ComparedField {
  const at = choice === undefined ? -1 : ids.indexOf(choice)
  const isOpen = at < 1 || values[at] === null
  const chosen = isOpen ? values.findIndex((value) => isSame(value, becomes)) : at
  return {
    field,
    values: values.map((value, n) => ({
      id: ids[n] ?? '',
      value,
      isChosen: n === chosen,
      isDefault: isOpen ? n === chosen : n === 0,
    })),
    kind: canChoose ? 'choose' : isChoosable(field) || isOneValue(values) ? 'same' : 'joined',
    becomes,
  }
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** Whoever says nothing does not say something else. */
function isOneValue(values: readonly unknown[]): boolean {
  const [first, ...others] = values.filter((value) => value !== null)
  return others.every((value) => isSame(value, first))
}
