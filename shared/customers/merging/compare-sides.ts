import { type EditableField, editableFields, type FormValue, isSameValue } from '../form.ts'
import { isChoosable } from './merge-choices.ts'
import { isKnown, type MergeSide, proposeSide } from './propose-merge.ts'

/** A field of ours, or a custom field. */
export type ComparedName = EditableField | `extra.${string}`

/** One field of several customers, and what it has once they are one. */
export interface ComparedField {
  readonly field: ComparedName
  /** In the order of the customers; null where one says nothing. */
  readonly values: readonly unknown[]
  /** `same`: whoever says something says the same. `joined`: all of it stays. `choose`: one of the values stays. */
  readonly kind: 'same' | 'joined' | 'choose'
  /** The customer whose value the field has. */
  readonly chosen: string
  readonly becomes: unknown
  /** Of e-mails, phones and addresses: what stays beside the one that was chosen. */
  readonly further: readonly unknown[]
}

/** Fields of which all values stay: one in the row, the others as further ones. */
const furtherFields: readonly ComparedName[] = ['email', 'phone', 'address_primary']

/**
 * Fields of which somebody says something, in the order in which people read them; custom fields come last.
 *
 * @param choices the customer whose value a field is to have; else it is the survivor's, if there is one
 */
export function compareSides(
  sides: readonly MergeSide[],
  survivorId: string,
  choices: Readonly<Record<string, string>> = {},
): ComparedField[] {
  const keys = [...new Set(sides.flatMap(({ extra }) => Object.keys(extra)))]
  const compare = (field: ComparedName, values: readonly unknown[], proposed: string | undefined) =>
    proposed === undefined
      ? undefined
      : compareField(field, sides, values, chooseSide(values, sides, choices[field]) ?? proposed)
  return [
    ...editableFields.map((field) =>
      compare(
        field,
        sides.map(({ values }) => (isKnown(values[field]) ? (values[field] ?? null) : null)),
        proposeSide(field, sides, survivorId),
      ),
    ),
    ...keys.map((key) => {
      const having = sides.filter(({ extra }) => Object.hasOwn(extra, key))
      const proposed = having.find(({ id }) => id === survivorId) ?? having[0]
      return compare(
        `extra.${key}`,
        sides.map(({ extra }) => (Object.hasOwn(extra, key) ? extra[key] : null)),
        proposed?.id,
      )
    }),
  ].filter((field) => field !== undefined)
}

/** Whoever says nothing is not chosen. */
function chooseSide(
  values: readonly unknown[],
  sides: readonly MergeSide[],
  id: string | undefined,
): string | undefined {
  const at = sides.findIndex((side) => side.id === id)
  return at >= 0 && values[at] !== null ? id : undefined
}

function compareField(
  field: ComparedName,
  sides: readonly MergeSide[],
  values: readonly unknown[],
  chosen: string,
): ComparedField {
  const known = values.filter((value) => value !== null)
  const value = values[sides.findIndex(({ id }) => id === chosen)]
  const isOne = known.every((other) => isSame(other, known[0]))
  const isJoined = !isChoosable(field)
  const others = known.filter((other) => !isSame(other, value))
  return {
    field,
    values,
    kind: isOne ? 'same' : isJoined ? 'joined' : 'choose',
    chosen,
    becomes: isOne || !isJoined ? value : join(known),
    further: furtherFields.includes(field)
      ? others.filter((other, at) => others.findIndex((one) => isSame(one, other)) === at)
      : [],
  }
}

const isSame = (one: unknown, other: unknown) => isSameValue(one as FormValue, other as FormValue)

/** Tags of all, texts one below the other, and a yes before a no. */
function join(values: readonly unknown[]): unknown {
  if (values.every((value) => Array.isArray(value))) return [...new Set(values.flat())]
  return values.every((value) => typeof value === 'string') ? values.join('\n\n') : values.includes(true)
}
