import type { AnyFunction } from '../shared/contract/function.ts'
import { exportCustomers } from './customers/export-customers.ts'
import { getCustomer } from './customers/get-customer.ts'
import { listCustomers } from './customers/list-customers.ts'
import { applyChunk } from './imports/apply-chunk.job.ts'
import { chooseMapping } from './imports/choose-mapping.ts'
import { cleanChunk } from './imports/clean-chunk.job.ts'
import { finishImport } from './imports/finish-import.job.ts'
import { getImport } from './imports/get-import.ts'
import { listHeldRows } from './imports/list-held-rows.ts'
import { listImports } from './imports/list-imports.ts'
import { lookAtInbox } from './imports/look-at-inbox.job.ts'
import { planImport } from './imports/plan-import.job.ts'
import { readSample } from './imports/read-sample.ts'
import { receiveEvents } from './imports/receive-events.ts'
import { reconcile } from './imports/reconcile.job.ts'
import { rereadImport } from './imports/reread-import.ts'
import { resolveImport } from './imports/resolve-import.job.ts'
import { startImport } from './imports/start-import.ts'
import { getHealth } from './system/get-health.ts'
import { getReadiness } from './system/get-readiness.ts'
import { getStoreAccess } from './system/get-store-access.ts'
import { sweep } from './system/sweep.job.ts'
import { createFirstAdministrator } from './users/create-first-administrator.ts'
import { findSession } from './users/find-session.ts'
import { signIn } from './users/sign-in.ts'
import { signOut } from './users/sign-out.ts'

/** Everything that the product does, one line each. */
export const functions: readonly AnyFunction[] = [
  exportCustomers,
  getCustomer,
  listCustomers,
  applyChunk,
  chooseMapping,
  cleanChunk,
  finishImport,
  getImport,
  listHeldRows,
  listImports,
  lookAtInbox,
  planImport,
  readSample,
  receiveEvents,
  reconcile,
  rereadImport,
  resolveImport,
  startImport,
  getHealth,
  getReadiness,
  getStoreAccess,
  sweep,
  createFirstAdministrator,
  findSession,
  signIn,
  signOut,
]
