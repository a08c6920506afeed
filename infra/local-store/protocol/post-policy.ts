import { StoreError } from '../store-error.ts'

export type PostPolicy = {
  readonly expiration: Date
  readonly conditions: readonly Condition[]
  readonly bytesMin: number
  readonly bytesMax: number
}

type Condition = { readonly operator: 'eq' | 'starts-with'; readonly field: string; readonly value: string }

const lengthRange = 'content-length-range'
// What a policy can't speak of: the signature is made over the policy itself, the file is bounded by its length.
const exempt = new Set(['policy', 'x-amz-signature', 'file'])

/** Parses the base64 policy document of a POST upload. Throws InvalidPolicyDocument on anything not understood. */
export function parsePolicy(base64: string): PostPolicy {
  const { expiration, conditions } = parseDocument(base64)
  const expires = new Date(typeof expiration === 'string' ? expiration : Number.NaN)
  if (Number.isNaN(expires.getTime()) || !Array.isArray(conditions))
    throw invalid('it needs an expiration and conditions')
  const list: readonly unknown[] = conditions
  const [ranges, others] = [list.filter(isLengthRange), list.filter((one) => !isLengthRange(one))]
  const bounds = ranges.map(([, min, max]) => [parseBytes(min), parseBytes(max)] as const)
  return {
    expiration: expires,
    conditions: others.flatMap(parseCondition),
    bytesMin: Math.max(0, ...bounds.map(([min]) => min)),
    bytesMax: Math.min(Number.POSITIVE_INFINITY, ...bounds.map(([, max]) => max)),
  }
}

/**
 * Checks a form against its policy: not expired, every condition holds, and no field is there that no condition
 * speaks of (`x-ignore-*` excepted). `fields` has names in lower case, with the bucket and the final key among them.
 * Throws AccessDenied.
 */
export function checkPolicy(policy: PostPolicy, fields: ReadonlyMap<string, string>, now: Date): void {
  if (now >= policy.expiration) throw denied('Policy expired')
  const failed = policy.conditions.find((condition) => !holds(condition, fields.get(condition.field)))
  if (failed) throw denied(`Policy condition failed: ["${failed.operator}", "$${failed.field}", "${failed.value}"]`)
  const known = new Set(policy.conditions.map((condition) => condition.field))
  const extra = [...fields.keys()].filter(
    (name) => !known.has(name) && !exempt.has(name) && !name.startsWith('x-ignore-'),
  )
  // The bucket comes from the address; a form needn't repeat it, but a policy that names another one has failed above.
  const uncovered = extra.filter((name) => name !== 'bucket')
  if (uncovered.length) throw denied(`Extra input fields: ${uncovered.join(', ')}`)
}

/** Passes the bytes on while they stay within the policy's content-length-range. Throws EntityTooLarge, EntityTooSmall. */
export async function* withinLength(
  source: AsyncIterable<Uint8Array>,
  { bytesMin, bytesMax }: Pick<PostPolicy, 'bytesMin' | 'bytesMax'>,
): AsyncGenerator<Uint8Array> {
  let size = 0
  for await (const piece of source) {
    size += piece.length
    if (size > bytesMax)
      throw new StoreError('EntityTooLarge', 'Your proposed upload exceeds the maximum allowed size.')
    yield piece
  }
  if (size < bytesMin)
    throw new StoreError('EntityTooSmall', 'Your proposed upload is smaller than the minimum allowed size.')
}

function holds({ operator, field, value }: Condition, given: string | undefined): boolean {
  if (given === undefined) return false
  if (operator === 'eq') return given === value
  // A list of content types must hold for each of them (S3, "Creating a POST policy").
  const values = field === 'content-type' ? given.split(',') : [given]
  return values.every((one) => one.startsWith(value))
}

function parseDocument(base64: string): Readonly<Record<string, unknown>> {
  try {
    const document: unknown = JSON.parse(Buffer.from(base64, 'base64').toString('utf8'))
    if (document && typeof document === 'object') return { ...document }
  } catch {}
  throw invalid('it is not a JSON object')
}

function parseCondition(condition: unknown): Condition[] {
  if (Array.isArray(condition)) {
    const [operator, field, value]: readonly unknown[] = condition
    const known = typeof operator === 'string' ? operator.toLowerCase() : ''
    if (
      (known !== 'eq' && known !== 'starts-with') ||
      typeof field !== 'string' ||
      !field.startsWith('$') ||
      typeof value !== 'string'
    )
      throw invalid('a condition is not known')
    return [{ operator: known, field: field.slice(1).toLowerCase(), value }]
  }
  if (!condition || typeof condition !== 'object') throw invalid('a condition is not known')
  return Object.entries(condition).map(([field, value]: [string, unknown]) => {
    if (typeof value !== 'string') throw invalid('a condition is not a text')
    return { operator: 'eq', field: field.toLowerCase(), value }
  })
}

function isLengthRange(condition: unknown): condition is readonly unknown[] {
  return Array.isArray(condition) && condition[0] === lengthRange
}

function parseBytes(value: unknown): number {
  const bytes = typeof value === 'string' && value !== '' ? Number(value) : value
  if (typeof bytes !== 'number' || !Number.isSafeInteger(bytes) || bytes < 0)
    throw invalid(`its ${lengthRange} is not a range`)
  return bytes
}

function invalid(why: string): StoreError {
  return new StoreError('InvalidPolicyDocument', `The policy is invalid: ${why}.`)
}

function denied(why: string): StoreError {
  return new StoreError('AccessDenied', `Invalid according to policy: ${why}.`)
}
