import type { Deps } from '../../../shared/deps.ts'
import { AppError } from '../../../shared/errors.ts'
import { textOf } from '../../../shared/messages/text.ts'
import type { Arriving } from '../../builders/act-on-each.ts'
import { checkForm } from '../../request/check-form.ts'
import { noFile, readUpload } from '../../request/read-upload.ts'
import type { PageRequest } from '../../request/request.ts'
import { settingsInput } from './settings-input.ts'
import { uploadShape } from './upload-shape.ts'

/** `review.csv` → the outcome `review`. */
export const outcomeInput = ({ params }: PageRequest) => ({
  id: params.id,
  outcome: params.file?.replace(/\.csv$/, ''),
})

/** A file of an upload, on its way to become an import. */
export interface UploadInput extends Arriving {
  readonly importId: string | undefined
  readonly fileName: string
  readonly policy: string
  readonly settings: unknown
  readonly via: 'api' | 'browser'
  /** Whether it stops before anything is written. It does, unless the form says no. */
  readonly preview: boolean
  /** Whether it stops at its columns, too. */
  readonly checkColumns: boolean
  readonly bytes: AsyncIterable<Uint8Array>
}

/** The files of an upload, while they arrive. What is chosen for them stands before them, and is checked before any is taken. */
export async function* uploadInputs(request: PageRequest, deps: Deps): AsyncGenerator<UploadInput> {
  const { raw } = request
  if (raw.body === null) throw noFile()
  let isFirst = true
  for await (const { fileName, fields, bytes } of readUpload(raw.headers, raw.body, deps.config.web.uploadBytesMax)) {
    checkForm(fields, uploadShape)
    const form = Object.fromEntries(fields)
    const { importId } = form
    if (importId !== undefined && !isFirst) throw oneFileAnId()
    isFirst = false
    yield { fileName, via: 'browser', ...chosenInput(form), ...whenTaken(bytes) }
  }
}

/** What is chosen for a file. */
export const chosenInput = (form: Readonly<Record<string, string>>) => ({
  importId: form.importId,
  policy: form.policy ?? 'repair',
  preview: form.preview !== 'no',
  checkColumns: form.preview === 'columns',
  settings: settingsInput(form),
})

const oneFileAnId = () => {
  const message = textOf('forms.oneFileAnId')
  return new AppError('input.invalid', message, { fields: { importId: message } })
}

/** The bytes, and the moment when nobody asks for any more of them. */
export function whenTaken(bytes: AsyncIterable<Uint8Array>): Pick<UploadInput, 'bytes' | 'taken'> {
  const { promise: taken, resolve } = Promise.withResolvers<void>()
  async function* read() {
    try {
      yield* bytes
    } finally {
      resolve()
    }
  }
  return { bytes: read(), taken }
}
