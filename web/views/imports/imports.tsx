import type { listImports } from '../../../functions/imports/list-imports.ts'
import { isAllowed } from '../../../shared/contract/call.ts'
import { isMoving, isUndone, waitsForPerson } from '../../../shared/importing/import-state.ts'
import { assetPath } from '../../assets.ts'
import { type Messages, useMessages } from '../../messages/messages.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Output, Screen } from '../../route.ts'
import { formatCount, formatSeconds, formatShare } from '../../words/numbers.ts'
import { Empty, toImport } from '../parts/empty.tsx'
import { Icon } from '../parts/icon.tsx'
import { LedgerBar } from '../parts/ledger.tsx'
import { live } from '../parts/live.tsx'
import { Moment } from '../parts/moments.tsx'
import { NextPage } from '../parts/next-page.tsx'
import { Reconnecting } from '../parts/reconnecting.tsx'
import { Text } from '../parts/text.tsx'

type Page = Output<typeof listImports>
type Summary = Page['items'][number]

/** Every file that ever came in, newest first; while one of them moves, the list follows it by itself. */
export function importsScreen(page: Page, request: PageRequest): Screen {
  const { common, inbox } = request.messages
  const canImport = isAllowed('editor', request.call.actor)
  const after = request.query.get('after')
  const moves = page.items.some((item) => isMoving(item.state))
  const path = after === null ? '/imports' : `/imports?after=${encodeURIComponent(after)}`
  const main = (
    <>
      <div class="head">
        <h1>{common.nav.imports}</h1>
        {canImport && page.items.length > 0 && (
          <div class="actions">
            <a class="btn btn-quiet" href="/imports/automatic">
              {inbox.automaticImports.title}
            </a>
            <a class="btn btn-primary" href="/imports/new">
              <Icon name="import" />
              {common.actions.importFile}
            </a>
          </div>
        )}
      </div>
      <div id="imports" data-follows="imports" {...(moves && live(path, 'imports', 1_000))}>
        {moves && <Reconnecting />}
        {page.items.length === 0 ? <NoImports canImport={canImport} /> : <ImportsTable page={page} />}
      </div>
      <script src={assetPath('live.js')} type="module" />
    </>
  )
  return { title: common.nav.imports, section: 'imports', main, ...(moves && { refreshSeconds: 3 }) }
}

const NoImports = ({ canImport }: { canImport: boolean }) => {
  const t = useMessages().imports.list
  return (
    <Empty title={t.emptyTitle} way={toImport(canImport)}>
      {t.empty}
      {canImport && ` ${t.emptyDrop}`}
    </Empty>
  )
}

const ImportsTable = ({ page }: { page: Page }) => (
  <>
    <div class="table-wrap">
      <table class="table list list-plain imports-table">
        <TableHead />
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

const TableHead = () => {
  const { common, imports } = useMessages()
  const { list: t, shared } = imports
  return (
    <thead>
      <tr>
        <th scope="col">{t.file}</th>
        <th scope="col">{t.state}</th>
        <th class="num c-records" scope="col">
          {t.records}
        </th>
        <th class="c-outcomes" scope="col">
          {shared.outcome}
        </th>
        <th class="num c-review" scope="col">
          {common.nav.review}
        </th>
        <th class="num c-when" scope="col">
          {t.at}
        </th>
      </tr>
    </thead>
  )
}

const ImportRow = ({ item }: { item: Summary }) => {
  const t = useMessages()
  const { shared } = t.imports
  const { words } = t
  return (
    <tr id={`import-${item.id}`}>
      <td class="l-1">
        <a class="name" id={`to-${item.id}`} href={`/imports/${item.id}`}>
          <Text value={item.file_name} />
        </a>
      </td>
      <td class="l-3">
        <span class={`badge ${toneOf(item)}`}>{words.labels.states[item.state]}</span>
      </td>
      <td class="num c-records">{item.records === null ? '' : formatCount(item.records)}</td>
      <td class="c-outcomes">
        <Bar item={item} />
      </td>
      <td class="num c-review">
        {item.outcomes.review > 0 && !isUndone(item.state) && (
          <a href={reviewOf(item)}>{formatCount(item.outcomes.review)}</a>
        )}
      </td>
      <td class="num muted c-when">
        {item.progress === null ? <Moment at={item.created_at} /> : howFar(t, item.progress)}
      </td>
      <td class="l-2 only-list">
        {item.records === null ? words.labels.vias[item.via] : shared.records(item.records)}
        {item.progress !== null && `, ${howFar(t, item.progress)}`}
        {item.outcomes.review > 0 && !isUndone(item.state) && `, ${words.labels.counted.review(item.outcomes.review)}`}
        {item.progress !== null && <Bar item={item} />}
      </td>
    </tr>
  )
}

/** At a preview, no row waits for a person yet. */
const reviewOf = ({ id, state }: Summary) =>
  state === 'ready' ? `/imports/${id}/preview?outcome=review` : `/review?import=${id}`

/** How far it is; then, what became of its records. */
const Bar = ({ item }: { item: Summary }) => {
  const t = useMessages().imports.list
  if (item.progress !== null) {
    return <progress value={item.progress.share.toFixed(3)} max="1" aria-label={t.shareOf(item.file_name)} />
  }
  return item.records ? <LedgerBar counts={item.outcomes} small /> : null
}

function howFar(t: Messages, { share, secondsLeft }: NonNullable<Summary['progress']>): string {
  return secondsLeft
    ? `${formatShare(share)}, ${t.imports.list.timeLeft(formatSeconds(secondsLeft, t))}`
    : formatShare(share)
}

function toneOf(item: Summary): string {
  if (item.state === 'failed') return 'badge-bad'
  if (waitsForPerson(item.state)) return 'badge-warn'
  return isMoving(item.state) ? 'badge-accent' : ''
}
