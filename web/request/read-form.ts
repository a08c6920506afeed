import * as z from 'zod'
import { textOf } from '../../shared/messages/text.ts'
import { checkForm, refuseFields, unknownName } from './check-form.ts'
import type { FormShape } from './form-shape.ts'
import { readBody } from './read-body.ts'
import type { PageRequest } from './request.ts'

/** What a request says: a form's fields, each known, or a JSON object. */
export type GivenBody = URLSearchParams | Readonly<Record<string, unknown>>

/** What a form may say, and which names may stand in its address. */
export interface FormOf {
  readonly form: FormShape
  readonly query: readonly string[]
}

/** @throws AppError `input.invalid`, with a sentence for each field that is not known or says what it can't */
export async function readForm(request: PageRequest, { form, query }: FormOf): Promise<GivenBody> {
  const shape = Object.fromEntries(query.map((name) => [name, {}]))
  refuseFields(request.query.keys(), (name) => [name, query.includes(name) ? undefined : unknownName(name, shape)])
  const body = await readBody(request.raw)
  if (body instanceof URLSearchParams) checkForm(body, form)
  return body
}

/** A form's values by name, a box as true or false; or the JSON as it is. The path's parameters win. */
export const formInput =
  (shape: FormShape) =>
  (body: GivenBody, { params }: PageRequest): Record<string, unknown> => ({
    ...(body instanceof URLSearchParams ? readFields(body, shape) : body),
    ...params,
  })

function readFields(form: URLSearchParams, shape: FormShape): Record<string, unknown> {
  // Of a box, what comes last counts.
  return Object.fromEntries([...form].map(([name, value]) => [name, shape[name]?.isBox ? value === 'yes' : value]))
}

/**
 * JSON has the shape of the function's input: what it does not know, or what the address says already, is refused.
 *
 * @throws AppError `input.invalid`
 */
export function assertHandedOn(body: GivenBody, given: unknown, input: z.ZodType): void {
  if (body instanceof URLSearchParams) return
  const known = input instanceof z.ZodObject ? input.shape : {}
  const handed: object = typeof given === 'object' && given !== null ? given : {}
  const isHandedOn = (name: string) => Object.hasOwn(known, name) && Reflect.get(handed, name) === body[name]
  const names = Object.fromEntries(Object.keys(known).map((name) => [name, {}]))
  refuseFields(Object.keys(body), (name) => [
    name,
    isHandedOn(name)
      ? undefined
      : Object.hasOwn(known, name)
        ? textOf('forms.saidByAddress', { name })
        : unknownName(name, names),
  ])
}
