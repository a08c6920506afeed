import type { startImport } from '../../../functions/imports/start-import.ts'
import { to } from '../../builders/answers.ts'
import { nextPath } from '../../request/next-path.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Answer, Output } from '../../route.ts'
import { toImport } from '../shared.ts'

/** One file: its import. Several: the list, where they stand on top. */
export function afterUpload(started: readonly Output<typeof startImport>[]): Answer {
  const [first, ...others] = started
  return to(first === undefined || others.length > 0 ? '/imports' : `/imports/${first.importId}`)
}

/** The import that was undone; of the sample, which nobody knows as an import, the customers that it leaves. */
export const afterUndo = (undone: unknown, request: PageRequest): Answer =>
  request.query.get('on') === 'sample'
    ? to(`/customers?view=all&sampleRemoved=${request.params.id}`)
    : toImport(undone, request)

/** The notices that are left; without scripts, the page that they stood over. */
export function afterSeen(_: unknown, { raw }: PageRequest): Answer {
  if (raw.headers.get('hx-request-type') === 'partial') return to('/notices')
  const from = URL.parse(raw.headers.get('referer') ?? '')
  return to(from === null ? '/customers' : nextPath(`${from.pathname}${from.search}`))
}
