import { followChanges } from '../../functions/system/follow-changes.ts'
import { getHealth } from '../../functions/system/get-health.ts'
import { getNetworks } from '../../functions/system/get-networks.ts'
import { getReadiness } from '../../functions/system/get-readiness.ts'
import { getSystemState } from '../../functions/system/get-system-state.ts'
import { listScheduledWork } from '../../functions/system/list-scheduled-work.ts'
import { runScheduledWork } from '../../functions/system/run-scheduled-work.ts'
import { setNetworks } from '../../functions/system/set-networks.ts'
import { networkCallers } from '../../shared/auth/networks/networks.ts'
import { invoke } from '../../shared/contract/function.ts'
import { act } from '../builders/act.ts'
import { screen, to } from '../builders/answers.ts'
import { follow } from '../builders/follow.ts'
import { machine } from '../builders/machine.ts'
import { page, plain } from '../builders/page.ts'
import { all, text } from '../request/form-shape.ts'
import type { GivenBody } from '../request/read-form.ts'
import type { PageRequest } from '../request/request.ts'
import type { Route } from '../route.ts'
import { apiDocsScreen } from '../views/api-docs.tsx'
import { networksScreen } from '../views/system/networks.tsx'
import { scheduledWorkScreen } from '../views/system/scheduled-work.tsx'
import { systemStateScreen } from '../views/system/system-state.tsx'

/** A network a line; what stands in no form is a list already. */
const networksInput = (body: GivenBody) =>
  body instanceof URLSearchParams
    ? Object.fromEntries([...body].map(([caller, lines]) => [caller, lines.split(/[\s,]+/).filter(Boolean)]))
    : body

/** A browser that was cut off says when it heard the last; one that has just loaded a page, how old that is. */
function ageInput({ query, raw }: PageRequest): Record<string, unknown> {
  const last = raw.headers.get('last-event-id') ?? ''
  const ageMs = /^\d{13}$/.test(last) ? Math.max(0, Date.now() - Number(last)) : query.get('ageMs')
  return ageMs === null ? {} : { ageMs }
}

export const systemRoutes: readonly Route[] = [
  follow('/changes', followChanges, ageInput),
  plain('/api/docs', 'public', (request) => screen(apiDocsScreen(request))),
  plain('/settings', 'administrator', () => to('/settings/users')),
  page('/settings/scheduled', listScheduledWork, scheduledWorkScreen, () => ({})),
  act('/settings/scheduled/run', runScheduledWork, { form: { name: text }, next: () => to('/settings/scheduled') }),
  page('/settings/system', getSystemState, systemStateScreen, () => ({})),
  page('/settings/networks', getNetworks, networksScreen, () => ({})),
  act('/settings/networks', setNetworks, {
    form: all(networkCallers, text),
    input: networksInput,
    next: () => to('/settings/networks'),
    refused: async (error, request, given, deps) => {
      const { items, address } = await invoke(getNetworks, {}, deps, request.call)
      const typed = given as Partial<Record<string, readonly string[]>>
      const shown = items.map((rule) => ({ ...rule, networks: [...(typed[rule.caller] ?? rule.networks)] }))
      return networksScreen({ items: shown, address }, request, error)
    },
  }),
  machine('GET', '/healthz', getHealth),
  machine('GET', '/readyz', getReadiness, { status: (output) => (output.ready ? 200 : 503) }),
]
