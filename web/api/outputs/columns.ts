import * as z from 'zod'
import { ReadChoices } from '../../../shared/csv/read-choices.ts'
import { FileLayout } from './shared.ts'

const Line = z.object({ line: z.number(), cells: z.array(z.string()) })

export const ReadSampleOutput = z.object({
  choices: ReadChoices,
  layout: FileLayout,
  head: z.array(Line),
  records: z.array(Line),
})

export const RemapImportOutput = z.object({ importId: z.string() })
