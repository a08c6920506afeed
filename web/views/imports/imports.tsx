import type { listImports } from '../../../functions/imports/list-imports.ts'
import { isAllowed } from '../../../shared/contract/call.ts'
import { isMoving, isUndone } from '../../../shared/importing/import-state.ts'
import { assetPath } from '../../assets.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Output, Screen } from '../../route.ts'
import { stateLabels, viaLabels } from '../../words/labels.ts'
import { countOf, formatCount, formatSeconds, formatShare } from '../../words/numbers.ts'
import { Empty, toImport } from '../parts/empty.tsx'
import { Icon } from '../parts/icon.tsx'
import { LedgerBar } from '../parts/ledger.tsx'
import { live } from '../parts/live.ts'
import { NextPage } from '../parts/next-page.tsx'
import { Reconnecting } from '../parts/reconnecting.tsx'
import { Moment, Text } from '../parts/text.tsx'

type Page = Output<typeof listImports>
type Summary = Page['items'][number]

/** Every file that ever came in, newest first; while one of them moves, the list follows it by itself. */
export function importsScreen(page: Page, request: PageRequest): Screen {
  const canImport = isAllowed('editor', request.call.actor)
  const after = request.query.get('after')
  const moves = page.items.some((item) => isMoving(item.state))
  const path = after === null ? '/imports' : `/imports?after=${encodeURIComponent(after)}`
  const main = (
    <>
      <div class="head">
        <h1>Imports</h1>
        {canImport && page.items.length > 0 && (
          <div class="actions">
            <a class="btn btn-quiet" href="/imports/automatic">
              AutomaticImport
            </a>
            <a class="btn btn-primary" href="/imports/new">
              <Icon name="import" />
              Import a file
            </a>
          </div>
        )}
      </div>
      <div id="imports" {...(moves && live(path, 'imports', 1_000))}>
        {moves && <Reconnecting />}
        {page.items.length === 0 ? <NoImports canImport={canImport} /> : <ImportsTable page={page} />}
      </div>
      <script src={assetPath('live.js')} type="module" />
    </>
  )
  return { title: 'Imports', section: 'imports', main, ...(moves && { refreshSeconds: 3 }) }
}

const NoImports = ({ canImport }: { canImport: boolean }) => (
  <Empty title="No imports yet" way={toImport(canImport)}>
    Each file that comes in is listed here, with what became of every record.
    {canImport && ' Drop one on any page.'}
  </Empty>
)

const ImportsTable = ({ page }: { page: Page }) => (
  <>
    <div class="table-wrap">
      <table class="table list list-plain imports-table">
        <thead>
          <tr>
            <th scope="col">File</th>
            <th scope="col">State</th>
            <th class="num c-records" scope="col">
              Records
            </th>
            <th class="c-outcomes" scope="col">
              Outcomes
            </th>
            <th class="num c-review" scope="col">
              Held
            </th>
            <th class="num c-when" scope="col">
              Came in
            </th>
          </tr>
        </thead>
        <tbody>
          {page.items.map((item) => (
            <ImportRow item={item} />
          ))}
        </tbody>
      </table>
    </div>
    {page.next !== null && <NextPage href={`/imports?after=${encodeURIComponent(page.next)}`} />}
  </>
)

const ImportRow = ({ item }: { item: Summary }) => (
  <tr id={`import-${item.id}`}>
    <td class="l-1">
      <a class="name" id={`to-${item.id}`} href={`/imports/${item.id}`}>
        <Text value={item.file_name} />
      </a>
    </td>
    <td class="l-3">
      <span class={`badge ${toneOf(item)}`}>{stateLabels[item.state]}</span>
    </td>
    <td class="num c-records">{item.records === null ? '' : formatCount(item.records)}</td>
    <td class="c-outcomes">
      <Bar item={item} />
    </td>
    <td class="num c-review">
      {item.outcomes.review > 0 && !isUndone(item.state) && (
        <a href={`/review?import=${item.id}`}>{formatCount(item.outcomes.review)}</a>
      )}
    </td>
    <td class="num muted c-when">{item.progress === null ? <Moment at={item.created_at} /> : howFar(item.progress)}</td>
    <td class="l-2 only-list">
      {item.records === null ? viaLabels[item.via] : countOf(item.records, 'record')}
      {item.progress !== null && `, ${howFar(item.progress)}`}
      {item.outcomes.review > 0 && !isUndone(item.state) && `, ${formatCount(item.outcomes.review)} review`}
      {item.progress !== null && <Bar item={item} />}
    </td>
  </tr>
)

/** How far it is; then, what became of its records. */
const Bar = ({ item }: { item: Summary }) => {
  if (item.progress !== null) {
    return <progress value={item.progress.share.toFixed(3)} max="1" aria-label={`${item.file_name}, share done`} />
  }
  return item.records ? <LedgerBar counts={item.outcomes} small /> : null
}

function howFar({ share, secondsLeft }: NonNullable<Summary['progress']>): string {
  return secondsLeft ? `${formatShare(share)}, ${formatSeconds(secondsLeft)} left` : formatShare(share)
}

function toneOf(item: Summary): string {
  if (item.state === 'failed') return 'badge-bad'
  if (item.state === 'waiting') return 'badge-warn'
  return isMoving(item.state) ? 'badge-accent' : ''
}
