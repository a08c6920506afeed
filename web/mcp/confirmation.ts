import { createHash, randomBytes } from 'node:crypto'
import type { Call } from '../../shared/contract/call.ts'
import { keepConfirmation, takeConfirmation } from '../../shared/db/queries/system/confirmations.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { textOf } from '../../shared/messages/text.ts'
import { callerOf } from '../api/limit-calls.ts'

/** How a confirmation looks, as JSON Schema has it. */
export const confirmationSchema = { type: 'string', pattern: '^[0-9a-f]{16}$' } as const

/** A tool and what it is called with, as JSON has it. */
interface Question {
  readonly tool: string
  readonly given: unknown
}

/** What a person's yes is known by: it is to this very question of this very token, is good once, and not for long. */
export async function askConfirmation({ db }: Pick<Deps, 'db'>, call: Call, question: Question): Promise<string> {
  const code = randomBytes(8).toString('hex')
  await keepConfirmation(db, { subject: callerOf(call), code, requestHash: hashOf(code, question) })
  return code
}

/** @throws AppError `input.invalid` for what is no yes to this */
export async function assertConfirmed(
  { db }: Pick<Deps, 'db'>,
  call: Call,
  confirmation: unknown,
  question: Question,
): Promise<void> {
  const code = typeof confirmation === 'string' ? confirmation.slice(0, 100) : ''
  if (!(await takeConfirmation(db, { subject: callerOf(call), code, requestHash: hashOf(code, question) })))
    throw new AppError('input.invalid', textOf('requests.wrongConfirmation'))
}

const hashOf = (code: string, { tool, given }: Question): Buffer =>
  createHash('sha256')
    .update(JSON.stringify([code, tool, sorted(given)]))
    .digest()

/** The same whatever the order in which its names stand. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, one]) => [name, sorted(one)])
}
