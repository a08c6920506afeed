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
import { exportFate } from '../functions/imports/export-outcome.ts'
import { getImport } from '../functions/imports/get-import.ts'
import { getReceipt } from '../functions/imports/get-report.ts'
import { listDecisions } from '../functions/imports/list-decisions.ts'
import { listImports } from '../functions/imports/list-imports.ts'
import { listNotices } from '../functions/imports/list-notices.ts'
import { pauseImport } from '../functions/imports/pause-import.ts'
import { redoImport } from '../functions/imports/redo-import.ts'
import { resumeImport } from '../functions/imports/resume-import.ts'
import { seeImport } from '../functions/imports/see-import.ts'
import { startImport } from '../functions/imports/start-import.ts'
import { undoImport } from '../functions/imports/undo-import.ts'
import { createRecurring } from '../functions/inbox/create-automatic-import.ts'
import { deleteRecurring } from '../functions/inbox/delete-automatic-import.ts'
import { getStoreAccess } from '../functions/inbox/get-store-access.ts'
import { listRecurring } from '../functions/inbox/list-automatic-imports.ts'
import { receiveEvents } from '../functions/inbox/receive-events.ts'
import { updateRecurring } from '../functions/inbox/update-automatic-import.ts'
import { chooseCustomer } from '../functions/review/choose-customer.ts'
import { changeHeldGroup } from '../functions/review/fix-review-group.ts'
import { fixHeldRow } from '../functions/review/fix-review-row.ts'
import { getHeldDeed } from '../functions/review/get-bulk-fix.ts'
import { getHeldRow } from '../functions/review/get-review-row.ts'
import { skipHeldGroup } from '../functions/review/ignore-review-group.ts'
import { skipHeldRow } from '../functions/review/ignore-review-row.ts'
import { listRepairRules } from '../functions/review/list-repair-rules.ts'
import { listHeldGroups } from '../functions/review/list-review-groups.ts'
import { listHeldRows } from '../functions/review/list-review-rows.ts'
import { removeRepairRule } from '../functions/review/remove-repair-rule.ts'
import { reopenHeldRow } from '../functions/review/reopen-review-row.ts'
import { undoHeldDeed } from '../functions/review/undo-bulk-fix.ts'
import { getHealth } from '../functions/system/get-health.ts'
import { getReadiness } from '../functions/system/get-readiness.ts'
import { signIn } from '../functions/users/sign-in.ts'
import { signOut } from '../functions/users/sign-out.ts'
import { fates } from '../shared/importing/outcomes.ts'
import { besideColumns, besideFacets, besideImport, besideList, besidePreview } from './beside.ts'
import { mappingInput, remapInput, rereadInput } from './column-inputs.ts'
import { customerInput, similarInput } from './customer-inputs.ts'
import {
  cellsInput,
  exportInput,
  fateInput,
  heldInput,
  recurringInput,
  repeatInput,
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
import { receiptScreen } from './views/imports/report.tsx'
import { repeatRefused, repeatScreen } from './views/inbox/automate.tsx'
import { recurringScreen } from './views/inbox/automatic-imports.tsx'
import { inboxScreen } from './views/inbox/file-drop.tsx'
import { noticesScreen } from './views/parts/notices.tsx'
import { deedRefused, deedScreen } from './views/review/bulk-fix.tsx'
import { heldScreen } from './views/review/groups.tsx'
import { groupRefused, heldRowsScreen } from './views/review/review.tsx'
import { heldRefused, heldRowScreen } from './views/review/review-row-page.tsx'
import { rulesScreen } from './views/review/rules.tsx'
import { statisticsScreen } from './views/statistics/statistics.tsx'
import { signInRefused } from './views/users/sign-in.tsx'
import {
  afterChoice,
  afterDelete,
  afterFix,
  afterSave,
  afterSeen,
  afterSettling,
  afterSignIn,
  afterSignOut,
  afterUpload,
  columnsRefused,
  home,
  saveRefused,
  signInOrHome,
  toCustomer,
  toDeed,
  toImport,
  toNewImport,
  toRecurring,
  toSameDeed,
} from './ways.ts'

// What can be no id is no address: it is not found, rather than refused.
const id = ':id{[0-9a-f-]{36}}'

const fateFile = `:file{(${fates.join('|')})\\.csv}`

/** The URL map. Where two lines fit an address, the first one has it. All of `people` answers under /api/v1 as JSON too. */
export const routes: readonly Route[] = [
  plain('/', 'public', home),
  plain('/login', 'public', signInOrHome),
  act('/login', signIn, { input: signInInput, next: afterSignIn, refused: signInRefused, face: 'browser' }),
  act('/logout', signOut, { input: (asked) => ({ token: asked.session ?? '' }), next: afterSignOut, face: 'browser' }),
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
  page('/imports/recurring', listRecurring, recurringScreen),
  act(`/imports/recurring/${id}`, updateRecurring, { input: recurringInput, next: toRecurring }),
  act(`/imports/recurring/${id}/delete`, deleteRecurring, { input: ({ params }) => params, next: toRecurring }),
  plain('/imports/new', 'editor', () => screen(newImportScreen())),
  actOnEach('/imports', startImport, { inputs: uploadInputs, next: afterUpload, refused: uploadRefused }),
  pageWith(`/imports/${id}`, getImport, besideImport, importScreen, ({ params }) => params),
  {
    ...pageWith(`/imports/${id}/columns`, getImport, besideColumns, columnsScreen, ({ params }) => params),
    face: 'browser',
  },
  act(`/imports/${id}/seen`, seeImport, { input: ({ params }) => params, next: afterSeen }),
  page('/notices', listNotices, noticesScreen),
  { ...page(`/imports/${id}/repeat`, getImport, repeatScreen), access: 'editor', face: 'browser' },
  act(`/imports/${id}/repeat`, createRecurring, { input: repeatInput, next: toRecurring, refused: repeatRefused }),
  page(`/imports/${id}/receipt`, getReceipt, receiptScreen),
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
  download(`/imports/${id}/fates/${fateFile}`, exportFate, fateInput),
  page('/held', listHeldGroups, heldScreen, heldInput),
  page('/held/rows', listHeldRows, heldRowsScreen, heldInput),
  act('/held/change', changeHeldGroup, { next: toDeed, refused: groupRefused }),
  act('/held/skip', skipHeldGroup, { next: toDeed, refused: groupRefused }),
  page(`/held/deeds/${id}`, getHeldDeed, deedScreen),
  act(`/held/deeds/${id}/undo`, undoHeldDeed, {
    input: ({ params }) => params,
    next: toSameDeed,
    refused: deedRefused,
  }),
  page('/held/rules', listRepairRules, rulesScreen),
  act(`/held/rules/${id}/remove`, removeRepairRule, { input: ({ params }) => params, next: () => to('/held/rules') }),
  page(`/held/${id}`, getHeldRow, heldRowScreen, ({ params }) => params),
  act(`/held/${id}/fix`, fixHeldRow, { input: cellsInput, next: afterFix, refused: heldRefused }),
  act(`/held/${id}/choose`, chooseCustomer, { next: afterChoice, refused: heldRefused }),
  act(`/held/${id}/skip`, skipHeldRow, { input: ({ params }) => params, next: afterSettling, refused: heldRefused }),
  act(`/held/${id}/reopen`, reopenHeldRow, {
    input: ({ params }) => params,
    next: afterSettling,
    refused: heldRefused,
  }),
  page('/statistics', getStatistics, statisticsScreen),
  page('/settings/inbox', getStoreAccess, inboxScreen, storeAccessInput),
  machine('POST', '/events/s3', receiveEvents, { caller: storeCall }),
  machine('GET', '/healthz', getHealth),
  machine('GET', '/readyz', getReadiness, { status: (output) => (output.ready ? 200 : 503) }),
]
