import { readBody } from '../../request/read-body.ts'
import type { PageRequest } from '../../request/request.ts'
import { chosenOf, defaultsOf } from './columns-form.ts'
import { readingOf } from './reading-form.ts'

/** JSON has the shape of the function's input already. */
export async function mappingInput(request: PageRequest): Promise<Record<string, unknown>> {
  const { id, ...input } = await remapInput(request)
  return { ...input, importId: id }
}

export async function remapInput(request: PageRequest): Promise<Record<string, unknown>> {
  const body = await readBody(request.raw)
  if (!(body instanceof URLSearchParams)) return { ...body, ...request.params }
  const preview = body.getAll('preview').at(-1)
  return {
    // A field that there is none of is the function's to refuse.
    ...{ ...chosenOf(body), fields: chosenOf(body).fields.map((field, n) => field ?? unknownField(body, n)) },
    ...(body.has('owner') && { defaults: defaultsOf(Object.fromEntries(body)) }),
    ...(preview !== undefined && { preview: preview === 'yes' }),
    ...request.params,
  }
}

function unknownField(body: URLSearchParams, index: number): string | null {
  const value = body.getAll('field')[index]
  return value === undefined || value === 'extra' || value === 'ours' ? null : value
}

/** Whoever reads a file anew on its page wants to see its columns before it goes on. */
export async function rereadInput(request: PageRequest): Promise<Record<string, unknown>> {
  const body = await readBody(request.raw)
  if (!(body instanceof URLSearchParams)) return { ...body, ...request.params }
  return { choices: readingOf(body) ?? {}, checkColumns: true, ...request.params }
}
