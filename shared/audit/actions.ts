import type { ErrorCode } from '../errors.ts'

/** What the audit tells of: codes that its rows keep, so that they stay as they are. */
export const auditActions = [
  'signed-in',
  'signed-out',
  'password.confirmed',
  'password.changed',
  'sessions.ended',
  'second-factor.turned-on',
  'second-factor.turned-off',
  'second-factor.reset',
  'second-factor.rule-changed',
  'recovery-codes.replaced',
  'passkey.added',
  'passkey.removed',
  'user.invited',
  'user.changed',
  'link.made',
  'link.accepted',
  'administrator.made',
  'token.made',
  'token.used',
  'token.revoked',
  'customers.exported',
  'customer.deleted',
  'customer.restored',
  'customer.data-exported',
  'customer.erased',
  'erasure.lifted',
  'countries.confirmed',
  'customers.merged',
  'customers.unmerged',
  'bulk-merge.started',
  'bulk-merge.undone',
  'bulk-edit.started',
  'bulk-edit.undone',
  'bulk-fix.made',
  'bulk-fix.undone',
  'repair-rule.removed',
  'import.started',
  'import.applied',
  'import.cancelled',
  'import.undone',
  'import.redone',
  'import.downloaded',
  'automatic-import.made',
  'automatic-import.changed',
  'automatic-import.deleted',
  'store-keys.shown',
  'note.deleted',
  'task.deleted',
  'view.deleted',
  'field.made',
  'field.changed',
  'field.deleted',
  'field.restored',
  'fields.joined',
  'backup.made',
  'backup.restored',
  'work.wanted',
  'networks.changed',
  'webhook.made',
  'webhook.changed',
  'webhook.secret-replaced',
  'webhook.deleted',
  'webhook.tested',
  'webhook.resent',
  'webhook.turned-off',
  'audit.exported',
  'request',
] as const
export type AuditAction = (typeof auditActions)[number]

/** Refusals that the audit tells of, whoever is refused what: all but those that anybody meets who mistypes something. */
export const auditedRefusals = [
  'session.wrong-password',
  'session.too-many-tries',
  'token.invalid',
  'token.scope',
  'access.denied',
  'network.denied',
  'request.cross-site',
  'request.unknown-host',
  'request.too-many',
] as const satisfies readonly ErrorCode[]

/** `broken-off`: a download that did not come to its end. */
export const auditResults = ['done', 'refused', 'broken-off'] as const
export type AuditResult = (typeof auditResults)[number]

/** Numbers and choices of closed lists, never what somebody typed. */
export interface AuditFacts {
  readonly asksCode?: boolean | undefined
  readonly by?: string | undefined
  readonly bytes?: number | undefined
  readonly days?: number | undefined
  readonly files?: number | undefined
  readonly format?: string | undefined
  readonly isDisabled?: boolean | undefined
  readonly kind?: string | undefined
  readonly outcome?: string | undefined
  readonly records?: number | undefined
  readonly role?: string | undefined
  readonly scopes?: readonly string[] | undefined
  readonly via?: string | undefined
}

/** What the audit tells of a function. Methods, so that functions of every input and output fit into one registry. */
export interface AuditRule<I, O> {
  readonly action: AuditAction
  /** The id of what it is about; left out, the `id` that the function is asked with, if there is one. */
  on?(input: I, output: O): string | null
  /** The user who did it, where nobody was known to ask. */
  by?(output: O): string | null
  facts?(input: I, output: O): AuditFacts
  /** Left out, what was done is always told. */
  isTold?(output: O): boolean
  /** Refusals that are told besides those that always are. */
  readonly refusals?: readonly ErrorCode[]
}
