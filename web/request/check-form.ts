import { AppError } from '../../shared/errors.ts'
import { type Text, textOf } from '../../shared/messages/text.ts'
import { type FormField, type FormShape, findFormField } from './form-shape.ts'

/** So many fields are named in a refusal; a form with more that are wrong is not for this address at all. */
const namedMax = 20
const nameLengthMax = 60

/**
 * Nothing in a form is passed over: every name is known, every value one that it may have, and said once.
 *
 * @throws AppError `input.invalid`, with a sentence for each field
 */
export function checkForm(form: URLSearchParams, shape: FormShape): void {
  const said = new Map<string, string[]>()
  for (const [name, value] of form) {
    const before = said.get(name)
    if (before === undefined) said.set(name, [value])
    else before.push(value)
  }
  refuseFields(said, ([name, values]) => [name, whatIsWrong(name, values, shape)])
}

/** @throws AppError `input.invalid` where `wrong` has a sentence for any of them */
export function refuseFields<T>(found: Iterable<T>, wrong: (one: T) => readonly [string, Text | undefined]): void {
  const named: [string, Text][] = []
  for (const one of found) {
    const [name, sentence] = wrong(one)
    if (sentence !== undefined) named.push([name, sentence])
    if (named.length === namedMax) break
  }
  if (named.length === 0) return
  const message = textOf('forms.refused', { problems: named.map(([, sentence]) => sentence) })
  throw new AppError('input.invalid', message, { fields: Object.fromEntries(named) })
}

function whatIsWrong(name: string, said: readonly string[], shape: FormShape): Text | undefined {
  const field = findFormField(shape, name)
  const shown = shorten(name)
  if (field === undefined) return unknownName(name, shape)
  const { values } = field
  const other = said.find((value) => values !== undefined && !values.includes(value))
  if (other !== undefined)
    return textOf('forms.unknownValue', { name: shown, value: shorten(other), values: (values ?? []).filter(Boolean) })
  return isSaidOnce(said, field) ? undefined : textOf('forms.saidTwice', { name: shown })
}

const isSaidOnce = (said: readonly string[], { isList, isBox }: FormField) =>
  said.length === 1 ||
  isList === true ||
  (isBox === true && said.length === 2 && said[0] !== 'yes' && said[1] === 'yes')

/** What a form does not know, with the name that it may have been meant for. */
export function unknownName(name: string, shape: FormShape): Text {
  const names = Object.keys(shape)
  const near = names.find((known) => bare(known) === bare(name)) ?? names.find((known) => isNear(known, name))
  return near === undefined
    ? textOf('forms.unknownName', { name: shorten(name), names: groups(names) })
    : textOf('forms.misspelt', { name: shorten(name), meant: near })
}

/** One is the beginning of the other. */
function isNear(known: string, name: string): boolean {
  const [one, other] = [bare(known), bare(name)]
  if (known.includes('.') || name.includes('.')) return false
  return (other.length >= 3 && one.startsWith(other)) || (one.length >= 4 && other.startsWith(one))
}

/** Without capitals, marks and the s of a plural. */
const bare = (name: string) =>
  name
    .slice(0, nameLengthMax)
    .toLowerCase()
    .replace(/s\b|[^a-z]/g, '')

/** `rule.city`, `rule.notes`, … are told as `rule.…`. */
const groups = (names: readonly string[]) => [...new Set(names.map((name) => name.replace(/\..*$/, '.…')))]

const shorten = (text: string) => (text.length > nameLengthMax ? `${text.slice(0, nameLengthMax)}…` : text)
