import type { Child } from 'hono/jsx'
import type { CustomField } from '../../../shared/customers/custom-fields.ts'
import { isNoData } from '../../../shared/importing/mapping/map-columns.ts'
import { tellsWho } from '../../../shared/importing/planning/doubt-columns.ts'
import { valuesShown } from '../../../shared/importing/planning/sample-columns.ts'
import { type Messages, useMessages } from '../../messages/messages.ts'
import { defaultsSaid, sureOf, withProposed } from '../../pages/columns/columns-form.ts'
import type { Refused } from '../../problem.ts'
import { columnPage } from '../../words/column-pages.ts'
import { targetWords } from '../../words/column-targets.ts'
import { formatCount } from '../../words/numbers.ts'
import type { ImportDetail } from '../import-detail.ts'
import { Foot } from '../import-frame/import-frame.tsx'
import { ColumnPager } from '../parts/column-pager.tsx'
import { becomes } from './becomes.ts'
import { newKind, type TriedColumns, tryColumns } from './chosen-columns.ts'
import type { Column, ColumnValue } from './column.ts'
import { type ColumnGroup, columnGroups, groupColumns } from './column-groups.ts'
import { TargetList } from './column-pick.tsx'
import { ColumnsTable } from './columns-table.tsx'
import { Rules } from './rules.tsx'

interface ColumnsFormProps {
  readonly detail: ImportDetail
  readonly customFields: readonly CustomField[]
  /** What the form says so far. */
  readonly form: URLSearchParams
  readonly canEdit: boolean
  readonly action: 'mapping' | 'remap'
  readonly error?: Refused | undefined
}

/** So many columns of a group stand on one page. */
const columnsOnPage = 25

/** What the columns of a file become: some of them in sight, all of them in the form. */
export const ColumnsForm = ({ detail, customFields, form: given, canEdit, action, error }: ColumnsFormProps) => {
  const messages = useMessages()
  const form = withProposed(given)
  const country = defaultsSaid(detail.settings, form).country_code
  const mapping = detail.mapping ?? []
  const tried = tryColumns(mapping, form, customFields, messages)
  const sure = sureOf(form) ?? []
  const groups = groupColumns(detail)
  const group = groupShown(groups, form, error)
  const wanted = error === undefined ? pageAsked(form) : pageOfError(error, groups[group])
  const page = columnPage(groups[group].length, wanted, columnsOnPage)
  const shown = groups[group].slice(page.first, page.end)
  const tryPath = `/imports/${detail.id}/columns`
  const again = { ...showAgain(tryPath), formaction: tryPath }
  return (
    <>
      <form
        id="mapping"
        method="post"
        action={`/imports/${detail.id}/${action}`}
        {...(canEdit && { ...showAgain(tryPath), 'hx-trigger': 'change' })}
      >
        {error !== undefined && (
          <p class="errors" role="alert">
            {error.message}
          </p>
        )}
        {canEdit && (
          <button class="btn btn-s without-scripts" type="submit" formaction={tryPath} formnovalidate>
            {messages.columns.updatePreview}
          </button>
        )}
        <Tabs groups={groups} group={group} again={again} />
        <input type="hidden" name="shown" value={group} />
        {page.pages > 1 && <input type="hidden" name="page" value={String(page.page)} />}
        <ColumnsTable
          {...{ detail, shown, customFields }}
          columns={tried.columns}
          valuesOf={valuesIn(detail, tried.columns, shown, country, messages)}
          country={country}
          {...(canEdit && {
            edit: { customFields, targets: tried.targets, errors: { ...tried.errors, ...error?.fields }, sure, again },
          })}
        />
        <ColumnPager page={page} way={pageButton(again)} />
        {canEdit && <Unseen {...{ tried, shown, mapping, sure }} />}
        {canEdit && <TargetList customFields={customFields} />}
        {!tellsWho(tried.columns) && <p class="hint mt-4">{messages.columns.nobody}</p>}
        {canEdit && <Rules {...{ detail, form, again }} />}
      </form>
      {canEdit && <Onward detail={detail} columns={tried.columns} isAgain={action === 'remap'} />}
    </>
  )
}

/** Whenever something is chosen, the page is worked out anew. */
const showAgain = (tryPath: string) => ({
  'hx-post': tryPath,
  'hx-include': '#mapping',
  'hx-target': '#columns',
  'hx-select': '#columns',
  'hx-swap': 'outerMorph',
  'hx-sync': '#mapping:replace',
  'hx-status:5xx': 'swap:none',
})

type Groups = ReturnType<typeof groupColumns>

/** That of the first column with something wrong, else the one that is asked for, else the first that has columns. */
function groupShown(groups: Groups, form: URLSearchParams, error: Refused | undefined): ColumnGroup {
  const wrong = columnOfError(error)
  const wanted = columnGroups.find((one) =>
    wrong === undefined
      ? one === (form.get('tab') ?? form.get('shown')) && groups[one].length > 0
      : groups[one].includes(wrong),
  )
  return wanted ?? columnGroups.find((one) => groups[one].length > 0) ?? 'matched'
}

/** Another group begins with its first page. */
const pageAsked = (form: URLSearchParams): string | null =>
  form.has('tab') ? null : (form.get('turn') ?? form.get('page'))

const columnOfError = (error: Refused | undefined): number | undefined => {
  const [index] = Object.keys(error?.fields ?? {}).flatMap((name) => /^fields\.(\d+)$/.exec(name)?.[1] ?? [])
  return index === undefined ? undefined : Number(index)
}

function pageOfError(error: Refused, columns: readonly number[]): string {
  const at = columns.indexOf(columnOfError(error) ?? -1)
  return String(Math.floor(Math.max(0, at) / columnsOnPage) + 1)
}

interface TabsProps {
  readonly groups: Groups
  readonly group: ColumnGroup
  readonly again: Readonly<Record<string, string>>
}

/** The groups that have columns, each with how many. */
const Tabs = ({ groups, group, again }: TabsProps) => {
  const t = useMessages().columns.groups
  return (
    <fieldset class="tabs">
      <legend class="vh">{t.label}</legend>
      {columnGroups
        .filter((one) => groups[one].length > 0)
        .map((one) => (
          <button
            type="submit"
            name="tab"
            value={one}
            formnovalidate
            {...again}
            {...(one === group && { 'aria-current': 'true' })}
          >
            {t[one]} <span class="count">{formatCount(groups[one].length)}</span>
          </button>
        ))}
    </fieldset>
  )
}

/** Another page of the same group, with all that the form says so far. */
const pageButton = (again: Readonly<Record<string, string>>) => (page: number, words: Child) => (
  <button class="btn btn-s" type="submit" name="turn" value={String(page)} formnovalidate {...again}>
    {words}
  </button>
)

/** Of each column that is shown up to three different values of the first records, and what becomes of each. */
function valuesIn(
  detail: ImportDetail,
  columns: readonly Column[],
  shown: readonly number[],
  country: string | undefined,
  t: Messages,
) {
  const isShown = new Set(shown)
  const found = new Map<number, ColumnValue[]>()
  for (const cells of detail.columnsSample) {
    const results = becomes(columns, cells, detail.policy, t, { country, isShown: (index) => isShown.has(index) })
    for (const index of shown) {
      const raw = (cells[index] ?? '').trim()
      const result = results[index]
      const values = found.get(index) ?? []
      if (result === undefined || raw === '' || values.length === valuesShown) continue
      if (!values.some((value) => value.raw === raw)) found.set(index, [...values, { raw, result }])
    }
  }
  return (index: number): readonly ColumnValue[] => found.get(index) ?? []
}

interface UnseenProps {
  readonly tried: TriedColumns
  readonly mapping: readonly Column[]
  readonly shown: readonly number[]
  readonly sure: readonly number[]
}

/** What the form says of the columns that are not in sight. */
const Unseen = ({ tried, mapping, shown, sure }: UnseenProps) => {
  const messages = useMessages()
  const isShown = new Set(shown)
  return (
    <>
      {tried.targets.map((target, index) => {
        if (isShown.has(index)) return null
        const isNew = target !== null && typeof target === 'object' && 'kind' in target
        const format = tried.formats[index] ?? null
        return (
          <>
            <input type="hidden" name={`to.${index}`} value={targetWords(target, messages)} />
            {isNew && <input type="hidden" name={`kind.${index}`} value={newKind(target, mapping[index])} />}
            {sure.includes(index) && <input type="hidden" name={`sure.${index}`} value="yes" />}
            {format !== null && <input type="hidden" name={`format.${index}`} value={format} />}
          </>
        )
      })}
    </>
  )
}

interface OnwardProps {
  readonly detail: ImportDetail
  readonly columns: readonly Column[]
  readonly isAgain: boolean
}

/** What the columns come to, in numbers, and the step on. It stands beside the form, to be in sight while that is not. */
const Onward = ({ detail, columns, isAgain }: OnwardProps) => {
  const { columns: t, imports } = useMessages()
  const out = columns.filter(isNoData).length
  const matched = columns.filter(({ field, custom }) => field !== null || custom !== undefined).length
  const kept = columns.filter((column, index) => isKept(column) && detail.layout?.fill?.[index]?.filled !== 0).length
  const records = detail.records ?? 0
  const isStraight = isStraightByChoice(detail)
  return (
    <Foot
      stakes={
        <>
          {t.stakes(records, matched, kept, out)} {imports.shared.notSaved}
        </>
      }
    >
      <button class={isStraight ? 'btn' : 'btn btn-primary'} type="submit" form="mapping" name="preview" value="yes">
        {isAgain ? t.previewAgain(records) : t.preview(records)}
      </button>
      {isStraight && (
        <button class="btn btn-primary" type="submit" form="mapping" name="preview" value="no">
          {t.import(records)}
        </button>
      )}
    </Foot>
  )
}

const isKept = (column: Column): boolean => column.field === null && column.custom === undefined && !isNoData(column)

/** Whoever sent the file has said so. */
const isStraightByChoice = ({ preview, state, via }: ImportDetail) =>
  state === 'waiting' && via === 'browser' && !preview
