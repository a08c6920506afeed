import { exportAudit } from '../../functions/audit/export-audit.ts'
import { listAudit } from '../../functions/audit/list-audit.ts'
import { listUsers } from '../../functions/users/list-users.ts'
import { invoke } from '../../shared/contract/function.ts'
import { download } from '../builders/download.ts'
import { pageWith } from '../builders/page.ts'
import type { Route } from '../route.ts'
import { auditScreen } from '../views/audit/audit.tsx'

export const auditRoutes: readonly Route[] = [
  pageWith('/settings/audit', listAudit, ({ call }, deps) => invoke(listUsers, {}, deps, call), auditScreen),
  download('/settings/audit.csv', exportAudit),
]
