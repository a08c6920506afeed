import { describe, expect, test } from 'vitest'
import { functions } from '../../functions/index.ts'
import { type Access, isAllowed } from '../../shared/contract/call.ts'
import { as, asStranger, asSystem } from '../support/test-parts.ts'

/** Who may call what. A new function has to be put in here, on purpose. */
const wanted: Readonly<Record<string, Access>> = {
  'customers.export-customers': 'viewer',
  'customers.get-customer': 'viewer',
  'customers.list-customers': 'viewer',
  'imports.apply-chunk': 'system',
  'imports.choose-mapping': 'editor',
  'imports.clean-chunk': 'system',
  'imports.finish-import': 'system',
  'imports.get-import': 'viewer',
  'imports.list-held-rows': 'viewer',
  'imports.list-imports': 'viewer',
  'imports.look-at-inbox': 'system',
  'imports.plan-import': 'system',
  'imports.receive-events': 'system',
  'imports.reconcile': 'system',
  'imports.resolve-import': 'system',
  'imports.start-import': 'editor',
  'system.get-health': 'public',
  'system.get-readiness': 'public',
  'system.get-store-access': 'administrator',
  'system.sweep': 'system',
  'users.create-first-administrator': 'system',
  'users.find-session': 'public',
  'users.sign-in': 'public',
  'users.sign-out': 'public',
}

test('every function says who may call it, and it is who we think', () => {
  expect(Object.fromEntries(functions.map((fn) => [fn.name, fn.access]))).toEqual(wanted)
})

describe('who may call what', () => {
  const callers = {
    stranger: asStranger,
    viewer: as('viewer'),
    editor: as('editor'),
    administrator: as('administrator'),
    system: asSystem,
  }
  const allowed: Readonly<Record<Access, string[]>> = {
    public: ['stranger', 'viewer', 'editor', 'administrator', 'system'],
    viewer: ['viewer', 'editor', 'administrator', 'system'],
    editor: ['editor', 'administrator', 'system'],
    administrator: ['administrator', 'system'],
    system: ['system'],
  }

  test.each(['public', 'viewer', 'editor', 'administrator', 'system'] as const)('access %s', (access) => {
    const found = Object.entries(callers).filter(([, { actor }]) => isAllowed(access, actor))
    expect(found.map(([name]) => name)).toEqual(allowed[access])
  })
})
