import type { Child } from 'hono/jsx'
import { isAllowed } from '../../../shared/contract/call.ts'
import { isQuestion, type Warning } from '../../../shared/csv/warning.ts'
import type { CustomField } from '../../../shared/customers/custom-fields.ts'
import { type ColumnTarget, chooseLoosely, findDoubled } from '../../../shared/importing/mapping/choose-fields.ts'
import type { ColumnMapping } from '../../../shared/importing/mapping/column-mapping.ts'
import { isNoData } from '../../../shared/importing/mapping/map-columns.ts'
import { tellsWho } from '../../../shared/importing/planning/doubt-columns.ts'
import { explainWarning } from '../../../shared/importing/reading/explain-warning.ts'
import { renderText } from '../../../shared/messages/text.ts'
import { type Messages, useMessages } from '../../messages/messages.ts'
import { type ChosenColumns, type ColumnField, chosenOf, defaultsOf } from '../../pages/columns/columns-form.ts'
import type { Refused } from '../../problem.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Screen } from '../../route.ts'
import { type ColumnPage, columnPage, isOn, pageOf } from '../../words/column-pages.ts'
import type { ImportDetail } from '../import-detail.ts'
import { ColumnPager, pageLink } from '../parts/column-pager.tsx'
import { Crumbs } from '../parts/crumbs.tsx'
import { Text } from '../parts/text.tsx'
import { becomes } from './becomes.ts'
import type { Column } from './column.ts'
import { ColumnsTable } from './columns-table.tsx'
import { DefaultsFields, StraightAway } from './defaults-fields.tsx'
import { Reading, type TriedReading } from './reading.tsx'

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

/** Whether the columns of an import can be changed, and by which action. */
export const columnsAction = ({ moves }: Pick<ImportDetail, 'moves'>): 'mapping' | 'remap' | null =>
  moves.includes('chooseColumns') ? 'mapping' : moves.includes('remap') ? 'remap' : null

/** A page of its own for the columns of an import that waits for a person, or that has run. */
export function columnsScreen(
  detail: ImportDetail,
  request: PageRequest,
  extras: ColumnsExtras,
  error?: Refused,
): Screen {
  const { columns: t, common, imports } = request.messages
  const path = `/imports/${detail.id}`
  const canEdit = isAllowed('editor', request.call.actor) && columnsAction(detail) !== null
  const form = new URLSearchParams(request.query)
  const main = (
    <>
      <Crumbs
        way={[
          ['/imports', common.nav.imports],
          [path, <Text value={detail.file_name} />],
        ]}
      />
      <div class="head">
        <h1>{imports.shared.columns}</h1>
        <span class="sub">{stakes(detail, request.messages)}</span>
      </div>
      <ColumnsPart {...{ detail, extras, form, canEdit, error }} path={`${path}/columns`} />
    </>
  )
  return { title: t.titleOf(detail.file_name), section: 'imports', main }
}

function stakes(detail: ImportDetail, { columns, imports }: Messages): string {
  if (columnsAction(detail) === 'remap') return columns.importedAgain
  return columnsAction(detail) === null ? columns.closed : imports.shared.notSaved
}

/** How the file is read, what its columns are, and what comes of both. */
export const ColumnsPart = ({ detail, extras, form, canEdit, path, error }: ColumnsProps) => (
  <div id="columns">
    {detail.state === 'waiting' && <Question detail={detail} canEdit={canEdit} />}
    {canEdit && detail.moves.includes('reread') && <Reading detail={detail} tried={extras.tried} path={path} />}
    {extras.tried === undefined && <ColumnsForm {...{ detail, extras, form, canEdit, path, error }} />}
  </div>
)

/** Why it waits. */
const Question = ({ detail, canEdit }: Pick<ColumnsProps, 'detail' | 'canEdit'>) => {
  const { columns, imports, shared } = useMessages()
  const t = columns.question
  const { drift, layout } = detail
  const questions = (layout?.warnings ?? []).filter(isQuestion)
  return (
    <div class="notice notice-warn">
      <span>
        {drift === null ? <b>{t[topicOf(questions)]}</b> : <Drifted drift={drift} />}{' '}
        {questions
          .filter(({ code }) => code !== 'columns.changed')
          .map((question) => (
            <>
              <Text value={renderText(explainWarning(question), shared)} />{' '}
            </>
          ))}
        {imports.shared.notSaved}
        {!canEdit && ` ${t.editorOnly}`}
      </span>
    </div>
  )
}

/** What a person is asked, in a few words: who it is comes first, then how cells are written. */
function topicOf(questions: readonly Warning[]): 'unknown' | 'formats' | 'confirm' {
  const has = (...codes: Warning['code'][]) => questions.some(({ code }) => codes.includes(code))
  if (has('columns.nobody', 'columns.guessed')) return 'unknown'
  return has('columns.date-order', 'columns.decimal-mark') ? 'formats' : 'confirm'
}

const Drifted = ({ drift }: { drift: NonNullable<ImportDetail['drift']> }) => {
  const t = useMessages().columns.question
  const { added, gone, renamed, since } = drift
  return (
    <>
      <b>{t.changed}</b> {added.length > 0 && t.added(<Names names={added} />)}
      {added.length > 0 && gone.length + renamed.length > 0 && '; '}
      {gone.length > 0 && t.gone(<Names names={gone} />)}
      {gone.length > 0 && renamed.length > 0 && '; '}
      {renamed.map(({ from, to }, index) => (
        <>
          {index > 0 && ', '}
          {t.renamed(<Text value={from} />, <Text value={to} />)}
        </>
      ))}
      . {t.since(<Text value={since.fileName} />)}
    </>
  )
}

const Names = ({ names }: { names: readonly string[] }) => {
  const t = useMessages().columns.question
  return (
    <>
      {names.map((name, index) => (
        <>
          {index > 0 && ', '}
          {t.quoted(<Text value={name} />)}
        </>
      ))}
    </>
  )
}

const doubledOf = (targets: readonly ColumnTarget[], mapping: readonly ColumnMapping[], { shared }: Messages) =>
  Object.fromEntries(
    Object.entries(findDoubled(targets, mapping)).map(([name, said]) => [name, renderText(said, shared)]),
  )

const ColumnsForm = ({ detail, extras, form, canEdit, path, error }: ColumnsProps) => {
  const messages = useMessages()
  const t = messages.columns
  const mapping = detail.mapping ?? []
  const chosen = form.getAll('field').length === mapping.length ? chosenOf(form) : undefined
  const columns = chosen === undefined ? mapping : asChosen(mapping, chosen, extras.customFields)
  const page = columnPage(mapping.length, pageOfError(error) ?? form.get('page'))
  const rows = detail.columnsSample.map((cells) => ({
    cells,
    results: becomes(columns, cells, detail.policy, messages, (index) => isOn(page, index)),
  }))
  const edit = {
    customFields: extras.customFields,
    labels: labelsOf(mapping, chosen),
    errors: {
      ...(chosen && doubledOf(targetsOf(chosen, mapping, extras.customFields), mapping, messages)),
      ...error?.fields,
    },
  }
  const isStraight = form.has('field') ? form.get('preview') === 'no' : isStraightByChoice(detail)
  const action = columnsAction(detail) ?? 'mapping'
  const tryPath = `/imports/${detail.id}/columns`
  return (
    <form
      id="mapping"
      method="post"
      action={`/imports/${detail.id}/${action}`}
      {...(canEdit && showAgain(page.pages > 1 ? { 'hx-post': tryPath } : { 'hx-get': path }))}
    >
      {error !== undefined && (
        <p class="errors" role="alert">
          {error.message}
        </p>
      )}
      <div class="section-head">
        <h2>{t.heading}</h2>
      </div>
      {canEdit && <Unseen {...{ columns, page, chosen, labels: edit.labels }} isBefore />}
      <ColumnsTable columns={columns} rows={rows} page={page} {...(canEdit && { edit })} />
      {canEdit && <Unseen {...{ columns, page, chosen, labels: edit.labels }} isBefore={false} />}
      <ColumnPager page={page} way={canEdit ? pageButton(tryPath) : pageLink(path, 'page')} />
      {!tellsWho(columns) && <p class="hint mt-4">{t.nobody}</p>}
      {canEdit && (
        <>
          <div class="columns-more">
            <DefaultsFields defaults={form.has('owner') ? typedDefaults(form) : detail.settings.defaults} />
            <StraightAway isOn={isStraight} />
          </div>
          <p class="form-end">
            <button class="btn btn-primary" type="submit">
              {submitWords(t, !isStraight, action === 'remap')(detail.records ?? 0)}
            </button>
            <noscript>
              <button
                class="btn"
                type="submit"
                {...(page.pages > 1 ? { formaction: tryPath } : { formmethod: 'get', formaction: path })}
              >
                {t.updatePreview}
              </button>
            </noscript>
          </p>
        </>
      )}
    </form>
  )
}

function submitWords(t: Messages['columns'], isPreview: boolean, isAgain: boolean): (records: number) => string {
  if (isPreview) return isAgain ? t.previewAgainWith : t.previewWith
  return isAgain ? t.importAgainWith : t.importWith
}

/** Whoever sent the file has said so. */
const isStraightByChoice = ({ preview, state, via }: ImportDetail) =>
  state === 'waiting' && via === 'browser' && !preview

function typedDefaults(form: URLSearchParams) {
  const { owner, source, tags, country_code } = defaultsOf(Object.fromEntries(form))
  return {
    ...(typeof owner === 'string' && { owner }),
    ...(typeof source === 'string' && { source }),
    ...(Array.isArray(tags) && { tags: tags.map(String) }),
    ...(typeof country_code === 'string' && { country_code }),
  }
}

/** The page of the first column with something wrong. */
function pageOfError(error: Refused | undefined): string | undefined {
  const index = Object.keys(error?.fields ?? {}).flatMap((name) => /^fields\.(\d+)$/.exec(name)?.[1] ?? [])[0]
  return index === undefined ? undefined : pageOf(Number(index))
}

/** Another page of the same form, with all that it says so far. */
const pageButton = (tryPath: string) => (page: number, words: Child) => (
  <button class="btn btn-s" type="submit" name="page" value={String(page)} formaction={tryPath} formnovalidate>
    {words}
  </button>
)

interface UnseenProps {
  readonly columns: readonly Column[]
  readonly page: ColumnPage
  readonly chosen: ChosenColumns | undefined
  readonly labels: ReadonlyMap<number, string>
  readonly isBefore: boolean
}

/** What the form says of the columns that are on other pages. */
const Unseen = ({ columns, page, chosen, labels, isBefore }: UnseenProps) => (
  <>
    {columns.map((column, index) => {
      if (isOn(page, index) || index < page.first !== isBefore) return null
      const label = labels.get(index)
      const format = chosen?.formats[index] ?? null
      return (
        <>
          <input type="hidden" name="field" value={fieldValue(column, label !== undefined)} />
          {label !== undefined && <input type="hidden" name={`label.${index}`} value={label} />}
          {format !== null && <input type="hidden" name={`format.${index}`} value={format} />}
        </>
      )
    })}
  </>
)

/** What the select of a column would say. */
function fieldValue(column: Column, isNew: boolean): string {
  if (isNew && column.custom !== undefined) return `new:${column.custom.kind}`
  if (column.custom !== undefined) return `custom:${column.custom.key}`
  return column.field ?? (isNoData(column) ? 'ours' : 'extra')
}

/** Whenever something is chosen, the samples are worked out anew. */
const showAgain = (how: { readonly 'hx-get': string } | { readonly 'hx-post': string }) => ({
  ...how,
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
