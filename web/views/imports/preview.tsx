import type { listDecisions } from '../../../functions/imports/list-decisions.ts'
import { isAllowed } from '../../../shared/contract/call.ts'
import type { OutcomeCounts } from '../../../shared/importing/outcomes.ts'
import { useMessages } from '../../messages/messages.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Output, Screen } from '../../route.ts'
import { formatCount } from '../../words/numbers.ts'
import type { ImportDetail } from '../import-detail.ts'
import { Crumbs } from '../parts/crumbs.tsx'
import { NextPage } from '../parts/next-page.tsx'
import { Text } from '../parts/text.tsx'
import { Decide } from './actions.tsx'
import { DecisionsTable } from './decisions-table.tsx'

type Page = Output<typeof listDecisions>

/** The import whose decisions they are. */
export type PreviewExtras = ImportDetail

const outcomes = ['created', 'updated', 'unchanged', 'merged', 'review', 'skipped', 'blank'] as const

/** What an import is going to do, record by record. */
export function previewScreen(page: Page, request: PageRequest, extras: PreviewExtras): Screen {
  const { common, imports } = request.messages
  const { preview: t, shared } = imports
  const path = `/imports/${request.params.id}`
  const chosen = request.query.get('outcome')
  const next = `${path}/preview?${chosen === null ? '' : `outcome=${encodeURIComponent(chosen)}&`}after=${page.next}`
  const main = (
    <>
      <Crumbs
        way={[
          ['/imports', common.nav.imports],
          [path, <Text value={extras.file_name} />],
        ]}
      />
      <div class="head">
        <h1>{t.title}</h1>
        <span class="sub">{shared.notSaved}</span>
      </div>
      <Outcomes path={`${path}/preview`} chosen={chosen} counts={extras.outcomes} />
      <DecisionsTable items={page.items} />
      {page.next !== null && <NextPage href={next} />}
      {extras.moves.includes('apply') && isAllowed('editor', request.call.actor) && <Decide detail={extras} />}
    </>
  )
  return { title: t.titleOf(extras.file_name), section: 'imports', main }
}

/** The outcomes that occur, each with its count. */
const Outcomes = ({ path, chosen, counts }: { path: string; chosen: string | null; counts: OutcomeCounts }) => {
  const { imports, words } = useMessages()
  const { preview: t, shared } = imports
  return (
    <nav class="filters outcome-filter" aria-label={shared.outcomes}>
      {[null, ...outcomes.filter((outcome) => counts[outcome] > 0 || outcome === chosen)].map((outcome) => (
        <a
          class={outcome === chosen ? 'chip chip-on' : 'chip'}
          href={outcome === null ? path : `${path}?outcome=${outcome}`}
          {...(outcome === chosen ? { 'aria-current': 'true' } : {})}
        >
          {outcome === null ? t.all : words.labels.outcomes[outcome]}{' '}
          <b>{formatCount(outcome === null ? outcomes.reduce((sum, one) => sum + counts[one], 0) : counts[outcome])}</b>
        </a>
      ))}
    </nav>
  )
}
