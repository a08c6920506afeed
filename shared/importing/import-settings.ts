import * as z from 'zod'
import { type CustomerField, customerFields } from '../customers/fields.ts'
import type { TextKey } from '../messages/text.ts'

/** By what a record is known again. Our own id always comes first. */
export const matchKeys = ['external_id', 'email', 'youtube', 'phone'] as const
export type MatchKey = (typeof matchKeys)[number]

/** What a record may do to the customers; the others end as `skipped`. */
export const importModes = ['both', 'create', 'update'] as const
export type ImportMode = (typeof importModes)[number]

/** What a stated value does to a field that has one. */
export const fieldRules = ['overwrite', 'fill', 'never'] as const
export type FieldRule = (typeof fieldRules)[number]

const fieldNames = customerFields.map((field) => field.name).filter((name) => name !== 'id')

/** What a rule can be given for; `extra` is every column that is no field of ours. */
export const ruledFields = [...fieldNames, 'extra'] as const
export type RuledField = (typeof ruledFields)[number]

const rule = z.enum(fieldRules).exactOptional()

// A record would pass over a field called __proto__; an object refuses it, as every other that it does not know.
const Rules = z.strictObject(
  Object.fromEntries(ruledFields.map((field) => [field, rule])) as Record<RuledField, typeof rule>,
)

/** An empty cell says nothing of these, whatever is chosen: by them a customer is known, or they are never empty. */
export const neverEmptied: readonly CustomerField[] = [
  ...(['id', 'external_id', 'email', 'phone', 'youtube_handle', 'youtube_channel_url'] as const),
  ...(['customer_type', 'status', 'do_not_contact'] as const),
]

/** What a person chose for an import beyond how its file is read and its columns mapped. All of it has a default. */
export const ImportSettings = z.strictObject({
  mode: z.enum(importModes).default('both'),
  /** In this order; a key that is not named matches nothing. */
  keys: z
    .array(z.enum(matchKeys))
    .max(matchKeys.length)
    .refine((keys) => new Set(keys).size === keys.length, { error: 'imports.keyTwice' satisfies TextKey })
    .default([...matchKeys]),
  /**
   * Fields that are not named are overwritten. Of tags, custom fields and further phones, e-mails and addresses that means: added
   * to. What an import creates has all that its record says.
   */
  rules: Rules.default({}),
  /** `keep`: an empty cell says nothing. `clear`: that of a mapped column empties the field, but for `neverEmptied`. */
  emptyCells: z.enum(['keep', 'clear']).default('keep'),
  /** Fields that a person was the last to write are left as they are. */
  protectEdits: z.boolean().default(false),
  /** What every record of the file says where its own cells say nothing. */
  defaults: z
    .strictObject({
      owner: z.string().trim().min(1).max(255).exactOptional(),
      source: z.string().trim().min(1).max(255).exactOptional(),
      tags: z.array(z.string().trim().min(1).max(255)).max(50).exactOptional(),
      country_code: z
        .string()
        .regex(/^[A-Z]{2}$/)
        .exactOptional(),
    })
    .default({}),
})
export type ImportSettings = z.infer<typeof ImportSettings>

/** The careful way, and nothing added: what an import does when nobody says otherwise. */
export const defaultSettings: ImportSettings = ImportSettings.parse({})
