import * as z from 'zod'
import { customerFields } from '../../../shared/customers/fields.ts'
import { editableFields } from '../../../shared/customers/form.ts'
import { errorCodes } from '../../../shared/errors.ts'

/** What a field holds, or held: of a custom field anything that a cell can be. */
export const Value: z.ZodType<unknown> = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.array(z.union([z.string(), z.number(), z.boolean()])),
])

/** The code of a rule, a reason or a doubt: a new version of Harbour may know more of them. */
export const Code = z.string().regex(/^[a-z_]+(?:[.-][a-z_0-9]+)*$/)

const Plain = z.union([z.string(), z.number(), z.boolean(), z.null()])
/** Where a sentence has another one in it, that has its own values. */
const Inner = z.union([
  Plain,
  z.object({ key: z.string(), values: z.record(z.string(), z.union([Plain, z.array(Plain)])).optional() }),
])
const TextValue = z.union([Inner, z.array(Inner)])

/** A sentence in no language yet: its key in the catalogue, and the values in it. */
export const Text: z.ZodType<{ readonly key: string }> = z.object({
  key: z.string(),
  values: z.record(z.string(), TextValue).optional(),
})

export const FieldName = z.enum(customerFields.map(({ name }) => name))

export const FormField = z.enum([...editableFields, 'extra', 'phones', 'emails', 'addresses'])

/** Why an import failed. */
export const FailureCode = z.enum([...errorCodes, 'step.keeps-failing'])
