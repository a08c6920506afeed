import { countFacets } from '../functions/customers/count-facets.ts'
import { createCustomer } from '../functions/customers/create-customer.ts'
import { deleteCustomer } from '../functions/customers/delete-customer.ts'
import { exportCustomers } from '../functions/customers/export-customers.ts'
import { findSimilar } from '../functions/customers/find-similar.ts'
import { getCustomer } from '../functions/customers/get-customer.ts'
import { getStatistics } from '../functions/customers/get-statistics.ts'
import { listCustomers } from '../functions/customers/list-customers.ts'
import { restoreCustomer } from '../functions/customers/restore-customer.ts'
import { updateCustomer } from '../functions/customers/update-customer.ts'
import { applyImport } from '../functions/imports/apply-import.ts'
import { cancelImport } from '../functions/imports/cancel-import.ts'
import { chooseMapping } from '../functions/imports/choose-mapping.ts'
import { createRecurring } from '../functions/imports/create-recurring.ts'
import { deleteRecurring } from '../functions/imports/delete-recurring.ts'
import { exportFate } from '../functions/imports/export-fate.ts'
import { fixHeldRow } from '../functions/imports/fix-held-row.ts'
import { getHeldRow } from '../functions/imports/get-held-row.ts'
import { getImport } from '../functions/imports/get-import.ts'
import { getReceipt } from '../functions/imports/get-receipt.ts'
import { listDecisions } from '../functions/imports/list-decisions.ts'
import { listHeldRows } from '../functions/imports/list-held-rows.ts'
import { listImports } from '../functions/imports/list-imports.ts'
import { listNotices } from '../functions/imports/list-notices.ts'
import { listRecurring } from '../functions/imports/list-recurring.ts'
import { pauseImport } from '../functions/imports/pause-import.ts'
import { receiveEvents } from '../functions/imports/receive-events.ts'
import { redoImport } from '../functions/imports/redo-import.ts'
import { reopenHeldRow } from '../functions/imports/reopen-held-row.ts'
import { resumeImport } from '../functions/imports/resume-import.ts'
import { seeImport } from '../functions/imports/see-import.ts'
import { skipHeldRow } from '../functions/imports/skip-held-row.ts'
import { startImport } from '../functions/imports/start-import.ts'
import { undoImport } from '../functions/imports/undo-import.ts'
import { updateRecurring } from '../functions/imports/update-recurring.ts'
import { getHealth } from '../functions/system/get-health.ts'
import { getReadiness } from '../functions/system/get-readiness.ts'
import { getStoreAccess } from '../functions/system/get-store-access.ts'
import { signIn } from '../functions/users/sign-in.ts'
import { signOut } from '../functions/users/sign-out.ts'
import { fates } from '../shared/importing/fates.ts'
import { besideFacets, besideList, noteSeen } from './beside.ts'
import { customerInput, similarInput } from './customer-inputs.ts'
import {
  cellsInput,
  exportInput,
  fateInput,
  heldInput,
  mappingInput,
  recurringInput,
  repeatInput,
  signInInput,
  storeAccessInput,
  uploadInputs,
} from './inputs.ts'
import { storeCall } from './request/store-call.ts'
import { act, actOnEach, download, machine, page, pageWith, plain, type Route, screen } from './route.ts'
import { customerScreen } from './views/customers/customer.tsx'
import { customerRefused, editCustomerScreen, newCustomerScreen } from './views/customers/customer-form.tsx'
import { customersScreen } from './views/customers/customers.tsx'
import { facetsScreen } from './views/customers/facets.tsx'
import { similarScreen } from './views/customers/similar.tsx'
import { heldScreen } from './views/held/held.tsx'
import { heldRefused, heldRowScreen } from './views/held/held-page.tsx'
import { importScreen } from './views/imports/import.tsx'
import { importsScreen } from './views/imports/imports.tsx'
import { newImportScreen, uploadRefused } from './views/imports/new-import.tsx'
import { previewScreen } from './views/imports/preview.tsx'
import { receiptScreen } from './views/imports/receipt.tsx'
import { recurringScreen } from './views/imports/recurring.tsx'
import { repeatRefused, repeatScreen } from './views/imports/repeat.tsx'
import { noticesScreen } from './views/parts/notices.tsx'
import { inboxScreen } from './views/settings/inbox.tsx'
import { signInRefused } from './views/sign-in/sign-in.tsx'
import { statisticsScreen } from './views/statistics/statistics.tsx'
import {
  afterDelete,
  afterFix,
  afterSave,
  afterSeen,
  afterSettling,
  afterSignIn,
  afterSignOut,
  afterUpload,
  home,
  signInOrHome,
  toCustomer,
  toImport,
  toRecurring,
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
  plain('/customers/new', 'editor', () => screen(newCustomerScreen())),
  page('/customers/similar', findSimilar, similarScreen, similarInput),
  act('/customers', createCustomer, { input: customerInput, next: afterSave, refused: customerRefused }),
  page(`/customers/${id}`, getCustomer, customerScreen),
  { ...page(`/customers/${id}/edit`, getCustomer, editCustomerScreen), access: 'editor', face: 'browser' },
  act(`/customers/${id}`, updateCustomer, { input: customerInput, next: afterSave, refused: customerRefused }),
  act(`/customers/${id}/delete`, deleteCustomer, { next: afterDelete }),
  act(`/customers/${id}/restore`, restoreCustomer, { next: toCustomer }),
  page('/imports', listImports, importsScreen),
  page('/imports/recurring', listRecurring, recurringScreen),
  act(`/imports/recurring/${id}`, updateRecurring, { input: recurringInput, next: toRecurring }),
  act(`/imports/recurring/${id}/delete`, deleteRecurring, { input: ({ params }) => params, next: toRecurring }),
  plain('/imports/new', 'editor', () => screen(newImportScreen())),
  actOnEach('/imports', startImport, { inputs: uploadInputs, next: afterUpload, refused: uploadRefused }),
  pageWith(`/imports/${id}`, getImport, noteSeen, importScreen),
  act(`/imports/${id}/seen`, seeImport, { input: ({ params }) => params, next: afterSeen }),
  page('/notices', listNotices, noticesScreen),
  { ...page(`/imports/${id}/repeat`, getImport, repeatScreen), access: 'editor', face: 'browser' },
  act(`/imports/${id}/repeat`, createRecurring, { input: repeatInput, next: toRecurring, refused: repeatRefused }),
  page(`/imports/${id}/receipt`, getReceipt, receiptScreen),
  act(`/imports/${id}/mapping`, chooseMapping, { input: mappingInput, next: toImport }),
  page(`/imports/${id}/preview`, listDecisions, previewScreen),
  act(`/imports/${id}/apply`, applyImport, { input: ({ params }) => params, next: toImport }),
  act(`/imports/${id}/cancel`, cancelImport, { input: ({ params }) => params, next: toImport }),
  act(`/imports/${id}/pause`, pauseImport, { input: ({ params }) => params, next: toImport }),
  act(`/imports/${id}/resume`, resumeImport, { input: ({ params }) => params, next: toImport }),
  act(`/imports/${id}/undo`, undoImport, { input: ({ params }) => params, next: toImport }),
  act(`/imports/${id}/redo`, redoImport, { input: ({ params }) => params, next: toImport }),
  download(`/imports/${id}/fates/${fateFile}`, exportFate, fateInput),
  page('/held', listHeldRows, heldScreen, heldInput),
  page(`/held/${id}`, getHeldRow, heldRowScreen, ({ params }) => params),
  act(`/held/${id}/fix`, fixHeldRow, { input: cellsInput, next: afterFix, refused: heldRefused }),
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
