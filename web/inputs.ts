import type { Deps } from '../shared/deps.ts'
import { AppError } from '../shared/errors.ts'
import { type Asked, queryInput } from './asked.ts'
import { readBody } from './request/read-body.ts'
import { readUpload } from './request/read-upload.ts'
import { bodyInput } from './route.ts'

/** How a request becomes a function's input, where names alone don't say it. */

export async function signInInput(asked: Asked): Promise<Record<string, unknown>> {
  return { ...(await bodyInput(asked)), address: asked.address }
}

/** `?import=ID` narrows the held rows to one import. */
export function heldInput(asked: Asked): Record<string, string> {
  const { import: importId, ...rest } = queryInput(asked)
  return importId === undefined ? rest : { ...rest, importId }
}

/** One select for each column, in their order; an empty choice keeps the column as extra. JSON: `{fields: [...]}`. */
export async function mappingInput(asked: Asked): Promise<Record<string, unknown>> {
  const body = await readBody(asked.request)
  const fields = body instanceof URLSearchParams ? body.getAll('field').map((field) => field || null) : body.fields
  return { importId: asked.params.id, fields }
}

const policyTooLate = (used: string) => {
  const message = `The field policy came after the file, which was taken in with "${used}". Put it before the file.`
  return new AppError('input.invalid', message, { fields: { policy: message } })
}

/** The files of an upload, each to become an import, while they arrive. */
export async function* uploadInputs(asked: Asked, deps: Deps): AsyncGenerator<Record<string, unknown>> {
  const { body, headers } = asked.request
  if (body === null) throw new AppError('input.invalid', 'Choose a file first.', { fields: { file: 'Choose a file.' } })
  let fields: Readonly<Record<string, string>> = {}
  let used = 'repair'
  for await (const file of readUpload(headers, body, deps.config.web.uploadMaxBytes)) {
    fields = file.fields
    used = fields.policy ?? used
    yield { fileName: file.fileName, policy: used, door: 'browser', bytes: file.bytes }
  }
  // A file is taken in while it arrives: what comes behind it can't change that any more.
  if (fields.policy !== undefined && fields.policy !== used) throw policyTooLate(used)
}
