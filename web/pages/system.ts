import { getHealth } from '../../functions/system/get-health.ts'
import { getReadiness } from '../../functions/system/get-readiness.ts'
import { getSystemState } from '../../functions/system/get-system-state.ts'
import { listScheduledWork } from '../../functions/system/list-scheduled-work.ts'
import { runScheduledWork } from '../../functions/system/run-scheduled-work.ts'
import { act } from '../builders/act.ts'
import { screen, to } from '../builders/answers.ts'
import { machine } from '../builders/machine.ts'
import { page, plain } from '../builders/page.ts'
import { text } from '../request/form-shape.ts'
import type { Route } from '../route.ts'
import { apiDocsScreen } from '../views/api-docs.tsx'
import { scheduledWorkScreen } from '../views/system/scheduled-work.tsx'
import { systemStateScreen } from '../views/system/system-state.tsx'

export const systemRoutes: readonly Route[] = [
  plain('/api/docs', 'public', (request) => screen(apiDocsScreen(request))),
  plain('/settings', 'administrator', () => to('/settings/users')),
  page('/settings/scheduled', listScheduledWork, scheduledWorkScreen, () => ({})),
  act('/settings/scheduled/run', runScheduledWork, { form: { name: text }, next: () => to('/settings/scheduled') }),
  page('/settings/system', getSystemState, systemStateScreen, () => ({})),
  machine('GET', '/healthz', getHealth),
  machine('GET', '/readyz', getReadiness, { status: (output) => (output.ready ? 200 : 503) }),
]
