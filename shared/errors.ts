import { type Text, toEnglish } from './messages/text.ts'
/**
 * A request that can't be done, said from a closed list of codes. Odd user data is never one of these: it is a
 * result on the row. A bug is neither: it stays an ordinary Error, and the edge answers 500 with the request's id.
 */
export const errorStatus = {
  'input.invalid': 422,
  'file.unusable': 422,
  'file.too-large': 413,
  'session.required': 401,
  'session.confirm': 403,
  'session.duty': 403,
  'session.wrong-password': 401,
  'session.too-many-tries': 429,
  'token.invalid': 401,
  'token.scope': 403,
  'access.denied': 403,
  'network.denied': 403,
  'request.cross-site': 403,
  'request.unknown-host': 400,
  'request.too-long': 503,
  'request.too-many': 429,
  'not-found': 404,
  'state.conflict': 409,
  'state.changed': 409,
  'request.key-reused': 422,
  'request.key-running': 409,
  'part.unavailable': 503,
} as const

export type ErrorCode = keyof typeof errorStatus
export const errorCodes = Object.keys(errorStatus) as ErrorCode[]

export class AppError extends Error {
  override readonly name = 'AppError'
  readonly code: ErrorCode
  /** What it says, for whoever says it in another language; `message` is English. */
  readonly text: Text
  /** What a form shows beside its fields: field name → what to do. */
  readonly fieldTexts: Readonly<Record<string, Text>>
  /** The customers whom it names: field name → id. */
  readonly customerIds: Readonly<Record<string, string>>
  /** After how many seconds it may be tried again, where that is known. */
  readonly retrySeconds: number | undefined
  /** Whom somebody who is refused said to be, for the audit alone. */
  readonly userId: string | undefined

  constructor(
    code: ErrorCode,
    said: Text,
    options: {
      fields?: Record<string, Text>
      customerIds?: Readonly<Record<string, string>>
      cause?: unknown
      retrySeconds?: number
      userId?: string | undefined
    } = {},
  ) {
    super(toEnglish(said), options.cause === undefined ? undefined : { cause: options.cause })
    this.code = code
    this.text = said
    this.fieldTexts = options.fields ?? {}
    this.customerIds = options.customerIds ?? {}
    this.retrySeconds = options.retrySeconds
    this.userId = options.userId
  }

  /** The same in English. */
  get fields(): Readonly<Record<string, string>> {
    return Object.fromEntries(Object.entries(this.fieldTexts).map(([name, said]) => [name, toEnglish(said)]))
  }

  get status() {
    return errorStatus[this.code]
  }
}

/** An error in words for whoever runs the product: with its causes, which its users are not told. */
export function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const words = error.message || ('code' in error ? String(error.code) : error.name)
  return error.cause === undefined ? words : `${words} (${explain(error.cause)})`
}
