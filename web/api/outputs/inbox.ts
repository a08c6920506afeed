import * as z from 'zod'
import { emailPolicies } from '../../../shared/importing/import.ts'
import { ImportSettings } from '../../../shared/importing/import-settings.ts'
import { importStates } from '../../../shared/importing/import-state.ts'
import { OutcomeCounts } from './shared.ts'

export const CreateAutomaticImportOutput = z.object({ id: z.string(), name: z.string(), prefix: z.string() })

export const DeleteAutomaticImportOutput = z.object({ id: z.string() })

export const GetStoreAccessOutput = z.object({
  endpoint: z.string().nullable(),
  bucket: z.string(),
  prefix: z.string(),
  region: z.string(),
  accessKeyId: z.string().nullable(),
  secretAccessKey: z.string().nullable(),
})

export const ListAutomaticImportsOutput = z.object({
  items: z.array(
    z.object({
      prefix: z.string(),
      key: z.string(),
      settings: ImportSettings,
      last: z
        .object({
          id: z.string(),
          fileName: z.string(),
          state: z.enum(importStates).nullable(),
          at: z.date().nullable(),
          outcomes: OutcomeCounts,
        })
        .nullable(),
      by: z.string().nullable(),
      id: z.string(),
      name: z.string(),
      preview: z.boolean(),
      policy: z.enum(emailPolicies),
      created_at: z.date(),
      paused_at: z.date().nullable(),
      runs: z.number(),
    }),
  ),
})

export const UpdateAutomaticImportOutput = z.object({ id: z.string() })
