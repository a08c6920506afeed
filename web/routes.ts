import { exportCustomers } from '../functions/customers/export-customers.ts'
import { getCustomer } from '../functions/customers/get-customer.ts'
import { listCustomers } from '../functions/customers/list-customers.ts'
import { chooseMapping } from '../functions/imports/choose-mapping.ts'
import { getImport } from '../functions/imports/get-import.ts'
import { listHeldRows } from '../functions/imports/list-held-rows.ts'
import { listImports } from '../functions/imports/list-imports.ts'
import { receiveEvents } from '../functions/imports/receive-events.ts'
import { startImport } from '../functions/imports/start-import.ts'
import { getHealth } from '../functions/system/get-health.ts'
import { getReadiness } from '../functions/system/get-readiness.ts'
import { getStoreAccess } from '../functions/system/get-store-access.ts'
import { signIn } from '../functions/users/sign-in.ts'
import { signOut } from '../functions/users/sign-out.ts'
import { heldInput, mappingInput, signInInput, uploadInputs } from './inputs.ts'
import { storeCall } from './request/store-call.ts'
import { act, actOnEach, download, machine, page, plain, type Route, screen } from './route.ts'
import { customerScreen } from './views/customers/customer.tsx'
import { customersScreen } from './views/customers/customers.tsx'
import { heldScreen } from './views/held/held.tsx'
import { importScreen } from './views/imports/import.tsx'
import { importsScreen } from './views/imports/imports.tsx'
import { newImportScreen, uploadRefused } from './views/imports/new-import.tsx'
import { inboxScreen } from './views/settings/inbox.tsx'
import { signInRefused } from './views/sign-in/sign-in.tsx'
import { afterMapping, afterSignIn, afterSignOut, afterUpload, home, signInOrHome } from './ways.ts'

// What can be no id is no address: it is not found, rather than refused.
const id = ':id{[0-9a-f-]{36}}'

/** The URL map. Where two lines fit an address, the first one has it. All of `people` answers under /api/v1 as JSON too. */
export const routes: readonly Route[] = [
  plain('/', 'public', home),
  plain('/login', 'public', signInOrHome),
  act('/login', signIn, { input: signInInput, next: afterSignIn, refused: signInRefused, face: 'browser' }),
  act('/logout', signOut, { input: (asked) => ({ token: asked.session ?? '' }), next: afterSignOut, face: 'browser' }),
  page('/customers', listCustomers, customersScreen),
  download('/customers/export.csv', exportCustomers),
  page(`/customers/${id}`, getCustomer, customerScreen),
  page('/imports', listImports, importsScreen),
  plain('/imports/new', 'editor', () => screen(newImportScreen())),
  actOnEach('/imports', startImport, { inputs: uploadInputs, next: afterUpload, refused: uploadRefused }),
  page(`/imports/${id}`, getImport, importScreen),
  act(`/imports/${id}/mapping`, chooseMapping, { input: mappingInput, next: afterMapping }),
  page('/held', listHeldRows, heldScreen, heldInput),
  page('/settings/inbox', getStoreAccess, inboxScreen),
  machine('POST', '/events/s3', receiveEvents, { caller: storeCall }),
  machine('GET', '/healthz', getHealth),
  machine('GET', '/readyz', getReadiness, { status: (output) => (output.ready ? 200 : 503) }),
]
