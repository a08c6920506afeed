import type { Access, Scope } from './call.ts'

/** What a function says of who may call it. */
export interface Guarded {
  readonly name: string
  readonly access: Access
  readonly asksPassword?: true
  readonly needsSession?: true
  readonly beforeDuty?: true
}

/** What changes goes by its area: these bring files in, the others change what is there. */
const importAreas = ['columns', 'imports', 'inbox']

/**
 * The scope that a token needs to call a function; `session` for what only a person may do who is signed in; null for what
 * anybody may do, or nobody but the product itself.
 */
export function scopeOf({ name, access, asksPassword, needsSession }: Guarded): Scope | 'session' | null {
  if (access === 'public' || access === 'system') return null
  if (asksPassword || needsSession) return 'session'
  if (access === 'viewer') return 'read'
  if (access === 'administrator') return 'admin'
  return importAreas.includes(name.split('.')[0] ?? '') ? 'import' : 'write'
}
