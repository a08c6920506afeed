import * as z from 'zod'
import { kindOf } from '../../../shared/customers/fields.ts'
import { filterNames } from '../../../shared/customers/filters.ts'
import { type CustomerForm, editableFields } from '../../../shared/customers/form.ts'
import { AppError } from '../../../shared/errors.ts'
import { textOf } from '../../../shared/messages/text.ts'
import { parseJson } from '../../../shared/parse-json.ts'
import { all, type FormShape, text, textList, yesNo, yesOrNone } from '../../request/form-shape.ts'
import type { GivenBody } from '../../request/read-form.ts'
import { type PageRequest, queryInput } from '../../request/request.ts'

/** What the list is narrowed to. */
export const filtersShape: FormShape = all(filterNames, text)
export const countryShape: FormShape = { country: text, version: text }

const yesNoFields = editableFields.filter((name) => kindOf(name) === 'boolean')

/** The form of a customer. `confirmed` and `use` are its buttons; `theirs` is what somebody else wrote and is to stand. */
export const customerShape: FormShape = {
  ...all(editableFields, text),
  ...all(yesNoFields, yesOrNone),
  ...{ emailShared: yesNo, phones: text, emails: text, addresses: text, 'extra.*': text },
  ...{ version: text, confirmed: yesNo, use: text, theirs: textList },
}

/** JSON has the shape of the function's input already. */
export function customerInput(body: GivenBody, request: PageRequest): Record<string, unknown> {
  if (!(body instanceof URLSearchParams)) return { ...body, ...request.params }
  const version = body.get('version')
  return {
    ...accepted(body.getAll('theirs').reduce(withTheirs, formOf(body)), body.get('use')),
    confirmed: body.get('confirmed') === 'yes',
    ...(version !== null && { version }),
    ...request.params,
  }
}

/** What of the form of a customer stands in the query so far. */
export const similarInput = (request: PageRequest): Record<string, unknown> => ({
  ...formOf(request.query),
  ...(request.query.has('excludeId') && { excludeId: request.query.get('excludeId') }),
})

/** The field that a condition is made about, once it is chosen. */
export const conditionInput = ({ query }: PageRequest) => ({ field: query.get('field') || undefined })

/** What the list shows, or whom of it the selection names, in the format that the address says. */
export const exportInput = (format: string) => (request: PageRequest) => {
  const { ids: _, ...list } = queryInput(request)
  const { bom, sort, order } = list
  const ids = request.query.getAll('ids')
  if (ids.length === 0 || request.query.get('all') === 'yes') return { ...list, format }
  return { ids, format, bom, sort, order }
}

/**
 * Fields by their names, custom ones behind `extra.`; of a name given twice, the last one counts. A form sends every
 * line end as two characters.
 */
function formOf(body: URLSearchParams): CustomerForm {
  const values: CustomerForm['values'] = {}
  for (const name of editableFields) {
    const last = body.getAll(name).at(-1)
    if (last !== undefined) values[name] = last.replace(/\r\n?/g, '\n')
  }
  const extra = [...body].flatMap(([name, value]) => (name.startsWith('extra.') ? [[name.slice(6), value]] : []))
  return {
    values,
    emailShared: body.getAll('emailShared').at(-1) === 'yes',
    ...(extra.length > 0 && { extra: Object.fromEntries(extra) }),
    ...(body.has('phones') && { phones: body.get('phones') ?? '' }),
    ...(body.has('emails') && { emails: body.get('emails') ?? '' }),
    ...(body.has('addresses') && { addresses: body.get('addresses') ?? '' }),
  }
}

const Suggestion = z.object({ field: z.string(), value: z.string(), suggestion: z.string() })

/** The form with a suggestion in the place of what was typed, which the button that was pressed carries as JSON. */
function accepted(form: CustomerForm, use: string | null): CustomerForm {
  if (use === null) return form
  const { field, value, suggestion } = parseSuggestion(use)
  const replaced = (text: string) =>
    text
      .split(/\r?\n/)
      .map((line) => (line.trim() === value.trim() ? suggestion : line))
      .join('\n')
  if (field === 'phones') return { ...form, phones: replaced(form.phones ?? '') }
  if (field === 'emails') return { ...form, emails: replaced(form.emails ?? '') }
  if (field === 'addresses') return { ...form, addresses: replaced(form.addresses ?? '') }
  return { ...form, values: { ...form.values, [field]: suggestion } }
}

const Theirs = z.object({ field: z.string(), value: z.string() })

/** The form with what stands there by now in the place of what was typed, which a ticked box carries as JSON. */
function withTheirs(form: CustomerForm, theirs: string): CustomerForm {
  const { data } = Theirs.safeParse(parseJson(theirs))
  if (data === undefined) throw new AppError('input.invalid', textOf('customers.suggestionLost'))
  const { field, value } = data
  if (field === 'phones' || field === 'emails' || field === 'addresses') return { ...form, [field]: value }
  if (field.startsWith('extra.')) return { ...form, extra: { ...form.extra, [field.slice(6)]: value } }
  return { ...form, values: { ...form.values, [field]: value } }
}

function parseSuggestion(use: string) {
  const { data } = Suggestion.safeParse(parseJson(use))
  if (data !== undefined) return data
  throw new AppError('input.invalid', textOf('customers.suggestionLost'))
}
