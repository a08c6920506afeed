import { createHash } from 'node:crypto'

/** How a confirmation looks, as JSON Schema has it. */
export const confirmationSchema = { type: 'string', pattern: '^[0-9a-f]{8}$' } as const

/**
 * What a person's yes is known by: eight characters of a digest of the tool and what it is called with, so that a yes to one
 * thing is none to another. No secret is in it: whoever has the token may write by the API without being asked.
 *
 * @param input as JSON has it
 */
export const confirmationOf = (tool: string, input: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify([tool, sorted(input)]))
    .digest('hex')
    .slice(0, 8)

/** The same whatever the order in which its names stand. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, one]) => [name, sorted(one)])
}
