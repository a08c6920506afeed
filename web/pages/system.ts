import { getHealth } from '../../functions/system/get-health.ts'
import { getReadiness } from '../../functions/system/get-readiness.ts'
import { screen } from '../builders/answers.ts'
import { machine } from '../builders/machine.ts'
import { plain } from '../builders/page.ts'
import type { Route } from '../route.ts'
import { apiDocsScreen } from '../views/api-docs.tsx'

export const systemRoutes: readonly Route[] = [
  plain('/api/docs', 'public', (request) => screen(apiDocsScreen(request))),
  machine('GET', '/healthz', getHealth),
  machine('GET', '/readyz', getReadiness, { status: (output) => (output.ready ? 200 : 503) }),
]
