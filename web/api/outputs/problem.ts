import * as z from 'zod'
import { errorCodes } from '../../../shared/errors.ts'

/** Why something was not done, after RFC 9457. */
export const Problem = z.object({
  /** Leads to what is said of the code in the documentation. */
  type: z.string(),
  title: z.string(),
  status: z.number(),
  /** What to do, in a sentence. */
  detail: z.string(),
  /** Stays the same from version to version. */
  code: z.enum([...errorCodes, 'unexpected', 'method.not-allowed']),
  /** By the name of a field, what is wrong with it. */
  fields: z.record(z.string(), z.string()),
  /** By this the log knows the request. */
  requestId: z.string(),
})
