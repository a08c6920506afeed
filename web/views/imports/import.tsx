import type { getImport } from '../../../functions/imports/get-import.ts'
import { isAllowed } from '../../../shared/contract/call.ts'
import { isMoving } from '../../../shared/importing/import-state.ts'
import { assetPath } from '../../assets.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Output, Screen } from '../../route.ts'
import { policyLabels, viaLabels } from '../../words/labels.ts'
import { countOf, formatBytes, formatCount, formatShare } from '../../words/numbers.ts'
import { modeHints, modeLabels, settingsWords } from '../../words/settings.ts'
import { type BesideColumns, ColumnsPart, columnsAction } from '../columns/columns.tsx'
import { ColumnsTable } from '../columns/columns-table.tsx'
import { Reading } from '../columns/reading.tsx'
import { Crumbs } from '../parts/crumbs.tsx'
import { live } from '../parts/live.ts'
import { Reconnecting } from '../parts/reconnecting.tsx'
import { Moment, Text } from '../parts/text.tsx'
import { ReviewByReason } from '../review/review-by-reason.tsx'
import { Actions, Decide, Difference, TakenBack } from './actions.tsx'
import { Failure } from './failure.tsx'
import { Progress } from './progress.tsx'
import { Steps } from './steps.tsx'

export type ImportDetail = Output<typeof getImport>

/** One import: while it runs, the page follows it by itself; afterwards it is the report. */
export function importScreen(detail: ImportDetail, request: PageRequest, beside: BesideColumns): Screen {
  const canEdit = isAllowed('editor', request.call.actor)
  const moves = isMoving(detail.state)
  const main = (
    <>
      <Crumbs way={[['/imports', 'Imports']]} />
      <div id="import" {...(moves && live(`/imports/${detail.id}`, 'import', 700))}>
        <Head detail={detail} canEdit={canEdit} />
        {detail.state === 'waiting' ? (
          <ColumnsPart {...{ detail, beside, canEdit }} form={request.query} path={`/imports/${detail.id}`} />
        ) : (
          <Body detail={detail} beside={beside} canEdit={canEdit} />
        )}
      </div>
      <script src={assetPath('live.js')} type="module" />
    </>
  )
  const title = moves ? `${formatShare(detail.share)} ${detail.file_name}` : detail.file_name
  return { title, section: 'imports', main, ...(moves && { refreshSeconds: 2 }) }
}

const Head = ({ detail, canEdit }: { detail: ImportDetail; canEdit: boolean }) => (
  <div class="head">
    <h1>
      <span>
        {isMoving(detail.state) && (detail.state === 'undoing' ? 'Taking back ' : 'Importing ')}
        <Text value={detail.file_name} />
      </span>
    </h1>
    <span class="sub">
      {detail.records !== null && `${countOf(detail.records, 'record')}, `}
      {formatBytes(detail.source_bytes)},{' '}
      {detail.by === null ? viaLabels[detail.via] : <Text value={`by ${detail.by}`} />},{' '}
      <Moment at={detail.created_at} />. {policyLabels[detail.policy]}.
    </span>
    <Actions detail={detail} canEdit={canEdit} />
  </div>
)

const Body = ({ detail, beside, canEdit }: { detail: ImportDetail; beside: BesideColumns; canEdit: boolean }) => (
  <>
    {detail.error !== null && <Failure detail={detail} error={detail.error} canEdit={canEdit} />}
    {detail.state === 'failed' && canEdit && detail.moves.includes('reread') && (
      <div id="columns">
        <Reading detail={detail} tried={beside.tried} path={`/imports/${detail.id}`} />
      </div>
    )}
    <TakenBack detail={detail} />
    {detail.moves.includes('apply') && canEdit && <Decide detail={detail} />}
    <Difference detail={detail} />
    <Progress detail={detail} />
    {isMoving(detail.state) && <Reconnecting />}
    {detail.mapping !== null && (
      <div class="split section">
        <Columns detail={detail} columns={detail.mapping} canEdit={canEdit} />
        <div>
          <Steps detail={detail} />
          <Meets settings={detail.settings} />
          <ReviewByReason importId={detail.id} counts={detail.review} />
        </div>
      </div>
    )}
  </>
)

/** What was chosen otherwise than usual. */
const Meets = ({ settings }: Pick<ImportDetail, 'settings'>) => {
  const { mode } = settings
  const words = [
    ...(mode === 'both' ? [] : [`${modeLabels[mode]}. ${modeHints[mode]}`]),
    ...settingsWords(settings).map(([, sentence]) => sentence),
  ]
  return words.length === 0 ? null : (
    <section class="section">
      <div class="section-head">
        <h2>How it meets existing customers</h2>
      </div>
      <ul class="meets">
        {words.map((sentence) => (
          <li>
            <Text value={sentence} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Which column went to which field. */
const Columns = (props: { detail: ImportDetail; columns: NonNullable<ImportDetail['mapping']>; canEdit: boolean }) => {
  const { detail, columns, canEdit } = props
  const fields = columns.filter(({ field, custom }) => field !== null || custom !== undefined)
  return (
    <section>
      <div class="section-head">
        <h2>Columns</h2>
        <span class="sub">
          {fields.length === columns.length
            ? `all ${formatCount(columns.length)} are fields`
            : `${formatCount(fields.length)} of ${formatCount(columns.length)} are fields, the others are kept beside them`}
        </span>
        {canEdit && columnsAction(detail) === 'remap' && (
          <span class="actions">
            <a class="btn btn-s" href={`/imports/${detail.id}/columns`}>
              Change columns
            </a>
          </span>
        )}
      </div>
      <ColumnsTable columns={columns} rows={detail.columnsSample.map((cells) => ({ cells, results: [] }))} />
    </section>
  )
}
