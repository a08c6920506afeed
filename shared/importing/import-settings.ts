import { z } from 'zod'
import { customerFields } from '../customers/fields.ts'

/** By what a record is known again. Our own id always comes first. */
export const matchKeys = ['external_id', 'email', 'youtube', 'phone'] as const
export type MatchKey = (typeof matchKeys)[number]

/** What a record may do to the book; the others end as `skipped`. */
export const importModes = ['both', 'create', 'update'] as const
export type ImportMode = (typeof importModes)[number]

/** What a stated value does to a field that has one. */
export const fieldRules = ['overwrite', 'fill', 'never'] as const
export type FieldRule = (typeof fieldRules)[number]

const fieldNames = customerFields.map((field) => field.name)

/** What a person chose for an import beyond how its file is read and its columns mapped. All of it has a default. */
export const ImportSettings = z.strictObject({
  mode: z.enum(importModes).default('both'),
  /** In this order; a key that is not named matches nothing. */
  keys: z
    .array(z.enum(matchKeys))
    .refine((keys) => new Set(keys).size === keys.length, { error: 'Name each key once.' })
    .default([...matchKeys]),
  /** Fields that are not named are overwritten. */
  rules: z.partialRecord(z.enum(fieldNames), z.enum(fieldRules)).default({}),
  /** `keep`: an empty cell says nothing. `clear`: it empties the field. */
  emptyCells: z.enum(['keep', 'clear']).default('keep'),
  /** Fields that a person has edited since are left as they are. */
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
