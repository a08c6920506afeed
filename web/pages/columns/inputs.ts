import { decimalMarks } from '../../../shared/cleaning/values/decimal-mark.ts'
import { dateOrders } from '../../../shared/importing/mapping/scan-column.ts'
import { textOf } from '../../../shared/messages/text.ts'
import { refuseFields } from '../../request/check-form.ts'
import { type FormShape, oneOfOrNone, text, textList, yesNo } from '../../request/form-shape.ts'
import type { GivenBody } from '../../request/read-form.ts'
import type { PageRequest } from '../../request/request.ts'
import { defaultsShape } from '../imports/upload-shape.ts'
import { chosenOf, defaultsOf } from './columns-form.ts'
import { readingNames, readingOf } from './reading-form.ts'

/** The columns of a file, one `field` each in their order; `label.N` and `format.N` belong to the N-th. */
export const columnsShape: FormShape = {
  field: textList,
  'label.#': text,
  'format.#': oneOfOrNone([...dateOrders, ...decimalMarks]),
  ...defaultsShape,
  preview: yesNo,
}

/** Columns that are tried out, and which page of them is shown. */
export const triedColumnsShape: FormShape = { ...columnsShape, page: text }

/** How a file is read. */
export const readingShape: FormShape = Object.fromEntries(readingNames.map((name) => [name, text]))

/** JSON has the shape of the function's input already. */
export function mappingInput(body: GivenBody, request: PageRequest): Record<string, unknown> {
  const { id, ...input } = remapInput(body, request)
  return { ...input, importId: id }
}

/** A form stops before anything is written, unless it says no. */
export function remapInput(body: GivenBody, { params }: PageRequest): Record<string, unknown> {
  if (!(body instanceof URLSearchParams)) return { ...body, ...params }
  refuseBeyond(body)
  const { fields, formats } = chosenOf(body)
  const said = body.getAll('field')
  return {
    formats,
    // A field that there is none of is the function's to refuse.
    fields: fields.map((field, n) => field ?? unknownField(said[n])),
    ...(body.has('owner') && { defaults: defaultsOf(Object.fromEntries(body)) }),
    preview: body.getAll('preview').at(-1) !== 'no',
    ...params,
  }
}

/** What is said of a column that is not there would be passed over. */
function refuseBeyond(body: URLSearchParams): void {
  const columns = body.getAll('field').length
  const isBeyond = (name: string) => {
    const place = /\.(\d+)$/.exec(name)?.[1]
    return place !== undefined && Number(place) >= columns
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
