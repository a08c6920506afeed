import { listCustomers } from '../../functions/customers/list-customers.ts'
import { listViews } from '../../functions/views/list-views.ts'
import { invoke } from '../../shared/contract/function.ts'
import type { Deps } from '../../shared/deps.ts'
import { screen } from '../builders/answers.ts'
import { pageWith, plain } from '../builders/page.ts'
import type { PageRequest } from '../request/request.ts'
import type { Route } from '../route.ts'
import type { Views } from '../views/customers/outputs.ts'
import { helpScreen } from '../views/help/help.tsx'
import { keysScreen } from '../views/palette/keys.tsx'
import { paletteScreen } from '../views/palette/palette.tsx'

/** Who matches best, or who changed last where nothing is searched for. */
function paletteInput({ query }: PageRequest): Record<string, unknown> {
  const search = (query.get('search') ?? '').trim()
  return search === '' ? { sort: 'changed', order: 'desc', limit: 5 } : { search, limit: 8 }
}

const loadViews = async ({ call }: PageRequest, deps: Deps): Promise<Views> => invoke(listViews, {}, deps, call)

export const paletteRoutes: readonly Route[] = [
  pageWith('/palette', listCustomers, loadViews, paletteScreen, paletteInput),
  plain('/help', 'viewer', (request) => screen(helpScreen(request))),
  plain('/keys', 'viewer', (request) => screen(keysScreen(request))),
]
