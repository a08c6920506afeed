import fc from 'fast-check'

export type Schema = Readonly<Record<string, unknown>>

const texts = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.string({ unit: 'grapheme', maxLength: 10 }),
  fc.constantFrom(
    '',
    ' ',
    'ann@acme.example',
    '+85291234567',
    '@gmial.com',
    'email.no-at',
    "'; drop table users --",
    '=1+1',
  ),
)

/** Values that a schema allows. */
export function valuesOf(schema: Schema): fc.Arbitrary<unknown> {
  if (Array.isArray(schema.enum)) return fc.constantFrom(...schema.enum)
  if ('const' in schema) return fc.constant(schema.const)
  const several = (schema.anyOf ?? schema.oneOf) as readonly Schema[] | undefined
  if (several !== undefined) return fc.oneof(...several.map(valuesOf))
  if (schema.type === 'object') return objectsOf(schema)
  if (schema.type === 'array') {
    const {
      minItems = 0,
      maxItems = 6,
      items = {},
    } = schema as { minItems?: number; maxItems?: number; items?: Schema }
    return fc.array(valuesOf(items), { minLength: minItems, maxLength: Math.min(maxItems, minItems + 4) })
  }
  if (schema.type === 'integer' || schema.type === 'number') {
    const { minimum = -1_000, maximum = 1_000 } = schema as { minimum?: number; maximum?: number }
    return fc.integer({ min: Math.max(minimum, -1_000_000), max: Math.min(maximum, 1_000_000) })
  }
  if (schema.type === 'boolean') return fc.boolean()
  if (schema.type === 'null') return fc.constant(null)
  return textsOf(schema)
}

function textsOf({ format, pattern, minLength = 0, maxLength = 50 }: Schema): fc.Arbitrary<string> {
  if (format === 'uuid') return fc.uuid({ version: 7 })
  if (format === 'email') return fc.constantFrom('ann@acme.example', 'bob@acme.example')
  const text = texts.filter((one) => one.length >= Number(minLength) && one.length <= Number(maxLength))
  return typeof pattern === 'string' && pattern !== '^[^\\0]*$'
    ? likePattern(pattern)
    : text.map((one) => one.replaceAll('\0', ''))
}

/** Few patterns are more than a class and a length; of others, a match is made by trial. */
const likePattern = (pattern: string): fc.Arbitrary<string> =>
  fc.stringMatching(new RegExp(pattern, 'u'), { maxLength: 40 })

function objectsOf(schema: Schema): fc.Arbitrary<unknown> {
  const {
    properties = {},
    required = [],
    additionalProperties,
    propertyNames,
  } = schema as {
    properties?: Record<string, Schema>
    required?: readonly string[]
    additionalProperties?: Schema | false
    propertyNames?: Schema
  }
  const known = Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, valuesOf(one)]))
  const own = fc.record(known, { requiredKeys: required as never[] })
  if (typeof additionalProperties !== 'object') return own
  const names = propertyNames === undefined ? fc.string({ minLength: 1, maxLength: 8 }) : valuesOf(propertyNames)
  const more = fc.dictionary(names as fc.Arbitrary<string>, valuesOf(additionalProperties), { maxKeys: 3 })
  return fc.tuple(own, more).map(([one, other]) => ({ ...other, ...(one as object) }))
}

/** Values that are of another kind than anything asks for, or odd ones of it. */
export const oddValues: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, -1, 1.5, 1e300, '', '\0', '\ud800', [], {}, [[]], { a: 1 }, 'x'.repeat(3_000)),
  fc.jsonValue({ maxDepth: 2 }),
  fc.constant({ ['__proto__']: 1, constructor: 2 }),
)
