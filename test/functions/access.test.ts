import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { functions } from '../../functions/index.ts'
import { type Access, type Actor, type Call, type Duty, roles, type Scope, scopes } from '../../shared/contract/call.ts'
import { assertMayCall, invokeAny } from '../../shared/contract/function.ts'
import { scopeOf } from '../../shared/contract/scope-of.ts'
import { AppError } from '../../shared/errors.ts'
import { as, asStranger, asSystem, openTestParts, type TestParts } from '../support/test-parts.ts'

/** Who may call what: `viewer` reads, `editor` writes. A new function has to be put in here, on purpose. */
const wanted: Readonly<Record<string, Access>> = {
  'audit.export-audit': 'administrator',
  'audit.list-audit': 'administrator',
  'bulk-edits.get-bulk-edit': 'viewer',
  'bulk-edits.list-bulk-edits': 'viewer',
  'bulk-edits.run-bulk-edits': 'system',
  'bulk-edits.start-bulk-edit': 'editor',
  'bulk-edits.undo-bulk-edit': 'editor',
  'bulk-merges.get-bulk-merge': 'viewer',
  'bulk-merges.preview-bulk-merge': 'viewer',
  'bulk-merges.run-bulk-merges': 'system',
  'bulk-merges.start-bulk-merge': 'editor',
  'bulk-merges.undo-bulk-merge': 'editor',
  'columns.choose-mapping': 'editor',
  'columns.read-sample': 'viewer',
  'columns.remap-import': 'editor',
  'columns.reread-import': 'editor',
  'companies.get-company': 'viewer',
  'companies.list-companies': 'viewer',
  'companies.list-company-notes': 'viewer',
  'customers.confirm-countries': 'editor',
  'customers.confirm-country': 'editor',
  'customers.count-facets': 'viewer',
  'customers.create-customer': 'editor',
  'customers.delete-customer': 'editor',
  'customers.detect-countries': 'editor',
  'customers.export-customers': 'viewer',
  'customers.find-similar': 'viewer',
  'customers.get-customer': 'viewer',
  'customers.get-provenance': 'viewer',
  'customers.get-statistics': 'viewer',
  'customers.list-custom-fields': 'viewer',
  'customers.list-customers': 'viewer',
  'customers.restore-customer': 'editor',
  'customers.update-customer': 'editor',
  'duplicates.count-duplicates': 'viewer',
  'duplicates.find-duplicates': 'system',
  'duplicates.get-duplicate': 'viewer',
  'duplicates.list-duplicates': 'viewer',
  'duplicates.list-merges': 'viewer',
  'duplicates.merge-customers': 'editor',
  'duplicates.postpone-duplicate': 'editor',
  'duplicates.preview-merge': 'viewer',
  'duplicates.reject-duplicate': 'editor',
  'duplicates.reopen-duplicate': 'editor',
  'duplicates.search-again': 'editor',
  'duplicates.unmerge-customers': 'editor',
  'erasures.erase-customer': 'administrator',
  'erasures.export-person': 'administrator',
  'erasures.lift-erasure': 'administrator',
  'erasures.list-erasures': 'administrator',
  'erasures.preview-erasure': 'administrator',
  'erasures.run-erasures': 'system',
  'fields.create-field': 'administrator',
  'fields.delete-field': 'administrator',
  'fields.join-fields': 'administrator',
  'fields.list-fields': 'viewer',
  'fields.restore-field': 'administrator',
  'fields.update-field': 'administrator',
  'filters.list-values': 'viewer',
  'imports.apply-import': 'editor',
  'imports.cancel-import': 'editor',
  'imports.export-outcome': 'viewer',
  'imports.get-import': 'viewer',
  'imports.get-report': 'viewer',
  'imports.list-decisions': 'viewer',
  'imports.list-imports': 'viewer',
  'imports.list-notices': 'viewer',
  'imports.pause-import': 'editor',
  'imports.redo-import': 'editor',
  'imports.resume-import': 'editor',
  'imports.see-import': 'viewer',
  'imports.start-import': 'editor',
  'imports.undo-import': 'editor',
  'imports.verify-import': 'editor',
  'inbox.create-automatic-import': 'editor',
  'inbox.delete-automatic-import': 'editor',
  'inbox.get-store-access': 'administrator',
  'inbox.list-automatic-imports': 'viewer',
  'inbox.receive-events': 'system',
  'inbox.scan-inbox': 'system',
  'inbox.update-automatic-import': 'editor',
  'notes.create-note': 'editor',
  'notes.delete-note': 'editor',
  'notes.list-notes': 'viewer',
  'notes.restore-note': 'editor',
  'notes.see-mention': 'viewer',
  'notes.update-note': 'editor',
  'passkeys.add-passkey': 'viewer',
  'passkeys.propose-passkey': 'viewer',
  'passkeys.remove-passkey': 'viewer',
  'passkeys.sign-in-with-passkey': 'public',
  'passkeys.start-passkey-sign-in': 'public',
  'providers.find-provider-sign-out': 'public',
  'providers.get-provider-metadata': 'public',
  'providers.receive-provider-answer': 'public',
  'providers.sign-in-with-provider': 'public',
  'providers.start-provider-sign-in': 'public',
  'review.apply-suggestions': 'editor',
  'review.choose-customer': 'editor',
  'review.count-review-rows': 'viewer',
  'review.fix-review-group': 'editor',
  'review.fix-review-row': 'editor',
  'review.get-bulk-fix': 'viewer',
  'review.get-review-row': 'viewer',
  'review.ignore-review-group': 'editor',
  'review.ignore-review-row': 'editor',
  'review.list-repair-rules': 'viewer',
  'review.list-review-groups': 'viewer',
  'review.list-review-rows': 'viewer',
  'review.remove-repair-rule': 'editor',
  'review.reopen-review-row': 'editor',
  'review.undo-bulk-fix': 'editor',
  'second-factor.get-rule': 'administrator',
  'second-factor.propose-totp': 'viewer',
  'second-factor.replace-recovery-codes': 'viewer',
  'second-factor.reset-second-factor': 'administrator',
  'second-factor.set-rule': 'administrator',
  'second-factor.sign-in-with-code': 'public',
  'second-factor.turn-off-totp': 'viewer',
  'second-factor.turn-on-totp': 'viewer',
  'steps.apply-chunk': 'system',
  'steps.clean-chunk': 'system',
  'steps.finish-import': 'system',
  'steps.plan-import': 'system',
  'steps.reconcile': 'system',
  'steps.resolve-import': 'system',
  'steps.undo-chunk': 'system',
  'system.announce-edit': 'editor',
  'system.back-up': 'system',
  'system.follow-changes': 'viewer',
  'system.get-health': 'public',
  'system.get-networks': 'administrator',
  'system.get-readiness': 'public',
  'system.get-system-state': 'administrator',
  'system.list-scheduled-work': 'administrator',
  'system.run-scheduled-work': 'administrator',
  'system.set-networks': 'administrator',
  'system.sweep': 'system',
  'system.tend-tables': 'system',
  'tasks.complete-task': 'editor',
  'tasks.create-task': 'editor',
  'tasks.delete-task': 'editor',
  'tasks.get-task': 'viewer',
  'tasks.get-today': 'viewer',
  'tasks.list-tasks': 'viewer',
  'tasks.reopen-task': 'editor',
  'tasks.restore-task': 'editor',
  'tasks.set-follow-up': 'editor',
  'tasks.update-task': 'editor',
  'tokens.create-service-token': 'administrator',
  'tokens.create-token': 'viewer',
  'tokens.find-token': 'public',
  'tokens.list-service-tokens': 'administrator',
  'tokens.revoke-service-token': 'administrator',
  'tokens.revoke-token': 'viewer',
  'users.accept-link': 'public',
  'users.change-password': 'viewer',
  'users.confirm-password': 'viewer',
  'users.create-first-administrator': 'system',
  'users.create-link': 'administrator',
  'users.end-sessions': 'viewer',
  'users.find-session': 'public',
  'users.get-account': 'viewer',
  'users.get-link': 'public',
  'users.get-user': 'administrator',
  'users.invite-user': 'administrator',
  'users.list-colleagues': 'viewer',
  'users.list-users': 'administrator',
  'users.sign-in': 'public',
  'users.sign-out': 'public',
  'users.update-account': 'viewer',
  'users.update-user': 'administrator',
  'views.choose-default-view': 'viewer',
  'views.create-view': 'viewer',
  'views.delete-view': 'viewer',
  'views.get-view': 'viewer',
  'views.list-views': 'viewer',
  'views.restore-view': 'viewer',
  'views.update-view': 'viewer',
  'webhooks.create-webhook': 'administrator',
  'webhooks.delete-webhook': 'administrator',
  'webhooks.get-delivery': 'administrator',
  'webhooks.get-webhook': 'administrator',
  'webhooks.list-deliveries': 'administrator',
  'webhooks.list-webhooks': 'administrator',
  'webhooks.replace-secret': 'administrator',
  'webhooks.resend-delivery': 'administrator',
  'webhooks.resend-given-up': 'administrator',
  'webhooks.send-deliveries': 'system',
  'webhooks.test-webhook': 'administrator',
  'webhooks.turn-webhook': 'administrator',
  'webhooks.update-webhook': 'administrator',
  'webhooks.wake-senders': 'system',
}

const callers: Readonly<Record<string, Call>> = {
  stranger: asStranger,
  ...Object.fromEntries(roles.map((role) => [role, as(role)])),
  system: asSystem,
}
/** Each may do what those before it may, but for a visitor from outside, and none what is the system's alone. */
const allowed: Readonly<Record<Access, readonly string[]>> = {
  public: ['stranger', 'viewer', 'editor', 'administrator', 'system'],
  viewer: ['viewer', 'editor', 'administrator', 'system'],
  editor: ['editor', 'administrator', 'system'],
  administrator: ['administrator', 'system'],
  system: ['system'],
}

let parts: TestParts
beforeAll(async () => {
  parts = await openTestParts()
})
afterAll(() => parts.close())

test('the table names every function, and no other', () => {
  expect(Object.keys(wanted).sort()).toEqual(functions.map((fn) => fn.name).sort())
})

const table = functions.flatMap((fn) =>
  Object.entries(callers).map(([caller, call]) => {
    const access = wanted[fn.name] ?? 'system'
    return { fn, name: fn.name, caller, call, may: allowed[access].includes(caller) }
  }),
)

describe('who may not is refused before anything is looked at', () => {
  const looked = () => {
    throw new Error('the input was looked at')
  }
  const untouchable = new Proxy({}, { get: looked, has: looked, ownKeys: looked, getOwnPropertyDescriptor: looked })

  test.each(table.filter(({ may }) => !may))('$caller × $name', async ({ fn, call, caller }) => {
    const code = caller === 'stranger' ? 'session.required' : 'access.denied'
    await expect(invokeAny(fn, untouchable, parts.deps, call)).rejects.toMatchObject({ code })
  })
})

/** What a token needs to call each function: `session` for what no token may. What anybody may do needs none. */
const scopeWanted = (name: string, access: Access): Scope | 'session' | null => {
  if (access === 'public' || access === 'system') return null
  if (dangerous.includes(name) || personal.includes(name)) return 'session'
  if (access === 'administrator') return 'admin'
  if (access === 'viewer') return 'read'
  return /^(?:columns|imports|inbox)\./.test(name) ? 'import' : 'write'
}
const personal = [
  'passkeys.remove-passkey',
  ...['imports.see-import', 'tokens.revoke-service-token', 'tokens.revoke-token'],
  ...[
    'imports.see-import',
    'notes.see-mention',
    'system.announce-edit',
    'system.follow-changes',
    'tokens.revoke-service-token',
    'tokens.revoke-token',
  ],
  ...['users.change-password', 'users.confirm-password', 'users.update-account'],
  ...['views.choose-default-view', 'views.create-view', 'views.delete-view', 'views.restore-view', 'views.update-view'],
]

describe('a token may what its user may, as far as its scopes go', () => {
  const allSets = [...Array(2 ** scopes.length).keys()].map((bits) => scopes.filter((_, at) => bits & (1 << at)))
  const byToken = functions.flatMap((fn) =>
    roles.flatMap((role) => allSets.map((some) => ({ fn, name: fn.name, role, scopes: some, said: some.join(' ') }))),
  )

  test.each(byToken)('$role with [$said] × $name', async ({ fn, name, role, scopes }) => {
    const { actor, requestId } = as(role)
    const call = { actor: { ...actor, token: { id: name, scopes } } as Actor, requestId }
    const access = wanted[name] ?? 'system'
    const scope = scopeWanted(name, access)
    const mayUser = allowed[access].includes(role)
    const mayToken = scope === null || (scope !== 'session' && scopes.includes(scope))
    const may = () => assertMayCall(fn, call)
    if (mayUser && mayToken) expect(may).not.toThrow()
    else expect(may).toThrow(expect.objectContaining({ code: mayUser ? 'token.scope' : 'access.denied' }))
    if (!(mayUser && mayToken)) await expect(invokeAny(fn, {}, parts.deps, call)).rejects.toThrow(AppError)
  })

  test('changes nothing where its scope is to read', () => {
    const reading = functions.filter((fn) => scopeOf(fn) === 'read').map((fn) => fn.name.split('.')[1] ?? '')
    expect(reading.length).toBeGreaterThan(25)
    expect(reading.filter((name) => !/^(?:get|list|count|find|read|export|compare|preview)-/.test(name))).toEqual([])
  })
})

/** What is dangerous: whoever may do it types the password first. */
const dangerous = [
  ...['erasures.erase-customer', 'erasures.lift-erasure'],
  ...['passkeys.add-passkey', 'passkeys.propose-passkey'],
  ...['second-factor.propose-totp', 'second-factor.replace-recovery-codes', 'second-factor.reset-second-factor'],
  'second-factor.set-rule',
  ...['second-factor.turn-off-totp', 'second-factor.turn-on-totp'],
  'system.set-networks',
  ...['tokens.create-service-token', 'tokens.create-token'],
  ...['users.create-link', 'users.end-sessions', 'users.invite-user', 'users.update-user'],
  ...['webhooks.create-webhook', 'webhooks.replace-secret', 'webhooks.update-webhook'],
]

describe('what is dangerous asks for the password', () => {
  test('of these functions alone', () => {
    expect(functions.filter((fn) => fn.asksPassword).map((fn) => fn.name)).toEqual(dangerous)
  })

  test.each(functions.filter((fn) => fn.asksPassword))('$name', async (fn) => {
    const { actor, requestId } = as('administrator')
    for (const isConfirmed of [false, undefined])
      await expect(
        invokeAny(fn, {}, parts.deps, { actor: { ...actor, isConfirmed } as Actor, requestId }),
      ).rejects.toMatchObject({ code: 'session.confirm' })
    // It comes as far as its input, or as whose account it is.
    await expect(invokeAny(fn, {}, parts.deps, asSystem)).rejects.toMatchObject({
      code: expect.stringMatching(/^(?:input\.invalid|not-found)$/),
    })
  })
})

/** What somebody may call who has something to do first: just that. */
const beforeDuty = [
  ...['passkeys.add-passkey', 'passkeys.propose-passkey', 'second-factor.propose-totp', 'second-factor.turn-on-totp'],
  ...['users.change-password', 'users.confirm-password', 'users.get-account'],
]

describe.each<Duty>(['password', 'second-factor'])('with a duty, %s', (duty) => {
  const own = functions.filter(({ name }) => wanted[name] !== 'public' && wanted[name] !== undefined)

  test.each(own.map((fn) => ({ fn, name: fn.name })))('$name', ({ fn, name }) => {
    const { actor, requestId } = as('administrator')
    const call = { actor: { ...actor, duty, isConfirmed: true } as Actor, requestId }
    const may = () => assertMayCall(fn, call)
    if (beforeDuty.includes(name)) expect(may).not.toThrow()
    else
      expect(may).toThrow(expect.objectContaining({ code: fn.access === 'system' ? 'access.denied' : 'session.duty' }))
  })
})

describe('who may is let in', () => {
  test.each(table.filter(({ may }) => may))('$caller × $name', async ({ fn, call }) => {
    const error = await invokeAny(fn, {}, parts.deps, call).then(
      () => undefined,
      (reason: unknown) => reason,
    )
    // What the function then says about an empty input is its own affair.
    if (error !== undefined) expect(error).toBeInstanceOf(AppError)
    expect(error).not.toMatchObject({ code: expect.stringMatching(/^(?:session\.required|access\.denied)$/) })
  })
})
