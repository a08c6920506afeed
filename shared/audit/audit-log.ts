import type { Actor, Call } from '../contract/call.ts'
import type { Database } from '../db/database.ts'
import { type AuditActor, type AuditEntry, insertAudit } from '../db/queries/audit/audit.ts'
import { AppError, type ErrorCode } from '../errors.ts'
import type { Log } from '../log.ts'
import { type AuditAction, type AuditFacts, auditedRefusals } from './actions.ts'
import { foldRefusals } from './fold-refusals.ts'

export interface Told {
  readonly action: AuditAction
  readonly subject?: string | null | undefined
  /** The user who did it, where nobody was known to ask. */
  readonly by?: string | null | undefined
  readonly facts?: AuditFacts
  /** The address that was asked for, as the routes have it, where no function was. */
  readonly route?: string
  /** Refusals that are told besides those that always are. */
  readonly refusals?: readonly ErrorCode[] | undefined
}

/** Where it is written down who did what. That it can't be written is logged, and stops nobody. */
export interface AuditLog {
  done(told: Told, call: Call, isBrokenOff?: boolean): Promise<void>
  /** Tells of a refusal, once however often it is handed over; of any other error nothing. */
  refused(error: unknown, told: Told, call: Call): Promise<void>
  /** Writes what is still being folded. */
  close(): Promise<void>
}

export function openAuditLog(db: Database, log: Pick<Log, 'error'>): AuditLog {
  const fold = foldRefusals<AuditEntry>()
  const told = new WeakSet<AppError>()
  let timer: NodeJS.Timeout | undefined

  const write = async (entry: AuditEntry) => {
    try {
      await insertAudit(db, entry)
    } catch (error) {
      log.error({ err: error, ...entry }, 'the audit could not be written')
    }
  }
  const end = async (atMs?: number) => {
    clearTimeout(timer)
    for (const { entry, times } of fold.end(atMs)) await write({ ...entry, times })
    const next = fold.nextEnd()
    if (next !== undefined) timer = setTimeout(() => void end(Date.now()), next - Date.now()).unref()
  }
  return {
    done: (one, call, isBrokenOff = false) =>
      write({ ...entryOf(one, call), result: isBrokenOff ? 'broken-off' : 'done' }),
    async refused(error, one, call) {
      if (!isTold(error, one.refusals) || told.has(error)) return
      told.add(error)
      const refused = { result: 'refused', reason: error.code } as const
      const entry = { ...entryOf({ subject: error.userId, ...one }, call), ...refused }
      const { reason, action, address, userId, subject, route } = entry
      const kind = JSON.stringify([action, address, userId, subject, route])
      const others = { ...entryOf({ action: 'request' }, stranger), ...refused }
      const first = fold.take(reason, kind, entry, others, Date.now())
      if (first === undefined) return
      await write({ ...first.entry, times: first.times })
      await end(Date.now())
    },
    close: () => {
      clearTimeout(timer)
      return end()
    },
  }
}

const isTold = (error: unknown, more: readonly ErrorCode[] = []): error is AppError =>
  error instanceof AppError && ([...auditedRefusals, ...more] as readonly string[]).includes(error.code)

const stranger: Call = { actor: { kind: 'stranger' }, requestId: '' }

function entryOf(told: Told, { actor, requestId, address }: Call): Omit<AuditEntry, 'result'> {
  const { action, subject = null, by = null, facts = {}, route = null } = told
  const isUser = actor.kind === 'user'
  return {
    action,
    actor: by === null || isUser ? kindOf(actor) : 'user',
    userId: isUser ? actor.id : by,
    tokenId: isUser ? (actor.token?.id ?? null) : null,
    subject,
    facts,
    address: address ?? null,
    requestId,
    reason: null,
    route,
    times: 1,
  }
}

const kindOf = (actor: Actor): AuditActor =>
  actor.kind === 'system' && actor.isCommand === true ? 'command' : actor.kind
