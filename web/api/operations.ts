import { exportAudit } from '../../functions/audit/export-audit.ts'
import { listAudit } from '../../functions/audit/list-audit.ts'
import { getBulkEdit } from '../../functions/bulk-edits/get-bulk-edit.ts'
import { listBulkEdits } from '../../functions/bulk-edits/list-bulk-edits.ts'
import { startBulkEdit } from '../../functions/bulk-edits/start-bulk-edit.ts'
import { undoBulkEdit } from '../../functions/bulk-edits/undo-bulk-edit.ts'
import { getBulkMerge } from '../../functions/bulk-merges/get-bulk-merge.ts'
import { previewBulkMerge } from '../../functions/bulk-merges/preview-bulk-merge.ts'
import { startBulkMerge } from '../../functions/bulk-merges/start-bulk-merge.ts'
import { undoBulkMerge } from '../../functions/bulk-merges/undo-bulk-merge.ts'
import { chooseMapping } from '../../functions/columns/choose-mapping.ts'
import { readSample } from '../../functions/columns/read-sample.ts'
import { remapImport } from '../../functions/columns/remap-import.ts'
import { rereadImport } from '../../functions/columns/reread-import.ts'
import { getCompany } from '../../functions/companies/get-company.ts'
import { listCompanies } from '../../functions/companies/list-companies.ts'
import { listCompanyNotes } from '../../functions/companies/list-company-notes.ts'
import { confirmCountries } from '../../functions/customers/confirm-countries.ts'
import { confirmCountry } from '../../functions/customers/confirm-country.ts'
import { countFacets } from '../../functions/customers/count-facets.ts'
import { createCustomer } from '../../functions/customers/create-customer.ts'
import { deleteCustomer } from '../../functions/customers/delete-customer.ts'
import { detectCountries } from '../../functions/customers/detect-countries.ts'
import { exportCustomers } from '../../functions/customers/export-customers.ts'
import { findSimilar } from '../../functions/customers/find-similar.ts'
import { getCustomer } from '../../functions/customers/get-customer.ts'
import { getProvenance } from '../../functions/customers/get-provenance.ts'
import { getStatistics } from '../../functions/customers/get-statistics.ts'
import { listCustomFields } from '../../functions/customers/list-custom-fields.ts'
import { listCustomers } from '../../functions/customers/list-customers.ts'
import { restoreCustomer } from '../../functions/customers/restore-customer.ts'
import { updateCustomer } from '../../functions/customers/update-customer.ts'
import { countDuplicates } from '../../functions/duplicates/count-duplicates.ts'
import { getDuplicate } from '../../functions/duplicates/get-duplicate.ts'
import { listDuplicates } from '../../functions/duplicates/list-duplicates.ts'
import { listMerges } from '../../functions/duplicates/list-merges.ts'
import { mergeCustomers } from '../../functions/duplicates/merge-customers.ts'
import { postponeDuplicate } from '../../functions/duplicates/postpone-duplicate.ts'
import { previewMerge } from '../../functions/duplicates/preview-merge.ts'
import { rejectDuplicate } from '../../functions/duplicates/reject-duplicate.ts'
import { reopenDuplicate } from '../../functions/duplicates/reopen-duplicate.ts'
import { searchAgain } from '../../functions/duplicates/search-again.ts'
import { unmergeCustomers } from '../../functions/duplicates/unmerge-customers.ts'
import { eraseCustomer } from '../../functions/erasures/erase-customer.ts'
import { exportPerson } from '../../functions/erasures/export-person.ts'
import { liftErasure } from '../../functions/erasures/lift-erasure.ts'
import { listErasures } from '../../functions/erasures/list-erasures.ts'
import { previewErasure } from '../../functions/erasures/preview-erasure.ts'
import { createField } from '../../functions/fields/create-field.ts'
import { deleteField } from '../../functions/fields/delete-field.ts'
import { joinFields } from '../../functions/fields/join-fields.ts'
import { listFields } from '../../functions/fields/list-fields.ts'
import { restoreField } from '../../functions/fields/restore-field.ts'
import { updateField } from '../../functions/fields/update-field.ts'
import { listValues } from '../../functions/filters/list-values.ts'
import { applyImport } from '../../functions/imports/apply-import.ts'
import { cancelImport } from '../../functions/imports/cancel-import.ts'
import { exportOutcome } from '../../functions/imports/export-outcome.ts'
import { getImport } from '../../functions/imports/get-import.ts'
import { getReport } from '../../functions/imports/get-report.ts'
import { listDecisions } from '../../functions/imports/list-decisions.ts'
import { listImports } from '../../functions/imports/list-imports.ts'
import { listNotices } from '../../functions/imports/list-notices.ts'
import { pauseImport } from '../../functions/imports/pause-import.ts'
import { redoImport } from '../../functions/imports/redo-import.ts'
import { resumeImport } from '../../functions/imports/resume-import.ts'
import { seeImport } from '../../functions/imports/see-import.ts'
import { startImport } from '../../functions/imports/start-import.ts'
import { undoImport } from '../../functions/imports/undo-import.ts'
import { verifyImport } from '../../functions/imports/verify-import.ts'
import { createAutomaticImport } from '../../functions/inbox/create-automatic-import.ts'
import { deleteAutomaticImport } from '../../functions/inbox/delete-automatic-import.ts'
import { getStoreAccess } from '../../functions/inbox/get-store-access.ts'
import { listAutomaticImports } from '../../functions/inbox/list-automatic-imports.ts'
import { updateAutomaticImport } from '../../functions/inbox/update-automatic-import.ts'
import { createNote } from '../../functions/notes/create-note.ts'
import { deleteNote } from '../../functions/notes/delete-note.ts'
import { listNotes } from '../../functions/notes/list-notes.ts'
import { restoreNote } from '../../functions/notes/restore-note.ts'
import { seeMention } from '../../functions/notes/see-mention.ts'
import { updateNote } from '../../functions/notes/update-note.ts'
import { applySuggestions } from '../../functions/review/apply-suggestions.ts'
import { chooseCustomer } from '../../functions/review/choose-customer.ts'
import { countReviewRows } from '../../functions/review/count-review-rows.ts'
import { fixReviewGroup } from '../../functions/review/fix-review-group.ts'
import { fixReviewRow } from '../../functions/review/fix-review-row.ts'
import { getBulkFix } from '../../functions/review/get-bulk-fix.ts'
import { getReviewRow } from '../../functions/review/get-review-row.ts'
import { ignoreReviewGroup } from '../../functions/review/ignore-review-group.ts'
import { ignoreReviewRow } from '../../functions/review/ignore-review-row.ts'
import { listRepairRules } from '../../functions/review/list-repair-rules.ts'
import { listReviewGroups } from '../../functions/review/list-review-groups.ts'
import { listReviewRows } from '../../functions/review/list-review-rows.ts'
import { removeRepairRule } from '../../functions/review/remove-repair-rule.ts'
import { reopenReviewRow } from '../../functions/review/reopen-review-row.ts'
import { undoBulkFix } from '../../functions/review/undo-bulk-fix.ts'
import { getRule } from '../../functions/second-factor/get-rule.ts'
import { resetSecondFactor } from '../../functions/second-factor/reset-second-factor.ts'
import { setRule } from '../../functions/second-factor/set-rule.ts'
import { getNetworks } from '../../functions/system/get-networks.ts'
import { getSystemState } from '../../functions/system/get-system-state.ts'
import { listScheduledWork } from '../../functions/system/list-scheduled-work.ts'
import { runScheduledWork } from '../../functions/system/run-scheduled-work.ts'
import { setNetworks } from '../../functions/system/set-networks.ts'
import { completeTask } from '../../functions/tasks/complete-task.ts'
import { createTask } from '../../functions/tasks/create-task.ts'
import { deleteTask } from '../../functions/tasks/delete-task.ts'
import { getTask } from '../../functions/tasks/get-task.ts'
import { getToday } from '../../functions/tasks/get-today.ts'
import { listTasks } from '../../functions/tasks/list-tasks.ts'
import { reopenTask } from '../../functions/tasks/reopen-task.ts'
import { restoreTask } from '../../functions/tasks/restore-task.ts'
import { setFollowUp } from '../../functions/tasks/set-follow-up.ts'
import { updateTask } from '../../functions/tasks/update-task.ts'
import { createServiceToken } from '../../functions/tokens/create-service-token.ts'
import { createToken } from '../../functions/tokens/create-token.ts'
import { listServiceTokens } from '../../functions/tokens/list-service-tokens.ts'
import { revokeServiceToken } from '../../functions/tokens/revoke-service-token.ts'
import { revokeToken } from '../../functions/tokens/revoke-token.ts'
import { createLink } from '../../functions/users/create-link.ts'
import { endSessions } from '../../functions/users/end-sessions.ts'
import { getAccount } from '../../functions/users/get-account.ts'
import { getUser } from '../../functions/users/get-user.ts'
import { inviteUser } from '../../functions/users/invite-user.ts'
import { listColleagues } from '../../functions/users/list-colleagues.ts'
import { listUsers } from '../../functions/users/list-users.ts'
import { updateAccount } from '../../functions/users/update-account.ts'
import { updateUser } from '../../functions/users/update-user.ts'
import { chooseDefaultView } from '../../functions/views/choose-default-view.ts'
import { createView } from '../../functions/views/create-view.ts'
import { deleteView } from '../../functions/views/delete-view.ts'
import { getView } from '../../functions/views/get-view.ts'
import { listViews } from '../../functions/views/list-views.ts'
import { restoreView } from '../../functions/views/restore-view.ts'
import { updateView } from '../../functions/views/update-view.ts'
import { createWebhook } from '../../functions/webhooks/create-webhook.ts'
import { deleteWebhook } from '../../functions/webhooks/delete-webhook.ts'
import { getDelivery } from '../../functions/webhooks/get-delivery.ts'
import { getWebhook } from '../../functions/webhooks/get-webhook.ts'
import { listDeliveries } from '../../functions/webhooks/list-deliveries.ts'
import { listWebhooks } from '../../functions/webhooks/list-webhooks.ts'
import { replaceSecret } from '../../functions/webhooks/replace-secret.ts'
import { resendDelivery } from '../../functions/webhooks/resend-delivery.ts'
import { resendGivenUp } from '../../functions/webhooks/resend-given-up.ts'
import { testWebhook } from '../../functions/webhooks/test-webhook.ts'
import { turnWebhook } from '../../functions/webhooks/turn-webhook.ts'
import { updateWebhook } from '../../functions/webhooks/update-webhook.ts'
import { isMoving } from '../../shared/importing/import-state.ts'
import { outcomes } from '../../shared/importing/outcomes.ts'
import { id, idNamed } from '../pages/shared.ts'
import { hostInput } from '../request/request.ts'
import { answer, file, type Operation, silent, upload } from './operation.ts'
import * as audit from './outputs/audit.ts'
import * as bulkEdits from './outputs/bulk-edits.ts'
import * as bulkMerges from './outputs/bulk-merges.ts'
import * as columns from './outputs/columns.ts'
import * as customers from './outputs/customers.ts'
import * as duplicates from './outputs/duplicates.ts'
import * as erasures from './outputs/erasures.ts'
import * as fields from './outputs/fields.ts'
import * as imports from './outputs/imports.ts'
import * as inbox from './outputs/inbox.ts'
import * as notes from './outputs/notes.ts'
import * as review from './outputs/review.ts'
import * as system from './outputs/system.ts'
import * as tasks from './outputs/tasks.ts'
import * as tokens from './outputs/tokens.ts'
import * as users from './outputs/users.ts'
import * as webhooks from './outputs/webhooks.ts'

const get = answer('GET')
const post = answer('POST')
const create = answer('POST', 201)
const patch = answer('PATCH')
const remove = answer('DELETE')

/** There may be no such thing; or it may be in a state in which that can't be done. */
const found = { refusals: ['not-found'] } as const
const moved = { refusals: ['not-found', 'state.conflict'] } as const
/** Of a version, which may have been changed since. */
const versioned = { refusals: ['not-found', 'state.conflict', 'state.changed'], isVersioned: true } as const
const pair = `${idNamed('firstId')}/${idNamed('secondId')}`
const importRename = { renamed: { id: 'importId' } }
const companyRename = { renamed: { company: 'key' } }
const customerRename = { renamed: { id: 'customerId' } }
const isSaved = (output: unknown) => (output as { readonly kind: string }).kind === 'saved'
const saves = (status: 200 | 201) => [
  { status, output: customers.SavedCustomer, isOf: isSaved },
  { status: 202 as const, output: customers.AskedFirst },
]
const customerOf = (output: unknown) => (output as { readonly customer: { readonly version: number } }).customer
const stateOf = (output: unknown) => (output as { readonly state: Parameters<typeof isMoving>[0] }).state

const ofCustomers: readonly Operation[] = [
  get('/customers', listCustomers, customers.ListCustomersOutput),
  create('/customers', createCustomer, customers.CreateCustomerOutput, { answers: saves(201) }),
  get('/customers/facets', countFacets, customers.CountFacetsOutput, { refusals: ['request.too-long'] }),
  get('/customers/field-values', listValues, customers.ListValuesOutput, { refusals: ['request.too-long'] }),
  file('/customers/export.csv', exportCustomers, { fixed: { format: 'csv' }, without: ['ids'] }),
  file('/customers/export.xlsx', exportCustomers, {
    fixed: { format: 'xlsx' },
    without: ['ids'],
    refusals: ['state.conflict'],
  }),
  post('/customers/similar', findSimilar, customers.FindSimilarOutput),
  post('/customers/countries', confirmCountries, customers.ConfirmCountriesOutput),
  post('/customers/detect-countries', detectCountries, customers.DetectCountriesOutput),
  get('/customers/bulk-edits', listBulkEdits, bulkEdits.ListBulkEditsOutput),
  create('/customers/bulk-edits', startBulkEdit, bulkEdits.StartBulkEditOutput, { refusals: ['state.conflict'] }),
  get(`/customers/bulk-edits/${id}`, getBulkEdit, bulkEdits.GetBulkEditOutput, {
    ...found,
    retrySeconds: (output) =>
      /^(?:changing|undoing)$/.test((output as { readonly state: string }).state) ? 1 : undefined,
  }),
  post(`/customers/bulk-edits/${id}/undo`, undoBulkEdit, bulkEdits.UndoBulkEditOutput, found),
  get('/customers/views', listViews, customers.ListViewsOutput),
  create('/customers/views', createView, customers.ChangeViewOutput, { refusals: ['state.conflict'] }),
  post('/customers/views/default', chooseDefaultView, customers.ChooseDefaultViewOutput, found),
  get(`/customers/views/${id}`, getView, customers.GetViewOutput, found),
  patch(`/customers/views/${id}`, updateView, customers.ChangeViewOutput, found),
  remove(`/customers/views/${id}`, deleteView, customers.DeleteViewOutput, found),
  post(`/customers/views/${id}/restore`, restoreView, customers.ChangeViewOutput, found),
  get(`/customers/${id}`, getCustomer, customers.GetCustomerOutput, {
    ...found,
    versionOf: (output) => customerOf(output).version,
  }),
  patch(`/customers/${id}`, updateCustomer, customers.UpdateCustomerOutput, { ...versioned, answers: saves(200) }),
  remove(`/customers/${id}`, deleteCustomer, customers.DeleteCustomerOutput, versioned),
  post(`/customers/${id}/restore`, restoreCustomer, customers.RestoreCustomerOutput, versioned),
  post(`/customers/${id}/country`, confirmCountry, customers.ConfirmCountryOutput, versioned),
  get(`/customers/${id}/merges`, listMerges, duplicates.ListMergesOutput),
  get(`/customers/${id}/provenance/:field{.+}`, getProvenance, customers.GetProvenanceOutput, found),
  get('/custom-fields', listCustomFields, customers.ListCustomFieldsOutput),
  create('/custom-fields', createField, fields.ChangeFieldOutput),
  get('/custom-fields/all', listFields, fields.ListFieldsOutput),
  patch('/custom-fields/:key{.+}', updateField, fields.ChangeFieldOutput, found),
  remove('/custom-fields/:key{.+}', deleteField, fields.DeleteFieldOutput, moved),
  create('/custom-fields/join', joinFields, fields.JoinFieldsOutput, moved),
  post('/custom-fields/restore', restoreField, fields.DeleteFieldOutput, found),
  get('/statistics', getStatistics, customers.GetStatisticsOutput),
]

const ofCompanies: readonly Operation[] = [
  get('/companies', listCompanies, customers.ListCompaniesOutput),
  get('/companies/:company', getCompany, customers.GetCompanyOutput, { ...found, ...companyRename }),
  get('/companies/:company/notes', listCompanyNotes, customers.ListCompanyNotesOutput, companyRename),
]

const ofNotes: readonly Operation[] = [
  get(`/customers/${id}/notes`, listNotes, notes.ListNotesOutput, customerRename),
  create(`/customers/${id}/notes`, createNote, notes.CreateNoteOutput, { ...moved, ...customerRename }),
  patch(`/notes/${id}`, updateNote, notes.UpdateNoteOutput, moved),
  remove(`/notes/${id}`, deleteNote, notes.DeleteNoteOutput, found),
  post(`/notes/${id}/seen`, seeMention, notes.SeeMentionOutput),
  post(`/notes/${id}/restore`, restoreNote, notes.RestoreNoteOutput, found),
  get('/colleagues', listColleagues, users.ListColleaguesOutput),
]

const ofTasks: readonly Operation[] = [
  get('/today', getToday, tasks.GetTodayOutput),
  get('/tasks', listTasks, tasks.ListTasksOutput),
  create('/tasks', createTask, tasks.CreateTaskOutput, moved),
  get(`/tasks/${id}`, getTask, tasks.GetTaskOutput, found),
  patch(`/tasks/${id}`, updateTask, tasks.UpdateTaskOutput, moved),
  remove(`/tasks/${id}`, deleteTask, tasks.DeleteTaskOutput, found),
  post(`/tasks/${id}/restore`, restoreTask, tasks.RestoreTaskOutput, found),
  post(`/tasks/${id}/complete`, completeTask, tasks.CompleteTaskOutput, moved),
  post(`/tasks/${id}/reopen`, reopenTask, tasks.ReopenTaskOutput, moved),
  post(`/customers/${id}/follow-up`, setFollowUp, tasks.SetFollowUpOutput, {
    refusals: ['not-found', 'state.conflict', 'state.changed'],
    ...customerRename,
  }),
]

const ofErasures: readonly Operation[] = [
  file(`/customers/${id}/data.zip`, exportPerson, found),
  get(`/customers/${id}/erasure`, previewErasure, erasures.PreviewErasureOutput, found),
  post(`/customers/${id}/erase`, eraseCustomer, erasures.EraseCustomerOutput, found),
  get('/erasures', listErasures, erasures.ListErasuresOutput),
  post('/erasures/lift', liftErasure, erasures.LiftErasureOutput, { refusals: ['not-found', 'part.unavailable'] }),
]

const ofImports: readonly Operation[] = [
  get('/imports', listImports, imports.ListImportsOutput),
  upload('/imports', startImport, imports.StartImportsOutput, {
    refusals: ['file.too-large', 'state.conflict', 'part.unavailable'],
  }),
  get(`/imports/${id}`, getImport, imports.GetImportOutput, {
    ...found,
    retrySeconds: (output) => (isMoving(stateOf(output)) ? 1 : undefined),
  }),
  get(`/imports/${id}/report`, getReport, imports.GetReportOutput, found),
  get(`/imports/${id}/decisions`, listDecisions, imports.ListDecisionsOutput, moved),
  file(`/imports/${id}/outcomes/:outcome{${outcomes.join('|')}}`, exportOutcome, moved),
  post(`/imports/${id}/apply`, applyImport, imports.ApplyImportOutput, moved),
  post(`/imports/${id}/cancel`, cancelImport, imports.CancelImportOutput, moved),
  post(`/imports/${id}/pause`, pauseImport, imports.PauseImportOutput, moved),
  post(`/imports/${id}/resume`, resumeImport, imports.ResumeImportOutput, moved),
  post(`/imports/${id}/undo`, undoImport, imports.UndoImportOutput, moved),
  post(`/imports/${id}/redo`, redoImport, imports.RedoImportOutput, moved),
  post(`/imports/${id}/verify`, verifyImport, imports.VerifyImportOutput, moved),
  post(`/imports/${id}/seen`, seeImport, imports.SeeImportOutput, found),
  get('/notices', listNotices, imports.ListNoticesOutput),
  silent('POST')(`/imports/${id}/mapping`, chooseMapping, { ...moved, ...importRename }),
  post(`/imports/${id}/sample`, readSample, columns.ReadSampleOutput, {
    refusals: ['not-found', 'file.unusable', 'state.conflict'],
  }),
  create(`/imports/${id}/remap`, remapImport, columns.RemapImportOutput, moved),
  silent('POST')(`/imports/${id}/reread`, rereadImport, moved),
  create(`/imports/${id}/automate`, createAutomaticImport, inbox.CreateAutomaticImportOutput, {
    ...moved,
    ...importRename,
  }),
  get('/automatic-imports', listAutomaticImports, inbox.ListAutomaticImportsOutput),
  patch(`/automatic-imports/${id}`, updateAutomaticImport, inbox.UpdateAutomaticImportOutput, moved),
  remove(`/automatic-imports/${id}`, deleteAutomaticImport, inbox.DeleteAutomaticImportOutput, moved),
]

const ofReview: readonly Operation[] = [
  get('/review', listReviewGroups, review.ListReviewGroupsOutput),
  get('/review/count', countReviewRows, review.CountReviewRowsOutput),
  get('/review/rows', listReviewRows, review.ListReviewRowsOutput),
  post('/review/fix', fixReviewGroup, review.FixReviewGroupOutput, moved),
  post('/review/apply-suggestions', applySuggestions, review.ApplySuggestionsOutput, moved),
  post('/review/ignore', ignoreReviewGroup, review.IgnoreReviewGroupOutput, moved),
  get(`/bulk-fixes/${id}`, getBulkFix, review.GetBulkFixOutput, found),
  post(`/bulk-fixes/${id}/undo`, undoBulkFix, review.UndoBulkFixOutput, moved),
  get('/auto-fix-rules', listRepairRules, review.ListRepairRulesOutput),
  remove(`/auto-fix-rules/${id}`, removeRepairRule, review.RemoveRepairRuleOutput, found),
  get(`/review/${id}`, getReviewRow, review.GetReviewRowOutput, found),
  post(`/review/${id}/fix`, fixReviewRow, review.FixReviewRowOutput, moved),
  post(`/review/${id}/choose`, chooseCustomer, review.ChooseCustomerOutput, moved),
  post(`/review/${id}/ignore`, ignoreReviewRow, review.IgnoreReviewRowOutput, moved),
  post(`/review/${id}/reopen`, reopenReviewRow, review.ReopenReviewRowOutput, moved),
]

const ofDuplicates: readonly Operation[] = [
  get('/duplicates', listDuplicates, duplicates.ListDuplicatesOutput),
  get('/duplicates/count', countDuplicates, duplicates.CountDuplicatesOutput),
  silent('POST')('/duplicates/search-again', searchAgain),
  post('/duplicates/merge', mergeCustomers, duplicates.MergeCustomersOutput, {
    refusals: ['not-found', 'state.conflict', 'state.changed'],
  }),
  post('/duplicates/merge/preview', previewMerge, duplicates.PreviewMergeOutput, {
    refusals: ['not-found', 'state.conflict', 'state.changed'],
  }),
  get('/duplicates/bulk-merge', previewBulkMerge, bulkMerges.PreviewBulkMergeOutput),
  create('/duplicates/bulk-merges', startBulkMerge, bulkMerges.StartBulkMergeOutput, { refusals: ['state.conflict'] }),
  get(`/duplicates/bulk-merges/${id}`, getBulkMerge, bulkMerges.GetBulkMergeOutput, {
    ...found,
    retrySeconds: (output) =>
      /^(?:merging|undoing)$/.test((output as { readonly state: string }).state) ? 1 : undefined,
  }),
  post(`/duplicates/bulk-merges/${id}/undo`, undoBulkMerge, bulkMerges.UndoBulkMergeOutput, found),
  post(`/duplicates/merges/${id}/unmerge`, unmergeCustomers, duplicates.UnmergeCustomersOutput, moved),
  get(`/duplicates/${pair}`, getDuplicate, duplicates.GetDuplicateOutput, moved),
  post(`/duplicates/${pair}/postpone`, postponeDuplicate, duplicates.PostponeDuplicateOutput, moved),
  post(`/duplicates/${pair}/reject`, rejectDuplicate, duplicates.RejectDuplicateOutput, moved),
  post(`/duplicates/${pair}/reopen`, reopenDuplicate, duplicates.ReopenDuplicateOutput, moved),
]

const ofUsers: readonly Operation[] = [
  get('/account', getAccount, users.GetAccountOutput, found),
  silent('PATCH')('/account', updateAccount, found),
  silent('DELETE')('/account/sessions', endSessions, { ...found, id: 'endOtherSessions', without: ['id'] }),
  silent('DELETE')(`/account/sessions/${id}`, endSessions, found),
  create('/account/tokens', createToken, tokens.CreateTokenOutput, { ...moved, isSecret: true }),
  remove(`/account/tokens/${id}`, revokeToken, tokens.RevokeTokenOutput, found),
  get('/settings/users', listUsers, users.ListUsersOutput),
  create('/settings/users', inviteUser, users.InviteUserOutput, { isSecret: true }),
  get(`/settings/users/${id}`, getUser, users.GetUserOutput, found),
  patch(`/settings/users/${id}`, updateUser, users.UpdateUserOutput, moved),
  remove(`/settings/users/${id}/second-factor`, resetSecondFactor, users.ResetSecondFactorOutput, moved),
  create(`/settings/users/${id}/link`, createLink, users.CreateLinkOutput, { ...moved, isSecret: true }),
  get('/settings/tokens', listServiceTokens, tokens.ListServiceTokensOutput),
  create('/settings/tokens', createServiceToken, tokens.CreateServiceTokenOutput, {
    refusals: ['state.conflict'],
    isSecret: true,
  }),
  remove(`/settings/tokens/${id}`, revokeServiceToken, tokens.RevokeServiceTokenOutput, found),
  get('/settings/file-drop', getStoreAccess, inbox.GetStoreAccessOutput, { defaults: hostInput }),
  get('/settings/audit', listAudit, audit.ListAuditOutput),
  file('/settings/audit.csv', exportAudit),
  get('/settings/scheduled', listScheduledWork, system.ListScheduledWorkOutput),
  post('/settings/scheduled/run', runScheduledWork, system.RunScheduledWorkOutput, found),
  get('/settings/system', getSystemState, system.GetSystemStateOutput),
  get('/settings/networks', getNetworks, system.GetNetworksOutput),
  post('/settings/networks', setNetworks, system.SetNetworksOutput),
  get('/settings/sign-in', getRule, users.GetRuleOutput),
  post('/settings/sign-in', setRule, users.SetRuleOutput, { refusals: ['state.conflict'] }),
]

const deliveryId = idNamed('deliveryId')

const ofWebhooks: readonly Operation[] = [
  get('/settings/webhooks', listWebhooks, webhooks.ListWebhooksOutput),
  create('/settings/webhooks', createWebhook, webhooks.CreateWebhookOutput, {
    refusals: ['state.conflict'],
    isSecret: true,
  }),
  get(`/settings/webhooks/deliveries/${deliveryId}`, getDelivery, webhooks.GetDeliveryOutput, found),
  post(`/settings/webhooks/deliveries/${deliveryId}/resend`, resendDelivery, webhooks.SendOneOutput, moved),
  get(`/settings/webhooks/${id}`, getWebhook, webhooks.GetWebhookOutput, found),
  patch(`/settings/webhooks/${id}`, updateWebhook, webhooks.ChangeWebhookOutput, found),
  remove(`/settings/webhooks/${id}`, deleteWebhook, webhooks.ChangeWebhookOutput, found),
  post(`/settings/webhooks/${id}/turn`, turnWebhook, webhooks.TurnWebhookOutput, found),
  post(`/settings/webhooks/${id}/secret`, replaceSecret, webhooks.ReplaceSecretOutput, { ...found, isSecret: true }),
  post(`/settings/webhooks/${id}/test`, testWebhook, webhooks.SendOneOutput, moved),
  get(`/settings/webhooks/${id}/deliveries`, listDeliveries, webhooks.ListDeliveriesOutput, found),
  post(`/settings/webhooks/${id}/resend-given-up`, resendGivenUp, webhooks.ResendGivenUpOutput, moved),
]

/** The API: every function that a program may call. Where two lines fit an address, the first one has it. */
export const operations: readonly Operation[] = [
  ...ofCustomers,
  ...ofCompanies,
  ...ofNotes,
  ...ofTasks,
  ...ofErasures,
  ...ofImports,
  ...ofReview,
  ...ofDuplicates,
  ...ofUsers,
  ...ofWebhooks,
]
