import type { Deps } from '../../../shared/deps.ts'
import { AppError } from '../../../shared/errors.ts'
import { readBody } from '../../request/read-body.ts'
import { readUpload } from '../../request/read-upload.ts'
import { type PageRequest, queryInput } from '../../request/request.ts'
import { bodyInput } from '../../route.ts'
import { settingsInput } from './settings-input.ts'

/** How a request becomes a function's input, where names alone don't say it. */

export async function signInInput(request: PageRequest): Promise<Record<string, unknown>> {
  return { ...(await bodyInput(request)), address: request.address }
}

/** The host as the browser wrote it: other parts of the same machine have it too. */
export const storeAccessInput = ({ raw }: PageRequest) => ({ host: new URL(raw.url).hostname })

/** `?import=ID` narrows the review rows to one import. */
export function reviewInput(request: PageRequest): Record<string, string> {
  const { import: importId, ...rest } = queryInput(request)
  return importId === undefined ? rest : { ...rest, importId }
}

/** The cells of a row by their places, `cells.0`, `cells.1`, …; a form sends every line end as two characters. JSON: `{cells: [...]}`. */
export async function cellsInput(request: PageRequest): Promise<{ id: string | undefined; cells: unknown }> {
  const body = await readBody(request.raw)
  return { id: request.params.id, cells: body instanceof URLSearchParams ? readCells(body) : body.cells }
}

function readCells(form: URLSearchParams): string[] {
  const cells: string[] = []
  for (let i = 0; form.has(`cells.${i}`); i += 1) cells.push((form.get(`cells.${i}`) ?? '').replace(/\r\n?/g, '\n'))
  return cells
}

/** A box of a form is `on`, or it is not there. */
export async function automateInput(request: PageRequest): Promise<Record<string, unknown>> {
  const { id, preview, ...body } = await bodyInput(request)
  return { ...body, importId: id, preview: preview === true || preview === 'on' }
}

export async function automaticImportInput(request: PageRequest): Promise<Record<string, unknown>> {
  const { isPaused, ...body } = await bodyInput(request)
  return { ...body, ...(isPaused === undefined ? {} : { isPaused: isPaused === true || isPaused === 'yes' }) }
}

function tooLate(name: string): AppError {
  const message = `The field ${name} came after the file, which was taken in without it. Put it before the file.`
  return new AppError('input.invalid', message, { fields: { [name]: message } })
}

/** What the list shows, in the format that the address says. */
export const exportInput = (format: string) => (request: PageRequest) => ({ ...queryInput(request), format })

/** `held.csv` → the outcome `review`. */
export const outcomeInput = ({ params }: PageRequest) => ({
  id: params.id,
  outcome: params.file?.replace(/\.csv$/, ''),
})

/** A file of an upload, on its way to become an import. */
export interface UploadInput {
  readonly fileName: string
  readonly policy: string
  readonly settings: unknown
  readonly via: 'browser'
  readonly preview: boolean
  readonly bytes: AsyncIterable<Uint8Array>
}

/** The files of an upload, while they arrive. What is chosen for them stands before them. */
export async function* uploadInputs(request: PageRequest, deps: Deps): AsyncGenerator<UploadInput> {
  const { body, headers } = request.raw
  if (body === null) throw new AppError('input.invalid', 'Choose a file first.', { fields: { file: 'Choose a file.' } })
  let fields: Readonly<Record<string, string>> = {}
  let used: Readonly<Record<string, string>> = {}
  for await (const file of readUpload(headers, body, deps.config.web.uploadMaxBytes)) {
    fields = file.fields
    used = { ...file.fields }
    const { policy = 'repair', preview } = used
    const settings = settingsInput(used)
    yield { fileName: file.fileName, policy, via: 'browser', preview: preview === 'yes', settings, bytes: file.bytes }
  }
  // A file is taken in while it arrives: what comes behind it can't change that any more.
  const late = Object.keys(fields).find((name) => fields[name] !== used[name])
  if (late !== undefined) throw tooLate(late)
}
