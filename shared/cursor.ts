import type * as z from 'zod'
import { parseJson } from './parse-json.ts'

/** A place in a list as a text that fits into an address. */
export const encodeCursor = (place: readonly unknown[]): string =>
  Buffer.from(JSON.stringify(place)).toString('base64url')

/** The place that a text names; null where it is none that `Place` knows. */
export const decodeCursor = <P extends z.ZodType>(Place: P, text: string): z.output<P> | null =>
  Place.safeParse(parseJson(Buffer.from(text, 'base64url').toString())).data ?? null
