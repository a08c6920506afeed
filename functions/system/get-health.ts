import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'

export const GetHealthInput = z.object({})

export const getHealth = defineFunction({
  name: 'system.get-health',
  summary: 'The process lives; asks nothing of any other part.',
  input: GetHealthInput,
  access: 'public',
  audit: null,
  async run() {
    return { status: 'ok' as const }
  },
})
