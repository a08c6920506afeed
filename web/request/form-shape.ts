/** One field of a form: what it may say. */
export interface FormField {
  /** All values that it may have; left out, it is a text that the function checks. */
  readonly values?: readonly string[]
  /** It stands there several times, and each counts. */
  readonly isList?: true
  /** A box that is ticked: `yes`. A hidden field may say no before it, for a box that is not ticked sends nothing. */
  readonly isBox?: true
}

/**
 * All that a form may say, by name. A name that ends in `.#` stands for one with a number there (`cells.0`, `cells.1`),
 * and one that ends in `.*` for one with any text there.
 */
export type FormShape = Readonly<Record<string, FormField>>

export const text: FormField = {}
export const textList: FormField = { isList: true }
export const yesNo: FormField = { values: ['yes', 'no'], isBox: true }
/** The same, where nothing is as good as no. */
export const yesOrNone: FormField = { values: ['yes', 'no', ''], isBox: true }
export const oneOf = (values: readonly string[]): FormField => ({ values })
/** Left empty, it says nothing. */
export const oneOfOrNone = (values: readonly string[]): FormField => ({ values: ['', ...values] })

/** Several fields of the same kind. */
export const all = (names: readonly string[], field: FormField): FormShape =>
  Object.fromEntries(names.map((name) => [name, field]))

export function findFormField(shape: FormShape, name: string): FormField | undefined {
  const candidates = [name, name.replace(/\.(?:0|[1-9]\d{0,4})$/, '.#'), name.replace(/^([^.]+)\..*$/su, '$1.*')]
  const found = candidates.find((candidate) => Object.hasOwn(shape, candidate))
  return found === undefined || (found === name && /\.[#*]$/.test(name)) ? undefined : shape[found]
}
