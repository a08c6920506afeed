import type * as z from 'zod'
import type { FunctionSpec } from '../../shared/contract/function.ts'
import type { Deps } from '../../shared/deps.ts'
import type { PageRequest } from '../request/request.ts'

/** A function that the web may call, whatever parts it is given. */
export type WebFunction<I extends z.ZodType, O> = FunctionSpec<I, O, keyof Deps>

/** How a request becomes a function's input; the function itself checks what it gets. */
export type ToInput = (request: PageRequest) => unknown
