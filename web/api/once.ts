import { createHash } from 'node:crypto'
import type { Database } from '../../shared/db/database.ts'
import { giveBackKey, type KeyedRequest, keepAnswer, takeKey } from '../../shared/db/queries/system/idempotency-keys.ts'
import { AppError } from '../../shared/errors.ts'
import { textOf } from '../../shared/messages/text.ts'
import type { PageRequest } from '../request/request.ts'

/** What an operation answers, before it is a response. */
export interface Answered {
  readonly status: number
  /** JSON; null for no body. */
  readonly body: string | null
}

/** An answer that is longer is not kept, and one with a secret neither: only that the request was done. */
const bodyLengthMax = 100_000
const notKept = ''

/**
 * Does a write once for each `Idempotency-Key`: sent again, it is answered as it was the first time. What was refused has
 * done nothing, and is tried again. Without a key it is simply done.
 *
 * @throws AppError `input.invalid` for what can be no key; `request.key-reused` where the key came with another request;
 *   where it was done and its answer is not kept; `request.key-running` while it is being done, or where nobody knows whether it was
 */
export async function once(
  db: Database,
  caller: string,
  { raw }: PageRequest,
  body: Uint8Array,
  isSecret: boolean,
  work: () => Promise<Answered>,
): Promise<Answered & { readonly isReplay?: true }> {
  const key = raw.headers.get('idempotency-key')
  if (key === null) return work()
  if (!/^[\x21-\x7e]{1,255}$/.test(key)) throw new AppError('input.invalid', textOf('requests.keyOdd'))
  const keyed: KeyedRequest = { subject: caller, key, requestHash: hashOf(raw, body) }
  const state = await takeKey(db, keyed)
  if (state.kind === 'done' && state.body === notKept)
    throw new AppError('request.key-reused', textOf('requests.keyDone'))
  if (state.kind === 'done') return { status: state.status, body: state.body, isReplay: true }
  if (state.kind === 'other') throw new AppError('request.key-reused', textOf('requests.keyReused'))
  if (state.kind === 'running')
    throw new AppError('request.key-running', textOf('requests.keyRunning'), { retrySeconds: 1 })
  return doAndKeep(db, keyed, isSecret, work)
}

async function doAndKeep(
  db: Database,
  keyed: KeyedRequest,
  isSecret: boolean,
  work: () => Promise<Answered>,
): Promise<Answered> {
  try {
    const answered = await work()
    const isKept = !isSecret && (answered.body ?? '').length <= bodyLengthMax
    await keepAnswer(db, keyed, isKept ? answered : { ...answered, body: notKept })
    return answered
  } catch (error) {
    // After a bug nobody knows what was done, and the key stays with it.
    if (error instanceof AppError) await giveBackKey(db, keyed)
    throw error
  }
}

function hashOf(raw: Request, body: Uint8Array): Buffer {
  const { pathname, search } = new URL(raw.url)
  const hash = createHash('sha256').update(`${raw.method} ${pathname}${search}\n${raw.headers.get('if-match') ?? ''}\n`)
  return hash.update(body).digest()
}
