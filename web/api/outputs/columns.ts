import * as z from 'zod'
import { delimiters, quotes } from '../../../shared/csv/dialect.ts'
import { encodings } from '../../../shared/csv/encodings.ts'
import { ReadChoices } from '../../../shared/csv/read-choices.ts'
import { FileFormat, Newline, ShortRows, TraitShares, TraitTexts, Warning } from './shared.ts'

const Line = z.object({ line: z.number(), cells: z.array(z.string()) })

export const ReadSampleOutput = z.object({
  choices: ReadChoices,
  layout: z.object({
    format: FileFormat,
    encoding: z.enum(encodings),
    bomBytes: z.number(),
    newline: Newline,
    sheet: z.string().nullable(),
    sheets: z.array(z.string()),
    headerLine: z.number().nullable(),
    columns: z.array(z.string()),
    dataStartLine: z.number(),
    confidence: TraitShares,
    evidence: TraitTexts,
    otherEncodings: z.array(z.enum(encodings)),
    warnings: z.array(Warning),
    delimiter: z.enum(delimiters),
    quote: z.enum(quotes).nullable(),
    escape: z.literal('\\').optional(),
    isNumbered: z.boolean().optional(),
    isDisarmed: z.boolean().optional(),
    width: z.number().optional(),
    shortRows: ShortRows.optional(),
  }),
  head: z.array(Line),
  records: z.array(Line),
})

export const RemapImportOutput = z.object({ importId: z.string() })
