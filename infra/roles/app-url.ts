import { scryptSync } from 'node:crypto'

/**
 * How the app signs in where only the owner was named: as a role beside it, whose password follows from the owner's, so
 * that every start finds the same one and a new password of the owner makes a new one here. Undefined where the owner
 * has no password, since it would follow from nothing. It is stretched (scrypt), so that the app's tells nobody the owner's.
 */
export function appUrl(ownerUrl: string): string | undefined {
  const url = new URL(ownerUrl)
  if (url.password === '') return undefined
  const role = `${decodeURIComponent(url.username)}_harbour_app`
  url.password = scryptSync(decodeURIComponent(url.password), role, 32).toString('hex')
  url.username = encodeURIComponent(role)
  return url.href
}
