import { isAllowed } from '../../../shared/contract/call.ts'
import { isMoving, stopsAtPreview } from '../../../shared/importing/import-state.ts'
import { isNoData } from '../../../shared/importing/mapping/map-columns.ts'
import { assetPath } from '../../assets.ts'
import { useMessages } from '../../messages/messages.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Screen } from '../../route.ts'
import { type ColumnPage, columnPage } from '../../words/column-pages.ts'
import { formatBytes, formatShare } from '../../words/numbers.ts'
import { settingsWords } from '../../words/settings.ts'
import { type ColumnsExtras, ColumnsPart, columnsAction } from '../columns/columns.tsx'
import { ColumnsTable } from '../columns/columns-table.tsx'
import { Reading } from '../columns/reading.tsx'
import type { ImportDetail } from '../import-detail.ts'
import { ColumnPager, pageLink } from '../parts/column-pager.tsx'
import { Crumbs } from '../parts/crumbs.tsx'
import { live } from '../parts/live.ts'
import { Reconnecting } from '../parts/reconnecting.tsx'
import { Moment, Text } from '../parts/text.tsx'
import { ReviewByReason } from '../review/review-by-reason.tsx'
import { Actions, Decide, Difference, UndoneNotice } from './actions.tsx'
import { Failure } from './failure.tsx'
import { Progress } from './progress.tsx'
import { Steps } from './steps.tsx'
import { type OutcomeSample, Unread, Warnings, WhatChanges } from './what-changes.tsx'

/** What the page of an import shows besides it. */
export interface ImportExtras extends ColumnsExtras {
  /** The first records of each outcome, while it waits at its preview. */
  readonly samples: readonly OutcomeSample[]
}

/** One import: while it runs, the page follows it by itself; afterwards it is the report. */
export function importScreen(detail: ImportDetail, request: PageRequest, extras: ImportExtras): Screen {
  const canEdit = isAllowed('editor', request.call.actor)
  const moves = isMoving(detail.state)
  const main = (
    <>
      <Crumbs way={[['/imports', request.messages.common.nav.imports]]} />
      <div id="import" {...(moves && live(`/imports/${detail.id}`, 'import', 700))}>
        <Head detail={detail} canEdit={canEdit} />
        {detail.state === 'waiting' ? (
          <ColumnsPart {...{ detail, extras, canEdit }} form={request.query} path={`/imports/${detail.id}`} />
        ) : (
          <Body {...{ detail, extras, canEdit }} columnsPage={request.query.get('columns')} />
        )}
      </div>
      <script src={assetPath('live.js')} type="module" />
    </>
  )
  const title = moves ? `${formatShare(detail.share)} ${detail.file_name}` : detail.file_name
  return { title, section: 'imports', main, ...(moves && { refreshSeconds: 2 }) }
}

const Head = ({ detail, canEdit }: { detail: ImportDetail; canEdit: boolean }) => {
  const { imports, words } = useMessages()
  const { detail: t, shared } = imports
  const file = <Text value={detail.file_name} />
  const heading = () => {
    if (!isMoving(detail.state)) return file
    if (detail.state === 'undoing') return t.undoing(file)
    return stopsAtPreview(detail) ? t.preparing(file) : t.importing(file)
  }
  return (
    <div class="head">
      <h1>
        <span>{heading()}</span>
      </h1>
      <span class="sub">
        {detail.records !== null && `${shared.records(detail.records)}, `}
        {formatBytes(detail.source_bytes)},{' '}
        {detail.by === null ? words.labels.vias[detail.via] : <Text value={shared.by(detail.by)} />},{' '}
        <Moment at={detail.created_at} />. {words.labels.policies[detail.policy]}.
      </span>
      <Actions detail={detail} canEdit={canEdit} />
    </div>
  )
}

interface BodyProps {
  readonly detail: ImportDetail
  readonly extras: ImportExtras
  readonly canEdit: boolean
  /** Which page of columns is asked for. */
  readonly columnsPage: string | null
}

const Body = ({ detail, extras, canEdit, columnsPage }: BodyProps) => (
  <>
    {detail.error !== null && <Failure detail={detail} error={detail.error} canEdit={canEdit} />}
    {detail.state === 'failed' && canEdit && detail.moves.includes('reread') && (
      <div id="columns">
        <Reading detail={detail} tried={extras.tried} path={`/imports/${detail.id}`} />
      </div>
    )}
    <UndoneNotice detail={detail} />
    <Difference detail={detail} />
    <Progress detail={detail} />
    {(detail.state === 'ready' || detail.state === 'finished') && <Warnings detail={detail} />}
    {(detail.state === 'ready' || detail.state === 'finished') && <Unread detail={detail} />}
    {detail.state === 'ready' && <WhatChanges detail={detail} samples={extras.samples} />}
    {isMoving(detail.state) && <Reconnecting />}
    {detail.mapping !== null && (
      <div class="split section">
        <Columns
          {...{ detail, canEdit }}
          columns={detail.mapping}
          page={columnPage(detail.mapping.length, columnsPage)}
        />
        <div>
          <Steps detail={detail} />
          <Matching settings={detail.settings} />
          <ReviewByReason importId={detail.id} counts={detail.review} />
        </div>
      </div>
    )}
    {detail.moves.includes('apply') && canEdit && <Decide detail={detail} />}
  </>
)

/** What was chosen otherwise than usual. */
const Matching = ({ settings }: Pick<ImportDetail, 'settings'>) => {
  const t = useMessages()
  const { mode } = settings
  const { modes, modeHints } = t.words.settings
  const sentences = [
    ...(mode === 'both' ? [] : [`${modes[mode]}. ${modeHints[mode]}`]),
    ...settingsWords(settings, t).map(([, sentence]) => sentence),
  ]
  return sentences.length === 0 ? null : (
    <section class="section">
      <div class="section-head">
        <h2>{t.imports.shared.matching}</h2>
      </div>
      <ul class="meets">
        {sentences.map((sentence) => (
          <li>
            <Text value={sentence} />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface ColumnsProps {
  readonly detail: ImportDetail
  readonly columns: NonNullable<ImportDetail['mapping']>
  readonly canEdit: boolean
  readonly page: ColumnPage
}

/** Which column went to which field. */
const Columns = ({ detail, columns, canEdit, page }: ColumnsProps) => {
  const { detail: t, shared } = useMessages().imports
  const fields = columns.filter(({ field, custom }) => field !== null || custom !== undefined)
  const others = columns.filter((column) => !fields.includes(column) && !isNoData(column))
  return (
    <section>
      <div class="section-head">
        <h2>{shared.columns}</h2>
        <span class="sub">
          {fields.length === columns.length ? t.allMatch(columns.length) : t.someMatch(fields.length, columns.length)}
          {others.length > 0 && `; ${t.others(others.length)}`}
        </span>
        {canEdit && columnsAction(detail) === 'remap' && (
          <span class="actions">
            <a class="btn btn-s" href={`/imports/${detail.id}/columns`}>
              {t.changeColumns}
            </a>
          </span>
        )}
      </div>
      <ColumnsTable
        columns={columns}
        rows={detail.columnsSample.map((cells) => ({ cells, results: [] }))}
        page={page}
      />
      <ColumnPager page={page} way={pageLink(`/imports/${detail.id}`, 'columns')} />
    </section>
  )
}
