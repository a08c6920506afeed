import { expect, test } from 'vitest'
import { functions } from '../../functions/index.ts'
import { toJsonSchema } from '../../web/api/to-json-schema.ts'

type Schema = Readonly<Record<string, unknown>>

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null
const entriesOf = (value: unknown) => (isSchema(value) ? Object.entries(value) : [])

/** Every part of a schema, with the way to it. */
function* partsOf(schema: unknown, way = ''): Generator<readonly [way: string, part: Schema]> {
  if (!isSchema(schema)) return
  yield [way, schema]
  for (const [name, part] of entriesOf(schema.properties)) yield* partsOf(part, way === '' ? name : `${way}.${name}`)
  yield* partsOf(schema.items, `${way}[]`)
  yield* partsOf(schema.additionalProperties, `${way}{}`)
  for (const choice of ['anyOf', 'oneOf', 'allOf'])
    for (const [, part] of entriesOf(schema[choice])) yield* partsOf(part, way)
}

const named = {
  minLength: 'characters, at least',
  maxLength: 'characters, at most',
  minItems: 'entries, at least',
  maxItems: 'entries, at most',
  minimum: 'at least',
  maximum: 'at most',
  default: 'else',
} as const

/** That a whole number is one which JavaScript can tell apart says nothing. */
const tells = (value: unknown) => value !== undefined && Math.abs(Number(value)) !== Number.MAX_SAFE_INTEGER

function listLimits(): string[] {
  return Object.values(functions).flatMap(({ name, input, asksPassword, needsSession }) => [
    ...(asksPassword ? [`${name} asks for the password`] : []),
    ...(needsSession ? [`${name} is for who is signed in, and for no token`] : []),
    ...[...partsOf(toJsonSchema(input, 'input'))].flatMap(([way, part]) => {
      const limits = Object.entries(named).filter(([key]) => tells(part[key]))
      const said = limits.map(([key, words]) => `${words} ${JSON.stringify(part[key])}`)
      return said.length === 0 ? [] : `${name} ${way}: ${said.join(', ')}`
    }),
  ])
}

/** Whoever calls a function relies on it: what changes here changes on purpose, by `npm test -- test/functions/limits.test.ts -u`. */
test('how much may be said to each function, what is meant where nothing is said, and who has to be there', () =>
  expect(`${[...new Set(listLimits())].sort().join('\n')}\n`).toMatchFileSnapshot('limits.txt'))
