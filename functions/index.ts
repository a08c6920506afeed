import type { AnyFunction } from '../shared/contract/function.ts'
import { countFacets } from './customers/count-facets.ts'
import { createCustomer } from './customers/create-customer.ts'
import { deleteCustomer } from './customers/delete-customer.ts'
import { exportCustomers } from './customers/export-customers.ts'
import { findSimilar } from './customers/find-similar.ts'
import { getCustomer } from './customers/get-customer.ts'
import { getProvenance } from './customers/get-provenance.ts'
import { getStatistics } from './customers/get-statistics.ts'
import { listCustomFields } from './customers/list-custom-fields.ts'
import { listCustomers } from './customers/list-customers.ts'
import { restoreCustomer } from './customers/restore-customer.ts'
import { updateCustomer } from './customers/update-customer.ts'
import { applyChunk } from './imports/apply-chunk.job.ts'
import { applyImport } from './imports/apply-import.ts'
import { cancelImport } from './imports/cancel-import.ts'
import { changeHeldGroup } from './imports/change-held-group.ts'
import { chooseCustomer } from './imports/choose-customer.ts'
import { chooseMapping } from './imports/choose-mapping.ts'
import { cleanChunk } from './imports/clean-chunk.job.ts'
import { countHeld } from './imports/count-held.ts'
import { createRecurring } from './imports/create-recurring.ts'
import { deleteRecurring } from './imports/delete-recurring.ts'
import { exportFate } from './imports/export-fate.ts'
import { finishImport } from './imports/finish-import.job.ts'
import { fixHeldRow } from './imports/fix-held-row.ts'
import { getHeldDeed } from './imports/get-held-deed.ts'
import { getHeldRow } from './imports/get-held-row.ts'
import { getImport } from './imports/get-import.ts'
import { getReceipt } from './imports/get-receipt.ts'
import { listDecisions } from './imports/list-decisions.ts'
import { listHeldGroups } from './imports/list-held-groups.ts'
import { listHeldRows } from './imports/list-held-rows.ts'
import { listImports } from './imports/list-imports.ts'
import { listNotices } from './imports/list-notices.ts'
import { listRecurring } from './imports/list-recurring.ts'
import { listRepairRules } from './imports/list-repair-rules.ts'
import { lookAtInbox } from './imports/look-at-inbox.job.ts'
import { pauseImport } from './imports/pause-import.ts'
import { planImport } from './imports/plan-import.job.ts'
import { readSample } from './imports/read-sample.ts'
import { receiveEvents } from './imports/receive-events.ts'
import { reconcile } from './imports/reconcile.job.ts'
import { redoImport } from './imports/redo-import.ts'
import { remapImport } from './imports/remap-import.ts'
import { removeRepairRule } from './imports/remove-repair-rule.ts'
import { reopenHeldRow } from './imports/reopen-held-row.ts'
import { rereadImport } from './imports/reread-import.ts'
import { resolveImport } from './imports/resolve-import.job.ts'
import { resumeImport } from './imports/resume-import.ts'
import { seeImport } from './imports/see-import.ts'
import { skipHeldGroup } from './imports/skip-held-group.ts'
import { skipHeldRow } from './imports/skip-held-row.ts'
import { startImport } from './imports/start-import.ts'
import { undoChunk } from './imports/undo-chunk.job.ts'
import { undoHeldDeed } from './imports/undo-held-deed.ts'
import { undoImport } from './imports/undo-import.ts'
import { updateRecurring } from './imports/update-recurring.ts'
import { verifyImport } from './imports/verify-import.ts'
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
  countFacets,
  createCustomer,
  deleteCustomer,
  exportCustomers,
  findSimilar,
  getCustomer,
  getProvenance,
  getStatistics,
  listCustomFields,
  listCustomers,
  restoreCustomer,
  updateCustomer,
  applyChunk,
  applyImport,
  cancelImport,
  changeHeldGroup,
  chooseCustomer,
  chooseMapping,
  cleanChunk,
  countHeld,
  createRecurring,
  deleteRecurring,
  exportFate,
  finishImport,
  fixHeldRow,
  getHeldDeed,
  getHeldRow,
  getImport,
  getReceipt,
  listDecisions,
  listHeldGroups,
  listHeldRows,
  listImports,
  listRepairRules,
  listNotices,
  listRecurring,
  lookAtInbox,
  pauseImport,
  planImport,
  readSample,
  receiveEvents,
  reconcile,
  redoImport,
  remapImport,
  removeRepairRule,
  reopenHeldRow,
  rereadImport,
  resolveImport,
  resumeImport,
  skipHeldGroup,
  seeImport,
  skipHeldRow,
  startImport,
  undoChunk,
  undoHeldDeed,
  undoImport,
  updateRecurring,
  verifyImport,
  getHealth,
  getReadiness,
  getStoreAccess,
  sweep,
  createFirstAdministrator,
  findSession,
  signIn,
  signOut,
]
