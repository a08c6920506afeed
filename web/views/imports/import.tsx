import { isAllowed } from '../../../shared/contract/call.ts'
import { isMoving, isUndone } from '../../../shared/importing/import-state.ts'
import type { Text } from '../../../shared/messages/text.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Screen } from '../../route.ts'
import { formatShare } from '../../words/numbers.ts'
import { type ColumnsExtras, ColumnsPart } from '../columns/columns.tsx'
import { Reading } from '../columns/reading.tsx'
import type { ImportDetail } from '../import-detail.ts'
import { ImportFrame } from '../import-frame/import-frame.tsx'
import { live } from '../parts/live.tsx'
import { Reconnecting } from '../parts/reconnecting.tsx'
import { Failure } from './failure.tsx'
import { type DecisionPage, PreviewPart } from './preview.tsx'
import { Progress } from './progress.tsx'
import { ReportPart } from './report.tsx'
import type { Report } from './report-details.tsx'
import { Steps } from './steps.tsx'

/** What the page of an import shows besides it, at the step at which it is. */
export interface ImportExtras extends ColumnsExtras {
  /** The first of its decisions, while it waits at its preview. */
  readonly decisions: DecisionPage | undefined
  /** When it is over. */
  readonly report: Report | undefined
}

/** One import, at the step where it is: while it moves, the page follows it by itself. */
export function importScreen(detail: ImportDetail, request: PageRequest, extras: ImportExtras): Screen {
  const canEdit = isAllowed('editor', request.call.actor)
  const moves = isMoving(detail.state)
  const path = `/imports/${detail.id}`
  const main = (
    <ImportFrame {...{ detail, canEdit }} live={moves ? live(path, 'import', 700) : {}}>
      <Body {...{ detail, extras, canEdit }} form={request.query} />
    </ImportFrame>
  )
  const title = moves ? `${formatShare(detail.share)} ${detail.file_name}` : detail.file_name
  return { title, section: 'imports', main, ...(moves && { refreshSeconds: 2 }) }
}

interface BodyProps {
  readonly detail: ImportDetail
  readonly extras: ImportExtras
  readonly canEdit: boolean
  /** What a form of columns says so far. */
  readonly form: URLSearchParams
}

/** A file may be a table, only not as it was read; what is a PDF, is one however it is read. */
const mayHelp = (text: Text | undefined): boolean =>
  text === undefined ||
  !text.key.startsWith('refusals.') ||
  ['refusals.noSuchLine', 'refusals.noSuchSheet', 'refusals.tooWide', 'refusals.file.is-binary'].includes(text.key)

const Body = ({ detail, extras, canEdit, form }: BodyProps) => {
  const path = `/imports/${detail.id}`
  const { state } = detail
  if (state === 'waiting') return <ColumnsPart {...{ detail, extras, canEdit, form, path }} />
  if (state === 'ready' && extras.decisions !== undefined)
    return <PreviewPart {...{ detail, canEdit }} page={extras.decisions} query={new URLSearchParams()} />
  if (extras.report !== undefined && !isUndone(state) && detail.error === null)
    return <ReportPart {...{ detail, canEdit }} report={extras.report} />
  return (
    <>
      {detail.error !== null && <Failure detail={detail} error={detail.error} canEdit={canEdit} />}
      {state === 'failed' && canEdit && detail.moves.includes('reread') && mayHelp(detail.error?.text) && (
        <div id="columns">
          <Reading detail={detail} tried={extras.tried} path={path} />
        </div>
      )}
      {extras.report === undefined ? (
        <>
          <Progress detail={detail} />
          {isMoving(state) && <Reconnecting />}
          {detail.mapping !== null && <Steps detail={detail} />}
        </>
      ) : (
        <ReportPart {...{ detail, canEdit }} report={extras.report} isFailureTold={detail.error !== null} />
      )}
    </>
  )
}
