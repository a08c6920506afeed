import { auditRoutes } from './pages/audit.ts'
import { bulkEditRoutes } from './pages/bulk-edits/routes.ts'
import { bulkMergeRoutes } from './pages/bulk-merges.ts'
import { columnRoutes } from './pages/columns/routes.ts'
import { companyRoutes } from './pages/companies.ts'
import { cellRoutes } from './pages/customers/cells.ts'
import { customerRoutes } from './pages/customers/routes.ts'
import { duplicateRoutes } from './pages/duplicates.ts'
import { erasureRoutes } from './pages/erasures.ts'
import { fieldRoutes } from './pages/fields.ts'
import { importRoutes } from './pages/imports/routes.ts'
import { inboxRoutes } from './pages/inbox.ts'
import { noteRoutes } from './pages/notes.ts'
import { paletteRoutes } from './pages/palette.ts'
import { passkeyRoutes } from './pages/passkeys.ts'
import { providerRoutes } from './pages/providers.ts'
import { reviewRoutes } from './pages/review.ts'
import { secondFactorRoutes } from './pages/second-factor.ts'
import { statisticsRoutes } from './pages/statistics.ts'
import { systemRoutes } from './pages/system.ts'
import { taskRoutes } from './pages/tasks/routes.ts'
import { tokenRoutes } from './pages/tokens.ts'
import { userRoutes } from './pages/users/routes.ts'
import { viewRoutes } from './pages/views.ts'
import { webhookRoutes } from './pages/webhooks.ts'
import type { Route } from './route.ts'

/** The URL map. Where two lines fit an address, the first one has it. What programs ask is under /api/v1, in `web/api/operations.ts`. */
export const routes: readonly Route[] = [
  ...userRoutes,
  ...secondFactorRoutes,
  ...passkeyRoutes,
  ...providerRoutes,
  ...tokenRoutes,
  ...webhookRoutes,
  ...auditRoutes,
  ...fieldRoutes,
  ...customerRoutes,
  ...companyRoutes,
  ...cellRoutes,
  ...erasureRoutes,
  ...noteRoutes,
  ...taskRoutes,
  ...bulkEditRoutes,
  ...viewRoutes,
  ...importRoutes,
  ...columnRoutes,
  ...inboxRoutes,
  ...reviewRoutes,
  ...bulkMergeRoutes,
  ...duplicateRoutes,
  ...statisticsRoutes,
  ...paletteRoutes,
  ...systemRoutes,
]
