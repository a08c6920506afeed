import { decimalMarks } from '../../../shared/cleaning/values/decimal-mark.ts'
import { customKinds } from '../../../shared/customers/custom-fields.ts'
import { emailPolicies } from '../../../shared/importing/import.ts'
import { dateOrders } from '../../../shared/importing/mapping/scan-column.ts'
import { textOf } from '../../../shared/messages/text.ts'
import { refuseFields } from '../../request/check-form.ts'
import { all, type FormShape, oneOf, oneOfOrNone, text, textList, yesNo, yesOrNone } from '../../request/form-shape.ts'
import type { GivenBody } from '../../request/read-form.ts'
import type { PageRequest } from '../../request/request.ts'
import { settingsInput } from '../imports/settings-input.ts'
import { defaultsShape, matchingShape } from '../imports/upload-shape.ts'
import { chosenOf, countColumns, defaultsOf, sureOf } from './columns-form.ts'
import { readingNames, readingOf } from './reading-form.ts'

/** What of the page is in sight: a group of columns and its page, the buttons that change it, and what is unfolded. */
const inSight: FormShape = {
  ...all(['shown', 'tab', 'page', 'turn', 'matching', 'proposed'], text),
  rules: oneOfOrNone(['open']),
}

/**
 * The columns of a file: `to.N` and `kind.N` of the N-th, or one `field` each in their order with `label.N`; `format.N` of
 * either; `sure.N` says that what is doubtful is right; and what holds for all records.
 */
export const columnsShape: FormShape = {
  'to.#': text,
  'kind.#': oneOfOrNone(customKinds),
  field: textList,
  'label.#': text,
  'format.#': oneOfOrNone([...dateOrders, ...decimalMarks]),
  'sure.#': yesOrNone,
  ...inSight,
  policy: oneOf(emailPolicies),
  ...matchingShape,
  ...defaultsShape,
  preview: yesNo,
}

/** How a file is read. */
export const readingShape: FormShape = Object.fromEntries(readingNames.map((name) => [name, text]))

/** JSON has the shape of the function's input already. */
export function mappingInput(body: GivenBody, request: PageRequest): Record<string, unknown> {
  const { id, ...input } = remapInput(body, request)
  return { ...input, importId: id }
}

/** A form stops before anything is written, unless it says no. */
export function remapInput(body: GivenBody, { params, messages }: PageRequest): Record<string, unknown> {
  if (!(body instanceof URLSearchParams)) return { ...body, ...params }
  refuseBeyond(body)
  const { fields, formats } = chosenOf(body, messages)
  const said = body.getAll('field')
  const sure = sureOf(body)
  const values = Object.fromEntries(body)
  return {
    formats,
    ...(sure !== undefined && { sure }),
    // A field that there is none of is the function's to refuse.
    fields: fields.map((field, n) => field ?? unknownField(said[n])),
    ...(body.has('policy') && { policy: values.policy }),
    ...(body.has('mode') && { settings: settingsInput(values) }),
    ...(body.has('owner') && { defaults: defaultsOf(values) }),
    preview: body.getAll('preview').at(-1) !== 'no',
    ...params,
  }
}

/** What is said of a column that is not there would be passed over. */
function refuseBeyond(body: URLSearchParams): void {
  const columns = countColumns(body)
  const isBeyond = (name: string) => {
    const place = /^(?:to|kind|label|format|sure)\.(\d+)$/.exec(name)?.[1]
    return place !== undefined && (Number(place) >= columns || (body.has('field') && /^(?:to|kind|sure)\./.test(name)))
  }
  refuseFields(body.keys(), (name) => [name, isBeyond(name) ? textOf('forms.beyond', { name, columns }) : undefined])
}

function unknownField(value: string | undefined): string | null {
  return value === undefined || value === 'extra' || value === 'ours' ? null : value
}

/** Whoever reads a file anew on its page wants to see its columns before it goes on. */
export function rereadInput(body: GivenBody, { params }: PageRequest): Record<string, unknown> {
  if (!(body instanceof URLSearchParams)) return { ...body, ...params }
  return { choices: readingOf(body) ?? {}, checkColumns: true, ...params }
}
