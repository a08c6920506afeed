import * as z from 'zod'
import { delimiters, quotes } from './dialect.ts'
import { encodings } from './encodings.ts'

/** What a person decided against the detection; what is not there is detected. */
export const ReadChoices = z.strictObject({
  encoding: z.enum(encodings).exactOptional(),
  delimiter: z.enum(delimiters).exactOptional(),
  /** Null says that quotes are ordinary characters. */
  quote: z.enum(quotes).nullable().exactOptional(),
  /** What records with too few cells are: ones that lack blanks at their end, or ones that need review. */
  shortRows: z.enum(['blank', 'review']).exactOptional(),
  /** The physical line of the header, from 1; null says that there is none. */
  headerLine: z.int().min(1).nullable().exactOptional(),
  /** Of a workbook, by name. */
  sheet: z.string().max(255).exactOptional(),
})
export type ReadChoices = Readonly<z.infer<typeof ReadChoices>>
