import { AppError, type ErrorCode } from '../../shared/errors.ts'
import { to } from '../builders/answers.ts'
import type { PageRequest } from '../request/request.ts'
import type { Answer } from '../route.ts'

/** Where an id stands in an address, under this name. */
export function idNamed(name: string): string {
  return `:${name}{[0-9a-f-]{36}}`
}

/** An id in an address. What can be no id is no address: it is not found, rather than refused. */
export const id = idNamed('id')

/** An id that stands in the query under this name; what can be none is as good as none. */
export function idIn({ query }: PageRequest, name: string): string | undefined {
  const value = query.get(name) ?? ''
  return /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/.test(value) ? value : undefined
}

/** The page of the import that the address names, which shows the step at which it is. */
export const importPath = (request: PageRequest): string => `/imports/${request.params.id}`

export const toImport = (_: unknown, request: PageRequest): Answer => to(importPath(request))

/** An address may name what is not there, or not any more: the page does without. */
export async function orNone<T>(
  work: Promise<T>,
  codes: readonly ErrorCode[] = ['not-found', 'input.invalid'],
): Promise<T | undefined> {
  try {
    return await work
  } catch (error) {
    if (error instanceof AppError && codes.includes(error.code)) return undefined
    throw error
  }
}
