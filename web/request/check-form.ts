import { AppError } from '../../shared/errors.ts'
import type { Messages } from '../messages/messages.ts'
import { type FormField, type FormShape, findFormField } from './form-shape.ts'

type FormMessages = Messages['forms']

/** So many fields are named in a refusal; a form with more that are wrong is not for this address at all. */
const namedMax = 20

/**
 * Nothing in a form is passed over: every name is known, every value one that it may have, and said once.
 *
 * @throws AppError `input.invalid`, with a sentence for each field
 */
export function checkForm(form: URLSearchParams, shape: FormShape, t: FormMessages): void {
  refuseFields(
    [...new Set(form.keys())].map((name) => [name, whatIsWrong(name, form.getAll(name), shape, t)]),
    t,
  )
}

/** @throws AppError `input.invalid` where there is a sentence for any field */
export function refuseFields(found: readonly (readonly [string, string | undefined])[], t: FormMessages): void {
  const wrong = found.flatMap(([name, sentence]) => (sentence === undefined ? [] : [[name, sentence] as const]))
  if (wrong.length === 0) return
  const named = wrong.slice(0, namedMax)
  const message = [...named.map(([, sentence]) => sentence), t.nothingDone].join(' ')
  throw new AppError('input.invalid', message, { fields: Object.fromEntries(named) })
}

function whatIsWrong(name: string, said: readonly string[], shape: FormShape, t: FormMessages): string | undefined {
  const field = findFormField(shape, name)
  const shown = shorten(name)
  if (field === undefined) return unknownName(name, shape, t)
  const { values } = field
  const other = said.find((value) => values !== undefined && !values.includes(value))
  if (other !== undefined) return t.unknownValue(shown, shorten(other), (values ?? []).filter(Boolean))
  return isSaidOnce(said, field) ? undefined : t.saidTwice(shown)
}

const isSaidOnce = (said: readonly string[], { isList, isBox }: FormField) =>
  said.length === 1 || isList === true || (isBox === true && said.length === 2 && said[0] !== 'yes' && said[1] === 'yes')

/** What a form does not know, with the name that it may have been meant for. */
export function unknownName(name: string, shape: FormShape, t: FormMessages): string {
  const names = Object.keys(shape)
  const near = names.find((known) => isNear(known, name))
  return near === undefined ? t.unknownName(shorten(name), groups(names)) : t.misspelt(shorten(name), near)
}

/** One is the beginning of the other, or they differ in capitals, marks or a plural alone. */
function isNear(known: string, name: string): boolean {
  const [one, other] = [bare(known), bare(name)]
  return one === other || (other.length >= 3 && one.startsWith(other)) || (one.length >= 4 && other.startsWith(one))
}

const bare = (name: string) => name.toLowerCase().replace(/s\b|[^a-z]/g, '')

/** `rule.city`, `rule.notes`, … are told as `rule.…`. */
const groups = (names: readonly string[]) => [...new Set(names.map((name) => name.replace(/\..*$/, '.…')))]

const shorten = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text)
