import * as z from 'zod'
import type { TextKey } from '../messages/text.ts'

/** The longest name of a zone, and more. */
const nameMax = 64

/** The zones of which one chooses, in the order of their names. */
export const timeZones: readonly string[] = [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC'])].sort()

/** The name of a zone as it is written here, also of one that has been renamed; undefined where there is none such. */
export function findTimeZone(name: string): string | undefined {
  // `+08:00` is an offset, which knows nothing of clocks that are changed.
  if (name.length > nameMax || !/^[a-z]/i.test(name)) return undefined
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone
  } catch {
    return undefined
  }
}

/** The name of a zone, as an input has it. */
export const TimeZone = z
  .string()
  .max(nameMax)
  .transform((name, context) => {
    const zone = findTimeZone(name)
    if (zone !== undefined) return zone
    context.addIssue('users.noTimeZone' satisfies TextKey)
    return z.NEVER
  })
