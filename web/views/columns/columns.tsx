import { isAllowed } from '../../../shared/contract/call.ts'
import type { CustomField } from '../../../shared/customers/custom-fields.ts'
import type { AppError } from '../../../shared/errors.ts'
import { type ColumnTarget, chooseLoosely, findDoubled } from '../../../shared/importing/mapping/choose-fields.ts'
import { isAsked } from '../../../shared/importing/mapping/column-format.ts'
import { isIdentifying } from '../../../shared/importing/mapping/map-columns.ts'
import { type ChosenColumns, type ColumnField, chosenOf, defaultsOf } from '../../column-inputs.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Screen } from '../../route.ts'
import { countOf } from '../../words/numbers.ts'
import type { ImportDetail } from '../imports/import.tsx'
import { Crumbs } from '../parts/crumbs.tsx'
import { Text } from '../parts/text.tsx'
import { becomes } from './becomes.ts'
import { type Column, ColumnsTable } from './columns-table.tsx'
import { DefaultsFields, PreviewCheck } from './defaults-fields.tsx'
import { Reading, type TriedReading } from './reading.tsx'

/** What the page of the columns shows beside the import. */
export interface BesideColumns {
  readonly customFields: readonly CustomField[]
  readonly tried: TriedReading | undefined
}

interface ColumnsProps {
  readonly detail: ImportDetail
  readonly beside: BesideColumns
  /** What the form says so far. */
  readonly form: URLSearchParams
  readonly canEdit: boolean
  readonly path: string
  readonly error?: AppError | undefined
}

/** Whether the columns of an import can be changed, and by which action. */
export const columnsAction = ({ moves }: Pick<ImportDetail, 'moves'>): 'mapping' | 'remap' | null =>
  moves.includes('chooseColumns') ? 'mapping' : moves.includes('remap') ? 'remap' : null

/** A page of its own for the columns of an import that waits for a look, or that has run. */
export function columnsScreen(
  detail: ImportDetail,
  request: PageRequest,
  beside: BesideColumns,
  error?: AppError,
): Screen {
  const path = `/imports/${detail.id}`
  const canEdit = isAllowed('editor', request.call.actor) && columnsAction(detail) !== null
  const form = new URLSearchParams(request.query)
  const main = (
    <>
      <Crumbs
        way={[
          ['/imports', 'Imports'],
          [path, <Text value={detail.file_name} />],
        ]}
      />
      <div class="head">
        <h1>Columns</h1>
        <span class="sub">{stakes(detail)}</span>
      </div>
      <ColumnsPart {...{ detail, beside, form, canEdit, error }} path={`${path}/columns`} />
    </>
  )
  return { title: `Columns of ${detail.file_name}`, section: 'imports', main }
}

function stakes(detail: ImportDetail): string {
  if (columnsAction(detail) === 'remap')
    return 'The kept file is imported once more by these columns; the same customers get what was kept as extra.'
  return columnsAction(detail) === null ? 'They can not be changed now.' : 'Nothing is written yet.'
}

/** How the file is read, what its columns are, and what comes of both. */
export const ColumnsPart = ({ detail, beside, form, canEdit, path, error }: ColumnsProps) => (
  <div id="columns">
    {detail.state === 'waiting' && <Question detail={detail} canEdit={canEdit} />}
    {canEdit && detail.moves.includes('reread') && <Reading detail={detail} tried={beside.tried} path={path} />}
    {beside.tried === undefined && <ColumnsForm {...{ detail, beside, form, canEdit, path, error }} />}
  </div>
)

/** Why it waits. */
const Question = ({ detail, canEdit }: Pick<ColumnsProps, 'detail' | 'canEdit'>) => {
  const { drift } = detail
  const asksFormats = (detail.mapping ?? []).some(isAsked)
  const isKnown = (detail.mapping ?? []).some(isIdentifying)
  return (
    <div class="notice notice-warn">
      <span>
        {drift !== null ? (
          <Drifted drift={drift} />
        ) : asksFormats && isKnown ? (
          <>
            <b>How are its dates and numbers written?</b> They can be read in two ways, and the values do not tell.
          </>
        ) : isKnown ? (
          <b>Are these columns right?</b>
        ) : (
          <>
            <b>What are these columns?</b> Their names and values do not tell well enough.
          </>
        )}{' '}
        Nothing is written yet.
        {!canEdit && ' An editor has to say.'}
      </span>
    </div>
  )
}

const Drifted = ({ drift }: { drift: NonNullable<ImportDetail['drift']> }) => {
  const { added, gone, renamed, since } = drift
  return (
    <>
      <b>This file came with other columns than last time:</b> {added.length > 0 && <Names word="new" names={added} />}
      {added.length > 0 && gone.length + renamed.length > 0 && '; '}
      {gone.length > 0 && <Names word="missing" names={gone} />}
      {gone.length > 0 && renamed.length > 0 && '; '}
      {renamed.map(({ from, to }, index) => (
        <>
          {index > 0 && ', '}“<Text value={from} />” is now “<Text value={to} />”
        </>
      ))}
      . Last time was <Text value={since.fileName} />.
    </>
  )
}

const Names = ({ word, names }: { word: string; names: readonly string[] }) => (
  <>
    {word}{' '}
    {names.map((name, index) => (
      <>
        {index > 0 && ', '}“<Text value={name} />”
      </>
    ))}
  </>
)

const ColumnsForm = ({ detail, beside, form, canEdit, path, error }: ColumnsProps) => {
  const mapping = detail.mapping ?? []
  const chosen = form.getAll('field').length === mapping.length ? chosenOf(form) : undefined
  const columns = chosen === undefined ? mapping : asChosen(mapping, chosen, beside.customFields)
  const rows = detail.columnsSample.map((cells) => ({ cells, results: becomes(columns, cells, detail.policy) }))
  const edit = {
    customFields: beside.customFields,
    labels: labelsOf(mapping, chosen),
    errors: { ...(chosen && findDoubled(targetsOf(chosen, mapping, beside.customFields))), ...error?.fields },
  }
  const isPreview = form.getAll('preview').at(-1) === 'yes' || (!form.has('preview') && defaultPreview(detail))
  const action = columnsAction(detail) ?? 'mapping'
  return (
    <form id="mapping" method="post" action={`/imports/${detail.id}/${action}`} {...(canEdit && showAgain(path))}>
      {error !== undefined && (
        <p class="errors" role="alert">
          {error.message}
        </p>
      )}
      <div class="section-head">
        <h2>What its columns are</h2>
      </div>
      <ColumnsTable columns={columns} rows={rows} {...(canEdit && { edit })} />
      {!columns.some(isIdentifyingAtAll) && (
        <p class="hint mt-4">
          No column says who a customer is yet. Choose a name, an e-mail or a phone, if there is one.
        </p>
      )}
      {canEdit && (
        <>
          <div class="columns-more">
            <DefaultsFields defaults={form.has('owner') ? typedDefaults(form) : detail.settings.defaults} />
            <PreviewCheck isOn={isPreview} />
          </div>
          <p class="form-end">
            <button class="btn btn-primary" type="submit">
              {isPreview ? 'Preview' : 'Import'} {countOf(detail.records ?? 0, 'record')}
              {action === 'remap' ? ' again' : ''} with these columns
            </button>
            <noscript>
              <button class="btn" type="submit" formmethod="get" formaction={path}>
                Show what becomes of them
              </button>
            </noscript>
          </p>
        </>
      )}
    </form>
  )
}

const defaultPreview = ({ preview, state }: ImportDetail) => preview || state === 'ready'

const isIdentifyingAtAll = (column: Column) => isIdentifying({ ...column, confidence: 1 })

function typedDefaults(form: URLSearchParams) {
  const { owner, source, tags, country_code } = defaultsOf(Object.fromEntries(form))
  return {
    ...(typeof owner === 'string' && { owner }),
    ...(typeof source === 'string' && { source }),
    ...(Array.isArray(tags) && { tags: tags.map(String) }),
    ...(typeof country_code === 'string' && { country_code }),
  }
}

/** Whenever something is chosen, the samples are worked out anew. */
const showAgain = (path: string) => ({
  'hx-get': path,
  'hx-trigger': 'change',
  'hx-include': '#mapping',
  'hx-target': '#columns',
  'hx-select': '#columns',
  'hx-swap': 'outerMorph',
  'hx-sync': 'this:replace',
  'hx-status:5xx': 'swap:none',
})

const asChosen = (mapping: readonly Column[], chosen: ChosenColumns, customFields: readonly CustomField[]) =>
  chooseLoosely(mapping, targetsOf(chosen, mapping, customFields), chosen.formats)

const targetsOf = (
  { fields }: ChosenColumns,
  mapping: readonly Column[],
  customFields: readonly CustomField[],
): ColumnTarget[] => fields.map((field, index) => targetOf(field, mapping[index], customFields))

function targetOf(field: ColumnField, column: Column | undefined, customFields: readonly CustomField[]): ColumnTarget {
  if (field === null || typeof field === 'string') return field
  if ('custom' in field) return customFields.find(({ key }) => key === field.custom) ?? null
  return { key: `new:${field.label || column?.column}`, kind: field.kind, choices: column?.seen?.choices ?? [] }
}

/** A new field is called like its column, until a person names it. */
const labelsOf = (mapping: readonly Column[], chosen: ChosenColumns | undefined): Map<number, string> =>
  new Map(
    (chosen?.fields ?? []).flatMap((field, index) =>
      field !== null && typeof field === 'object' && 'label' in field
        ? [[index, field.label || (mapping[index]?.column ?? '')] as const]
        : [],
    ),
  )
