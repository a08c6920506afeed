import { chooseMapping } from '../functions/columns/choose-mapping.ts'
import { remapImport } from '../functions/columns/remap-import.ts'
import { rereadImport } from '../functions/columns/reread-import.ts'
import { countFacets } from '../functions/customers/count-facets.ts'
import { createCustomer } from '../functions/customers/create-customer.ts'
import { deleteCustomer } from '../functions/customers/delete-customer.ts'
import { exportCustomers } from '../functions/customers/export-customers.ts'
import { findSimilar } from '../functions/customers/find-similar.ts'
import { getCustomer } from '../functions/customers/get-customer.ts'
import { getProvenance } from '../functions/customers/get-provenance.ts'
import { getStatistics } from '../functions/customers/get-statistics.ts'
import { listCustomFields } from '../functions/customers/list-custom-fields.ts'
import { listCustomers } from '../functions/customers/list-customers.ts'
import { restoreCustomer } from '../functions/customers/restore-customer.ts'
import { updateCustomer } from '../functions/customers/update-customer.ts'
import { applyImport } from '../functions/imports/apply-import.ts'
import { cancelImport } from '../functions/imports/cancel-import.ts'
import { exportOutcome } from '../functions/imports/export-outcome.ts'
import { getImport } from '../functions/imports/get-import.ts'
import { getReport } from '../functions/imports/get-report.ts'
import { listDecisions } from '../functions/imports/list-decisions.ts'
import { listImports } from '../functions/imports/list-imports.ts'
import { listNotices } from '../functions/imports/list-notices.ts'
import { pauseImport } from '../functions/imports/pause-import.ts'
import { redoImport } from '../functions/imports/redo-import.ts'
import { resumeImport } from '../functions/imports/resume-import.ts'
import { seeImport } from '../functions/imports/see-import.ts'
import { startImport } from '../functions/imports/start-import.ts'
import { undoImport } from '../functions/imports/undo-import.ts'
import { createAutomaticImport } from '../functions/inbox/create-automatic-import.ts'
import { deleteAutomaticImport } from '../functions/inbox/delete-automatic-import.ts'
import { getStoreAccess } from '../functions/inbox/get-store-access.ts'
import { listAutomaticImports } from '../functions/inbox/list-automatic-imports.ts'
import { receiveEvents } from '../functions/inbox/receive-events.ts'
import { updateAutomaticImport } from '../functions/inbox/update-automatic-import.ts'
import { chooseCustomer } from '../functions/review/choose-customer.ts'
import { fixReviewGroup } from '../functions/review/fix-review-group.ts'
import { fixReviewRow } from '../functions/review/fix-review-row.ts'
import { getBulkFix } from '../functions/review/get-bulk-fix.ts'
import { getReviewRow } from '../functions/review/get-review-row.ts'
import { ignoreReviewGroup } from '../functions/review/ignore-review-group.ts'
import { ignoreReviewRow } from '../functions/review/ignore-review-row.ts'
import { listRepairRules } from '../functions/review/list-repair-rules.ts'
import { listReviewGroups } from '../functions/review/list-review-groups.ts'
import { listReviewRows } from '../functions/review/list-review-rows.ts'
import { removeRepairRule } from '../functions/review/remove-repair-rule.ts'
import { reopenReviewRow } from '../functions/review/reopen-review-row.ts'
import { undoBulkFix } from '../functions/review/undo-bulk-fix.ts'
import { getHealth } from '../functions/system/get-health.ts'
import { getReadiness } from '../functions/system/get-readiness.ts'
import { signIn } from '../functions/users/sign-in.ts'
import { signOut } from '../functions/users/sign-out.ts'
import { outcomes } from '../shared/importing/outcomes.ts'
import { besideColumns, besideFacets, besideImport, besideList, besidePreview } from './beside.ts'
import { mappingInput, remapInput, rereadInput } from './column-inputs.ts'
import { customerInput, similarInput } from './customer-inputs.ts'
import {
  automateInput,
  automaticImportInput,
  cellsInput,
  exportInput,
  outcomeInput,
  reviewInput,
  signInInput,
  storeAccessInput,
  uploadInputs,
} from './inputs.ts'
import { storeCall } from './request/store-call.ts'
import { act, actOnEach, download, machine, page, pageWith, plain, type Route, screen, to } from './route.ts'
import { columnsScreen } from './views/columns/columns.tsx'
import { customerScreen } from './views/customers/customer.tsx'
import { editCustomerScreen, newCustomerScreen } from './views/customers/customer-form.tsx'
import { customersScreen } from './views/customers/customers.tsx'
import { facetsScreen } from './views/customers/facets.tsx'
import { provenanceScreen } from './views/customers/provenance.tsx'
import { similarScreen } from './views/customers/similar.tsx'
import { importScreen } from './views/imports/import.tsx'
import { importsScreen } from './views/imports/imports.tsx'
import { newImportScreen, uploadRefused } from './views/imports/new-import.tsx'
import { previewScreen } from './views/imports/preview.tsx'
import { reportScreen } from './views/imports/report.tsx'
import { automateRefused, automateScreen } from './views/inbox/automate.tsx'
import { automaticImportsScreen } from './views/inbox/automatic-imports.tsx'
import { fileDropScreen } from './views/inbox/file-drop.tsx'
import { noticesScreen } from './views/parts/notices.tsx'
import { bulkFixRefused, bulkFixScreen } from './views/review/bulk-fix.tsx'
import { reviewScreen } from './views/review/groups.tsx'
import { groupRefused, reviewRowsScreen } from './views/review/review.tsx'
import { reviewRefused, reviewRowScreen } from './views/review/review-row-page.tsx'
import { rulesScreen } from './views/review/rules.tsx'
import { statisticsScreen } from './views/statistics/statistics.tsx'
import { signInRefused } from './views/users/sign-in.tsx'
import {
  afterChoice,
  afterClosing,
  afterDelete,
  afterFix,
  afterSave,
  afterSeen,
  afterSignIn,
  afterSignOut,
  afterUpload,
  columnsRefused,
  home,
  saveRefused,
  signInOrHome,
  toAutomaticImports,
  toBulkFix,
  toCustomer,
  toImport,
  toNewImport,
  toSameBulkFix,
} from './ways.ts'

// What can be no id is no address: it is not found, rather than refused.
const id = ':id{[0-9a-f-]{36}}'

const outcomeFile = `:file{(${outcomes.join('|')})\\.csv}`

/** The URL map. Where two lines fit an address, the first one has it. All of `people` answers under /api/v1 as JSON too. */
export const routes: readonly Route[] = [
  plain('/', 'public', home),
  plain('/login', 'public', signInOrHome),
  act('/login', signIn, { input: signInInput, next: afterSignIn, refused: signInRefused, face: 'browser' }),
  act('/logout', signOut, {
    input: (request) => ({ token: request.session ?? '' }),
    next: afterSignOut,
    face: 'browser',
  }),
  pageWith('/customers', listCustomers, besideList, customersScreen),
  pageWith('/customers/facets', countFacets, besideFacets, facetsScreen),
  download('/customers/export.csv', exportCustomers, exportInput('csv')),
  download('/customers/export.xlsx', exportCustomers, exportInput('xlsx')),
  { ...page('/customers/new', listCustomFields, newCustomerScreen, () => ({})), access: 'editor', face: 'browser' },
  page('/customers/similar', findSimilar, similarScreen, similarInput),
  act('/customers', createCustomer, { input: customerInput, next: afterSave, refused: saveRefused }),
  page(`/customers/${id}`, getCustomer, customerScreen),
  { ...page(`/customers/${id}/edit`, getCustomer, editCustomerScreen), access: 'editor', face: 'browser' },
  act(`/customers/${id}`, updateCustomer, { input: customerInput, next: afterSave, refused: saveRefused }),
  page(`/customers/${id}/provenance/:field{.+}`, getProvenance, provenanceScreen, ({ params }) => params),
  act(`/customers/${id}/delete`, deleteCustomer, { next: afterDelete }),
  act(`/customers/${id}/restore`, restoreCustomer, { next: toCustomer }),
  page('/imports', listImports, importsScreen),
  page('/imports/automatic', listAutomaticImports, automaticImportsScreen),
  act(`/imports/automatic/${id}`, updateAutomaticImport, { input: automaticImportInput, next: toAutomaticImports }),
  act(`/imports/automatic/${id}/delete`, deleteAutomaticImport, {
    input: ({ params }) => params,
    next: toAutomaticImports,
  }),
  plain('/imports/new', 'editor', ({ messages }) => screen(newImportScreen(messages))),
  actOnEach('/imports', startImport, { inputs: uploadInputs, next: afterUpload, refused: uploadRefused }),
  pageWith(`/imports/${id}`, getImport, besideImport, importScreen, ({ params }) => params),
  {
    ...pageWith(`/imports/${id}/columns`, getImport, besideColumns, columnsScreen, ({ params }) => params),
    face: 'browser',
  },
  act(`/imports/${id}/seen`, seeImport, { input: ({ params }) => params, next: afterSeen }),
  page('/notices', listNotices, noticesScreen),
  { ...page(`/imports/${id}/automate`, getImport, automateScreen), access: 'editor', face: 'browser' },
  act(`/imports/${id}/automate`, createAutomaticImport, {
    input: automateInput,
    next: toAutomaticImports,
    refused: automateRefused,
  }),
  page(`/imports/${id}/report`, getReport, reportScreen),
  act(`/imports/${id}/read`, rereadImport, { input: rereadInput, next: toImport }),
  act(`/imports/${id}/mapping`, chooseMapping, { input: mappingInput, next: toImport, refused: columnsRefused }),
  act(`/imports/${id}/remap`, remapImport, { input: remapInput, next: toNewImport, refused: columnsRefused }),
  pageWith(`/imports/${id}/preview`, listDecisions, besidePreview, previewScreen),
  act(`/imports/${id}/apply`, applyImport, { input: ({ params }) => params, next: toImport }),
  act(`/imports/${id}/cancel`, cancelImport, { input: ({ params }) => params, next: toImport }),
  act(`/imports/${id}/pause`, pauseImport, { input: ({ params }) => params, next: toImport }),
  act(`/imports/${id}/resume`, resumeImport, { input: ({ params }) => params, next: toImport }),
  act(`/imports/${id}/undo`, undoImport, { input: ({ params }) => params, next: toImport }),
  act(`/imports/${id}/redo`, redoImport, { input: ({ params }) => params, next: toImport }),
  download(`/imports/${id}/outcomes/${outcomeFile}`, exportOutcome, outcomeInput),
  page('/review', listReviewGroups, reviewScreen, reviewInput),
  page('/review/rows', listReviewRows, reviewRowsScreen, reviewInput),
  act('/review/fix', fixReviewGroup, { next: toBulkFix, refused: groupRefused }),
  act('/review/ignore', ignoreReviewGroup, { next: toBulkFix, refused: groupRefused }),
  page(`/review/actions/${id}`, getBulkFix, bulkFixScreen),
  act(`/review/actions/${id}/undo`, undoBulkFix, {
    input: ({ params }) => params,
    next: toSameBulkFix,
    refused: bulkFixRefused,
  }),
  page('/review/rules', listRepairRules, rulesScreen),
  act(`/review/rules/${id}/remove`, removeRepairRule, {
    input: ({ params }) => params,
    next: () => to('/review/rules'),
  }),
  page(`/review/${id}`, getReviewRow, reviewRowScreen, ({ params }) => params),
  act(`/review/${id}/fix`, fixReviewRow, { input: cellsInput, next: afterFix, refused: reviewRefused }),
  act(`/review/${id}/choose`, chooseCustomer, { next: afterChoice, refused: reviewRefused }),
  act(`/review/${id}/ignore`, ignoreReviewRow, {
    input: ({ params }) => params,
    next: afterClosing,
    refused: reviewRefused,
  }),
  act(`/review/${id}/reopen`, reopenReviewRow, {
    input: ({ params }) => params,
    next: afterClosing,
    refused: reviewRefused,
  }),
  page('/statistics', getStatistics, statisticsScreen),
  page('/settings/file-drop', getStoreAccess, fileDropScreen, storeAccessInput),
  machine('POST', '/events/s3', receiveEvents, { caller: storeCall }),
  machine('GET', '/healthz', getHealth),
  machine('GET', '/readyz', getReadiness, { status: (output) => (output.ready ? 200 : 503) }),
]
