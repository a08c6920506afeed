import { isAllowed } from '../../../shared/contract/call.ts'
import type { CustomField } from '../../../shared/customers/custom-fields.ts'
import type { Refused } from '../../problem.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Redirect, Screen } from '../../route.ts'
import type { ImportDetail } from '../import-detail.ts'
import { columnsAction } from '../import-frame/columns-action.ts'
import { ImportFrame } from '../import-frame/import-frame.tsx'
import { ColumnsForm } from './columns-form.tsx'
import { Question } from './question.tsx'
import { Reading, type TriedReading } from './reading.tsx'
import { Sheets } from './sheets.tsx'

/** What the page of the columns shows besides the import. */
export interface ColumnsExtras {
  readonly customFields: readonly CustomField[]
  readonly tried: TriedReading | undefined
}

interface ColumnsProps {
  readonly detail: ImportDetail
  readonly extras: ColumnsExtras
  /** What the form says so far. */
  readonly form: URLSearchParams
  readonly canEdit: boolean
  readonly path: string
  readonly error?: Refused | undefined
}

/** A page of its own for the columns of an import that waits for a person, or that has run. */
export function columnsScreen(
  detail: ImportDetail,
  request: PageRequest,
  extras: ColumnsExtras,
  error?: Refused,
): Screen {
  const { columns: t } = request.messages
  const isEditor = isAllowed('editor', request.call.actor)
  const canEdit = isEditor && columnsAction(detail) !== null
  const form = new URLSearchParams(request.query)
  const main = (
    <ImportFrame detail={detail} here="columns" canEdit={isEditor}>
      {columnsAction(detail) === 'remap' && <p class="notice">{t.importedAgain}</p>}
      <ColumnsPart {...{ detail, extras, form, canEdit, error }} path={`/imports/${detail.id}/columns`} />
    </ImportFrame>
  )
  return { title: t.titleOf(detail.file_name), section: 'imports', main }
}

/** The same; whoever still has its address when the columns can't be changed any more comes to where the import is now. */
export const columnsOrImport = (
  detail: ImportDetail,
  request: PageRequest,
  extras: ColumnsExtras,
): Screen | Redirect =>
  columnsAction(detail) === null
    ? { kind: 'redirect', to: `/imports/${detail.id}` }
    : columnsScreen(detail, request, extras)

/** How the file is read, what its columns are, and what comes of both. */
export const ColumnsPart = ({ detail, extras, form, canEdit, path, error }: ColumnsProps) => (
  <div id="columns">
    {detail.state === 'waiting' && <Question detail={detail} canEdit={canEdit} />}
    {canEdit && detail.moves.includes('reread') && (
      <>
        <Sheets detail={detail} path={path} />
        <Reading detail={detail} tried={extras.tried} path={path} />
      </>
    )}
    {extras.tried === undefined && (
      <ColumnsForm
        {...{ detail, form, canEdit, error }}
        customFields={extras.customFields}
        action={columnsAction(detail) ?? 'mapping'}
      />
    )}
  </div>
)
