import type { AnyFunction } from '../shared/contract/function.ts'
import { exportAudit } from './audit/export-audit.ts'
import { listAudit } from './audit/list-audit.ts'
import { getBulkEdit } from './bulk-edits/get-bulk-edit.ts'
import { listBulkEdits } from './bulk-edits/list-bulk-edits.ts'
import { runBulkEdits } from './bulk-edits/run-bulk-edits.job.ts'
import { startBulkEdit } from './bulk-edits/start-bulk-edit.ts'
import { undoBulkEdit } from './bulk-edits/undo-bulk-edit.ts'
import { getBulkMerge } from './bulk-merges/get-bulk-merge.ts'
import { previewBulkMerge } from './bulk-merges/preview-bulk-merge.ts'
import { runBulkMerges } from './bulk-merges/run-bulk-merges.job.ts'
import { startBulkMerge } from './bulk-merges/start-bulk-merge.ts'
import { undoBulkMerge } from './bulk-merges/undo-bulk-merge.ts'
import { chooseMapping } from './columns/choose-mapping.ts'
import { readSample } from './columns/read-sample.ts'
import { remapImport } from './columns/remap-import.ts'
import { rereadImport } from './columns/reread-import.ts'
import { getCompany } from './companies/get-company.ts'
import { listCompanies } from './companies/list-companies.ts'
import { listCompanyNotes } from './companies/list-company-notes.ts'
import { confirmCountries } from './customers/confirm-countries.ts'
import { confirmCountry } from './customers/confirm-country.ts'
import { countFacets } from './customers/count-facets.ts'
import { createCustomer } from './customers/create-customer.ts'
import { deleteCustomer } from './customers/delete-customer.ts'
import { detectCountries } from './customers/detect-countries.ts'
import { exportCustomers } from './customers/export-customers.ts'
import { findSimilar } from './customers/find-similar.ts'
import { getCustomer } from './customers/get-customer.ts'
import { getProvenance } from './customers/get-provenance.ts'
import { getStatistics } from './customers/get-statistics.ts'
import { listCustomFields } from './customers/list-custom-fields.ts'
import { listCustomers } from './customers/list-customers.ts'
import { restoreCustomer } from './customers/restore-customer.ts'
import { updateCustomer } from './customers/update-customer.ts'
import { countDuplicates } from './duplicates/count-duplicates.ts'
import { findDuplicates } from './duplicates/find-duplicates.job.ts'
import { getDuplicate } from './duplicates/get-duplicate.ts'
import { listDuplicates } from './duplicates/list-duplicates.ts'
import { listMerges } from './duplicates/list-merges.ts'
import { mergeCustomers } from './duplicates/merge-customers.ts'
import { postponeDuplicate } from './duplicates/postpone-duplicate.ts'
import { previewMerge } from './duplicates/preview-merge.ts'
import { rejectDuplicate } from './duplicates/reject-duplicate.ts'
import { reopenDuplicate } from './duplicates/reopen-duplicate.ts'
import { searchAgain } from './duplicates/search-again.ts'
import { unmergeCustomers } from './duplicates/unmerge-customers.ts'
import { eraseCustomer } from './erasures/erase-customer.ts'
import { exportPerson } from './erasures/export-person.ts'
import { liftErasure } from './erasures/lift-erasure.ts'
import { listErasures } from './erasures/list-erasures.ts'
import { previewErasure } from './erasures/preview-erasure.ts'
import { runErasures } from './erasures/run-erasures.job.ts'
import { createField } from './fields/create-field.ts'
import { deleteField } from './fields/delete-field.ts'
import { joinFields } from './fields/join-fields.ts'
import { listFields } from './fields/list-fields.ts'
import { restoreField } from './fields/restore-field.ts'
import { updateField } from './fields/update-field.ts'
import { listValues } from './filters/list-values.ts'
import { applyImport } from './imports/apply-import.ts'
import { cancelImport } from './imports/cancel-import.ts'
import { exportOutcome } from './imports/export-outcome.ts'
import { getImport } from './imports/get-import.ts'
import { getReport } from './imports/get-report.ts'
import { listDecisions } from './imports/list-decisions.ts'
import { listImports } from './imports/list-imports.ts'
import { listNotices } from './imports/list-notices.ts'
import { pauseImport } from './imports/pause-import.ts'
import { redoImport } from './imports/redo-import.ts'
import { resumeImport } from './imports/resume-import.ts'
import { seeImport } from './imports/see-import.ts'
import { startImport } from './imports/start-import.ts'
import { undoImport } from './imports/undo-import.ts'
import { verifyImport } from './imports/verify-import.ts'
import { createAutomaticImport } from './inbox/create-automatic-import.ts'
import { deleteAutomaticImport } from './inbox/delete-automatic-import.ts'
import { getStoreAccess } from './inbox/get-store-access.ts'
import { listAutomaticImports } from './inbox/list-automatic-imports.ts'
import { receiveEvents } from './inbox/receive-events.ts'
import { scanInbox } from './inbox/scan-inbox.job.ts'
import { updateAutomaticImport } from './inbox/update-automatic-import.ts'
import { createNote } from './notes/create-note.ts'
import { deleteNote } from './notes/delete-note.ts'
import { listNotes } from './notes/list-notes.ts'
import { restoreNote } from './notes/restore-note.ts'
import { seeMention } from './notes/see-mention.ts'
import { updateNote } from './notes/update-note.ts'
import { addPasskey } from './passkeys/add-passkey.ts'
import { proposePasskey } from './passkeys/propose-passkey.ts'
import { removePasskey } from './passkeys/remove-passkey.ts'
import { signInWithPasskey } from './passkeys/sign-in-with-passkey.ts'
import { startPasskeySignIn } from './passkeys/start-passkey-sign-in.ts'
import { findProviderSignOut } from './providers/find-provider-sign-out.ts'
import { getProviderMetadata } from './providers/get-provider-metadata.ts'
import { receiveProviderAnswer } from './providers/receive-provider-answer.ts'
import { signInWithProvider } from './providers/sign-in-with-provider.ts'
import { startProviderSignIn } from './providers/start-provider-sign-in.ts'
import { applySuggestions } from './review/apply-suggestions.ts'
import { chooseCustomer } from './review/choose-customer.ts'
import { countReviewRows } from './review/count-review-rows.ts'
import { fixReviewGroup } from './review/fix-review-group.ts'
import { fixReviewRow } from './review/fix-review-row.ts'
import { getBulkFix } from './review/get-bulk-fix.ts'
import { getReviewRow } from './review/get-review-row.ts'
import { ignoreReviewGroup } from './review/ignore-review-group.ts'
import { ignoreReviewRow } from './review/ignore-review-row.ts'
import { listRepairRules } from './review/list-repair-rules.ts'
import { listReviewGroups } from './review/list-review-groups.ts'
import { listReviewRows } from './review/list-review-rows.ts'
import { removeRepairRule } from './review/remove-repair-rule.ts'
import { reopenReviewRow } from './review/reopen-review-row.ts'
import { undoBulkFix } from './review/undo-bulk-fix.ts'
import { getRule } from './second-factor/get-rule.ts'
import { proposeTotp } from './second-factor/propose-totp.ts'
import { replaceRecoveryCodes } from './second-factor/replace-recovery-codes.ts'
import { resetSecondFactor } from './second-factor/reset-second-factor.ts'
import { setRule } from './second-factor/set-rule.ts'
import { signInWithCode } from './second-factor/sign-in-with-code.ts'
import { turnOffTotp } from './second-factor/turn-off-totp.ts'
import { turnOnTotp } from './second-factor/turn-on-totp.ts'
import { applyChunk } from './steps/apply-chunk.job.ts'
import { cleanChunk } from './steps/clean-chunk.job.ts'
import { finishImport } from './steps/finish-import.job.ts'
import { planImport } from './steps/plan-import.job.ts'
import { reconcile } from './steps/reconcile.job.ts'
import { resolveImport } from './steps/resolve-import.job.ts'
import { undoChunk } from './steps/undo-chunk.job.ts'
import { announceEdit } from './system/announce-edit.ts'
import { backUp } from './system/back-up.job.ts'
import { followChanges } from './system/follow-changes.ts'
import { getHealth } from './system/get-health.ts'
import { getNetworks } from './system/get-networks.ts'
import { getReadiness } from './system/get-readiness.ts'
import { getSystemState } from './system/get-system-state.ts'
import { listScheduledWork } from './system/list-scheduled-work.ts'
import { runScheduledWork } from './system/run-scheduled-work.ts'
import { setNetworks } from './system/set-networks.ts'
import { sweep } from './system/sweep.job.ts'
import { tendTables } from './system/tend-tables.job.ts'
import { completeTask } from './tasks/complete-task.ts'
import { createTask } from './tasks/create-task.ts'
import { deleteTask } from './tasks/delete-task.ts'
import { getTask } from './tasks/get-task.ts'
import { getToday } from './tasks/get-today.ts'
import { listTasks } from './tasks/list-tasks.ts'
import { reopenTask } from './tasks/reopen-task.ts'
import { restoreTask } from './tasks/restore-task.ts'
import { setFollowUp } from './tasks/set-follow-up.ts'
import { updateTask } from './tasks/update-task.ts'
import { createServiceToken } from './tokens/create-service-token.ts'
import { createToken } from './tokens/create-token.ts'
import { findToken } from './tokens/find-token.ts'
import { listServiceTokens } from './tokens/list-service-tokens.ts'
import { revokeServiceToken } from './tokens/revoke-service-token.ts'
import { revokeToken } from './tokens/revoke-token.ts'
import { acceptLink } from './users/accept-link.ts'
import { changePassword } from './users/change-password.ts'
import { confirmPassword } from './users/confirm-password.ts'
import { createFirstAdministrator } from './users/create-first-administrator.ts'
import { createLink } from './users/create-link.ts'
import { endSessions } from './users/end-sessions.ts'
import { findSession } from './users/find-session.ts'
import { getAccount } from './users/get-account.ts'
import { getLink } from './users/get-link.ts'
import { getUser } from './users/get-user.ts'
import { inviteUser } from './users/invite-user.ts'
import { listColleagues } from './users/list-colleagues.ts'
import { listUsers } from './users/list-users.ts'
import { signIn } from './users/sign-in.ts'
import { signOut } from './users/sign-out.ts'
import { updateAccount } from './users/update-account.ts'
import { updateUser } from './users/update-user.ts'
import { chooseDefaultView } from './views/choose-default-view.ts'
import { createView } from './views/create-view.ts'
import { deleteView } from './views/delete-view.ts'
import { getView } from './views/get-view.ts'
import { listViews } from './views/list-views.ts'
import { restoreView } from './views/restore-view.ts'
import { updateView } from './views/update-view.ts'
import { createWebhook } from './webhooks/create-webhook.ts'
import { deleteWebhook } from './webhooks/delete-webhook.ts'
import { getDelivery } from './webhooks/get-delivery.ts'
import { getWebhook } from './webhooks/get-webhook.ts'
import { listDeliveries } from './webhooks/list-deliveries.ts'
import { listWebhooks } from './webhooks/list-webhooks.ts'
import { replaceSecret } from './webhooks/replace-secret.ts'
import { resendDelivery } from './webhooks/resend-delivery.ts'
import { resendGivenUp } from './webhooks/resend-given-up.ts'
import { sendDeliveries } from './webhooks/send-deliveries.job.ts'
import { testWebhook } from './webhooks/test-webhook.ts'
import { turnWebhook } from './webhooks/turn-webhook.ts'
import { updateWebhook } from './webhooks/update-webhook.ts'
import { wakeSenders } from './webhooks/wake-senders.job.ts'

/** Everything that the product does: one line each, in the order of the imports. */
export const functions: readonly AnyFunction[] = [
  exportAudit,
  listAudit,
  getBulkEdit,
  listBulkEdits,
  runBulkEdits,
  startBulkEdit,
  undoBulkEdit,
  getBulkMerge,
  previewBulkMerge,
  runBulkMerges,
  startBulkMerge,
  undoBulkMerge,
  chooseMapping,
  readSample,
  remapImport,
  rereadImport,
  getCompany,
  listCompanies,
  listCompanyNotes,
  confirmCountries,
  confirmCountry,
  countFacets,
  createCustomer,
  deleteCustomer,
  detectCountries,
  exportCustomers,
  findSimilar,
  getCustomer,
  getProvenance,
  getStatistics,
  listCustomFields,
  listCustomers,
  restoreCustomer,
  updateCustomer,
  countDuplicates,
  findDuplicates,
  getDuplicate,
  listDuplicates,
  listMerges,
  mergeCustomers,
  postponeDuplicate,
  previewMerge,
  rejectDuplicate,
  reopenDuplicate,
  searchAgain,
  unmergeCustomers,
  eraseCustomer,
  exportPerson,
  liftErasure,
  listErasures,
  previewErasure,
  runErasures,
  createField,
  deleteField,
  joinFields,
  listFields,
  restoreField,
  updateField,
  listValues,
  applyImport,
  cancelImport,
  exportOutcome,
  getImport,
  getReport,
  listDecisions,
  listImports,
  listNotices,
  pauseImport,
  redoImport,
  resumeImport,
  seeImport,
  startImport,
  undoImport,
  verifyImport,
  createAutomaticImport,
  deleteAutomaticImport,
  getStoreAccess,
  listAutomaticImports,
  receiveEvents,
  scanInbox,
  updateAutomaticImport,
  createNote,
  deleteNote,
  listNotes,
  restoreNote,
  seeMention,
  updateNote,
  addPasskey,
  proposePasskey,
  removePasskey,
  signInWithPasskey,
  startPasskeySignIn,
  findProviderSignOut,
  getProviderMetadata,
  receiveProviderAnswer,
  signInWithProvider,
  startProviderSignIn,
  applySuggestions,
  chooseCustomer,
  countReviewRows,
  fixReviewGroup,
  fixReviewRow,
  getBulkFix,
  getReviewRow,
  ignoreReviewGroup,
  ignoreReviewRow,
  listRepairRules,
  listReviewGroups,
  listReviewRows,
  removeRepairRule,
  reopenReviewRow,
  undoBulkFix,
  getRule,
  proposeTotp,
  replaceRecoveryCodes,
  resetSecondFactor,
  setRule,
  signInWithCode,
  turnOffTotp,
  turnOnTotp,
  applyChunk,
  cleanChunk,
  finishImport,
  planImport,
  reconcile,
  resolveImport,
  undoChunk,
  announceEdit,
  backUp,
  followChanges,
  getHealth,
  getNetworks,
  getReadiness,
  getSystemState,
  listScheduledWork,
  runScheduledWork,
  setNetworks,
  sweep,
  tendTables,
  completeTask,
  createTask,
  deleteTask,
  getTask,
  getToday,
  listTasks,
  reopenTask,
  restoreTask,
  setFollowUp,
  updateTask,
  createServiceToken,
  createToken,
  findToken,
  listServiceTokens,
  revokeServiceToken,
  revokeToken,
  acceptLink,
  changePassword,
  confirmPassword,
  createFirstAdministrator,
  createLink,
  endSessions,
  findSession,
  getAccount,
  getLink,
  getUser,
  inviteUser,
  listColleagues,
  listUsers,
  signIn,
  signOut,
  updateAccount,
  updateUser,
  chooseDefaultView,
  createView,
  deleteView,
  getView,
  listViews,
  restoreView,
  updateView,
  createWebhook,
  deleteWebhook,
  getDelivery,
  getWebhook,
  listDeliveries,
  listWebhooks,
  replaceSecret,
  resendDelivery,
  resendGivenUp,
  sendDeliveries,
  testWebhook,
  turnWebhook,
  updateWebhook,
  wakeSenders,
]
