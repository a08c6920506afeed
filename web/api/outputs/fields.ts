import * as z from 'zod'
import { CustomField } from './shared.ts'

const ManagedField = CustomField.extend({
  earlierNames: z.array(z.string()),
  isDeleted: z.boolean(),
  /** The key of the field that it was joined into. */
  joinedInto: z.string().nullable(),
  /** Live ones who have a value; null where they were not counted. */
  customers: z.number().nullable(),
  by: z.string().nullable(),
  importId: z.string().nullable(),
  fileName: z.string().nullable(),
})

export const ListFieldsOutput = z.object({ items: z.array(ManagedField), deleted: z.array(ManagedField) })

export const ChangeFieldOutput = z.object({ id: z.string(), key: z.string() })

export const JoinFieldsOutput = z.object({ id: z.string(), customers: z.number() })

export const DeleteFieldOutput = ChangeFieldOutput.extend({ label: z.string() })
