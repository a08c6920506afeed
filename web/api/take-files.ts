import { startImport } from '../../functions/imports/start-import.ts'
import { invoke } from '../../shared/contract/function.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { textOf } from '../../shared/messages/text.ts'
import { tryEach } from '../builders/act-on-each.ts'
import { chosenInput, type UploadInput, uploadInputs, whenTaken } from '../pages/imports/inputs.ts'
import { uploadShape } from '../pages/imports/upload-shape.ts'
import { checkForm, refuseFields } from '../request/check-form.ts'
import { text } from '../request/form-shape.ts'
import { countBytes, fieldLengthMax } from '../request/read-upload.ts'
import type { PageRequest } from '../request/request.ts'
import { describeProblem } from './problem-answer.ts'

/**
 * Takes the files of a request, each as an import of its own: those of a multipart form, or the body itself, whose name and
 * choices then stand in the query.
 *
 * @returns for each file its import, or why there is none; and the first import
 * @throws AppError the refusal of the first file, where none is taken
 */
export async function takeFiles(request: PageRequest, deps: Deps) {
  const isForm = /^multipart\/form-data\b/i.test(request.raw.headers.get('content-type') ?? '')
  const inputs = isForm ? formInputs(request, deps) : bodyInputs(request, deps)
  const tried = await tryEach(inputs, ({ taken: _, ...given }, whole) =>
    invoke(startImport, { ...given, via: viaOf(request), whole }, deps, request.call),
  )
  const started = tried.flatMap((one) => (one.error === undefined ? [one.output] : []))
  const [refusal] = tried.flatMap((one) => one.error ?? [])
  if (started.length === 0) throw refusal ?? new AppError('input.invalid', textOf('forms.chooseFirst'))
  const { requestId } = request.call
  const items = tried.map((one) =>
    one.error === undefined ? one.output : { problem: describeProblem(one.error, requestId, request.messages) },
  )
  return { output: { items }, importId: started[0]?.importId }
}

/** A page of ours sends files the same way, with the cookie of its session. */
const viaOf = ({ call }: PageRequest) =>
  call.actor.kind === 'user' && call.actor.token !== undefined ? 'api' : 'browser'

function formInputs(request: PageRequest, deps: Deps): AsyncIterable<UploadInput> {
  if (request.query.size > 0) checkForm(request.query, {})
  return uploadInputs(request, deps)
}

async function* bodyInputs({ query, raw }: PageRequest, { config }: Deps): AsyncGenerator<UploadInput> {
  checkForm(query, { ...uploadShape, fileName: text })
  refuseFields(query, ([name, value]) => [
    name,
    value.length > fieldLengthMax ? textOf('forms.tooLong', { name }) : undefined,
  ])
  const { fileName, ...fields } = Object.fromEntries(query)
  if (fileName === undefined) throw noName()
  if (raw.body === null) throw new AppError('input.invalid', textOf('forms.chooseFirst'))
  yield { ...chosenInput(fields), fileName, via: 'api', ...whenTaken(countBytes(raw.body, config.web.uploadBytesMax)) }
}

function noName(): AppError {
  const said = textOf('forms.nameInQuery')
  return new AppError('input.invalid', said, { fields: { fileName: said } })
}
