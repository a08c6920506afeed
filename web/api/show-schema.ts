type Schema = Readonly<Record<string, unknown>>

/** A JSON Schema as people write a type: `{ id: string, tags: string[], city: string | null }`. */
export function showSchema(schema: Schema, indent = ''): string {
  if (Array.isArray(schema.enum)) return schema.enum.map((value) => JSON.stringify(value)).join(' | ')
  if ('const' in schema) return JSON.stringify(schema.const)
  const several = (schema.anyOf ?? schema.oneOf) as readonly Schema[] | undefined
  if (several !== undefined) return [...new Set(several.map((one) => showSchema(one, indent)))].join(' | ')
  if (Array.isArray(schema.prefixItems))
    return `[${schema.prefixItems.map((one) => showSchema(one, indent)).join(', ')}]`
  if (schema.type === 'array') return `${inBrackets(showSchema((schema.items ?? {}) as Schema, indent))}[]`
  return schema.type === 'object' ? showObject(schema, indent) : showPlain(schema)
}

const inBrackets = (shown: string) => (/^[^{]* \| /.test(shown) ? `(${shown})` : shown)

const showPlain = ({ type, format }: Schema): string => (typeof format === 'string' ? format : String(type ?? 'any'))

function showObject({ properties = {}, required, additionalProperties }: Schema, indent: string): string {
  const deeper = `${indent}  `
  const needed = Array.isArray(required) ? required : []
  const lines = Object.entries(properties as Record<string, Schema>).map(
    ([name, one]) => `${deeper}${name}${needed.includes(name) ? '' : '?'}: ${showSchema(one, deeper)}`,
  )
  if (typeof additionalProperties === 'object' && additionalProperties !== null)
    lines.push(`${deeper}[…]: ${showSchema(additionalProperties as Schema, deeper)}`)
  return lines.length === 0 ? '{}' : `{\n${lines.join('\n')}\n${indent}}`
}
