import { getHealth } from '../../functions/system/get-health.ts'
import { getReadiness } from '../../functions/system/get-readiness.ts'
import { machine } from '../builders/machine.ts'
import type { Route } from '../route.ts'

export const systemRoutes: readonly Route[] = [
  machine('GET', '/healthz', getHealth),
  machine('GET', '/readyz', getReadiness, { status: (output) => (output.ready ? 200 : 503) }),
]
