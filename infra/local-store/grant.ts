import type { StoreRequest } from './protocol/request.ts'
import { StoreError } from './store-error.ts'

/** The part of one bucket that a key pair may touch: the keys that begin with `prefix`. */
export interface Grant {
  readonly bucket: string
  readonly prefix: string
}

const listings = ['GET bucket', 'GET bucket?uploads']
/** What clients ask before they begin; and a deletion of several keys, which looks at each of them by itself. */
const harmless = ['HEAD bucket', 'GET bucket?location', 'POST bucket?delete']

/** Whether an object may be touched; without a grant, any may. */
export function covers(grant: Grant | undefined, bucket: string, key: string): boolean {
  return grant === undefined || (bucket === grant.bucket && key.startsWith(grant.prefix))
}

/** @throws StoreError `AccessDenied` unless the object may be touched */
export function assertCovered(grant: Grant | undefined, bucket: string, key: string): void {
  if (!covers(grant, bucket, key)) throw accessDenied()
}

/**
 * An operation that touches more than the address names looks at that itself.
 *
 * @throws StoreError `AccessDenied` for an operation, named as in the router, that the grant does not allow
 */
export function assertGranted(grant: Grant | undefined, name: string, request: StoreRequest): void {
  if (grant && !isGranted(grant, name, request)) throw accessDenied()
}

function isGranted(grant: Grant, name: string, { bucket, key, query }: StoreRequest): boolean {
  if (key) return covers(grant, bucket, key)
  if (listings.includes(name)) return covers(grant, bucket, query.get('prefix') ?? '')
  return bucket === grant.bucket && harmless.includes(name)
}

const accessDenied = () => new StoreError('AccessDenied', 'Access denied.')
