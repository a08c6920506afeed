import { listCustomers } from '../../functions/customers/list-customers.ts'
import { screen } from '../builders/answers.ts'
import { page, plain } from '../builders/page.ts'
import type { PageRequest } from '../request/request.ts'
import type { Route } from '../route.ts'
import { keysScreen } from '../views/palette/keys.tsx'
import { paletteScreen } from '../views/palette/palette.tsx'

/** Who matches best, or who changed last where nothing is searched for. */
function paletteInput({ query }: PageRequest): Record<string, unknown> {
  const search = (query.get('search') ?? '').trim()
  return search === '' ? { sort: 'changed', order: 'desc', limit: 5 } : { search, limit: 8 }
}

export const paletteRoutes: readonly Route[] = [
  page('/palette', listCustomers, paletteScreen, paletteInput),
  plain('/keys', 'viewer', (request) => screen(keysScreen(request))),
]
