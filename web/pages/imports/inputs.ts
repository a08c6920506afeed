import type { Deps } from '../../../shared/deps.ts'
import { AppError } from '../../../shared/errors.ts'
import { textOf } from '../../../shared/messages/text.ts'
import { readUpload } from '../../request/read-upload.ts'
import type { PageRequest } from '../../request/request.ts'
import { settingsInput } from './settings-input.ts'

/** `review.csv` → the outcome `review`. */
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
  if (body === null)
    throw new AppError('input.invalid', textOf('requests.noFile'), { fields: { file: textOf('requests.fileField') } })
  let fields: Readonly<Record<string, string>> = {}
  let used: Readonly<Record<string, string>> = {}
  for await (const file of readUpload(headers, body, deps.config.web.uploadBytesMax)) {
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

function tooLate(name: string): AppError {
  const said = textOf('requests.fieldTooLate', { name })
  return new AppError('input.invalid', said, { fields: { [name]: said } })
}
