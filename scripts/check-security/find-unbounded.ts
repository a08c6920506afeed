/** A schema of an OpenAPI document. */
export interface Schema {
  readonly type?: unknown
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly [keyword: string]: unknown
}

/** Each says of a text how long it can be. */
const textKeywords = ['maxLength', 'format', 'enum', 'const']
/** Says of no character how often it may stand there. */
const openPattern = '^[^\\0]*$'

/** Texts and lists in a schema that may be as long as they like, by their place. */
export function findUnbounded(schema: Schema, place: string): readonly string[] {
  const of = Object.entries(schema.properties ?? {}).flatMap(([name, one]) => findUnbounded(one, `${place}.${name}`))
  const any = (schema.anyOf ?? []).flatMap((one) => findUnbounded(one, place))
  const items = schema.items === undefined ? [] : findUnbounded(schema.items, `${place}[]`)
  const hasLength = textKeywords.some((keyword) => keyword in schema)
  const isOpenText = schema.type === 'string' && !hasLength && (schema.pattern ?? openPattern) === openPattern
  const isOpenList = schema.type === 'array' && !('maxItems' in schema)
  return [...of, ...any, ...items, ...(isOpenText || isOpenList ? [place] : [])]
}
