import * as z from 'zod'

type JsonSchema = Record<string, unknown>

/**
 * A schema as JSON Schema 2020-12 has it, as JSON carries it: a moment is a text. All objects of an output are closed.
 *
 * @param io what may be said to a function, or what it says
 */
export function toJsonSchema(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    ...{ io, unrepresentable: 'any', target: 'draft-2020-12', reused: 'inline', cycles: 'throw' },
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema._zod.def.type === 'date') Object.assign(jsonSchema, { type: 'string', format: 'date-time' })
      // Custom fields: whatever they are called, a text each.
      if (zodSchema._zod.def.type === 'custom')
        Object.assign(jsonSchema, { type: 'object', additionalProperties: { type: 'string' } })
      // zod leaves it out where digits become a number on their way.
      const { def } = zodSchema._zod
      if (io === 'input' && def.type === 'default') Object.assign(jsonSchema, { default: def.defaultValue })
    },
  })
  return inlined(rest as JsonSchema)
}

/** What zod sets apart because it has a name of its own is put where it is used. */
function inlined({ $defs = {}, ...schema }: JsonSchema): JsonSchema {
  const defs = $defs as Record<string, JsonSchema>
  const put = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(put)
    if (typeof value !== 'object' || value === null) return value
    const { $ref, id: _, ...others } = value as { $ref?: unknown; id?: unknown }
    if (typeof $ref === 'string') return put({ ...defs[$ref.replace('#/$defs/', '')], ...others })
    const kept = typeof (value as JsonSchema).id === 'string' ? others : value
    return Object.fromEntries(Object.entries(kept).map(([name, one]) => [name, put(one)]))
  }
  return put(schema) as JsonSchema
}
