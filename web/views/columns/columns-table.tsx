import type { WarningOf } from '../../../shared/csv/warning.ts'
import type { CustomField } from '../../../shared/customers/custom-fields.ts'
import { isUnsure } from '../../../shared/importing/mapping/choose-fields.ts'
import { isNoData } from '../../../shared/importing/mapping/map-columns.ts'
import { countUnread, type UnreadCells } from '../../../shared/importing/planning/count-unread.ts'
import { valuesShown } from '../../../shared/importing/planning/sample-columns.ts'
import { explainWarning } from '../../../shared/importing/reading/explain-warning.ts'
import { renderText } from '../../../shared/messages/text.ts'
import { useMessages } from '../../messages/messages.ts'
import { countryName, customLabel, fieldLabel } from '../../words/labels.ts'
import { shorten } from '../../words/shorten.ts'
import type { ImportDetail } from '../import-detail.ts'
import { Icon } from '../parts/icon.tsx'
import { Text } from '../parts/text.tsx'
import type { Column, ColumnsEdit, ColumnValue } from './column.ts'
import { doubtsOf } from './column-groups.ts'
import { ColumnPick } from './column-pick.tsx'

interface ColumnsTableProps {
  /** As they were found. */
  readonly detail: Pick<ImportDetail, 'mapping' | 'layout' | 'records' | 'columnsSample'>
  /** As they are chosen. */
  readonly columns: readonly Column[]
  /** Which of the columns are shown, by their places in the file. */
  readonly shown: readonly number[]
  /** The country of all records that say none. */
  readonly country?: string | undefined
  readonly valuesOf: (index: number) => readonly ColumnValue[]
  readonly customFields: readonly CustomField[]
  readonly edit?: ColumnsEdit
}

/** Some columns of a file: how full each is, where it goes and why, and what becomes of its values. */
export const ColumnsTable = ({ detail, columns, shown, country, valuesOf, customFields, edit }: ColumnsTableProps) => {
  const t = useMessages().columns.table
  return (
    <table class="table columns-table">
      <thead>
        <tr>
          <th scope="col">{t.from}</th>
          <th scope="col">{t.to}</th>
          <th scope="col">{t.values}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((index) => {
          const column = columns[index]
          return column === undefined ? null : (
            <tr>
              <td>
                <Name column={column} />
                <Fill detail={detail} index={index} />
              </td>
              <td>
                {edit === undefined ? (
                  <ColumnTarget column={column} customFields={customFields} />
                ) : (
                  <ColumnPick {...{ column, index, edit }} />
                )}
              </td>
              <td>
                <Values values={valuesOf(index)} />
                <Doubts {...{ detail, columns, column, index, country, edit }} />
                {edit !== undefined && <Sure {...{ detail, edit, column, index }} />}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

const Name = ({ column: { column } }: { column: Column }) => {
  const t = useMessages().columns.table
  return (
    <b class="column-name">{column === '' ? <span class="missing">{t.noHeader}</span> : <Text value={column} />}</b>
  )
}

/** How many of its cells say something, and how many of those are different. */
const Fill = ({ detail: { layout, records }, index }: Pick<ColumnsTableProps, 'detail'> & { index: number }) => {
  const t = useMessages().columns.table
  const fill = layout?.fill?.[index]
  if (fill === undefined || layout?.sampled === undefined) return null
  const isAll = layout.sampled === records
  return <span class="ex">{t.fill(fill.filled, layout.sampled, fill.different, isAll)}</span>
}

/** The field that a column goes to, in words. */
export const ColumnTarget = ({
  column,
  customFields = [],
}: {
  column: Column
  customFields?: readonly CustomField[]
}) => {
  const messages = useMessages()
  const t = messages.columns.becomes
  const { field, custom } = column
  if (isNoData(column)) return <span class="missing">{t.notImported}</span>
  if (custom !== undefined) return <Text value={customLabel(custom.key, messages, customFields)} />
  return field === null ? <span class="missing">{t.custom}</span> : <span>{fieldLabel(field, messages)}</span>
}

/** Different values that are not empty. */
const Values = ({ values }: { values: readonly ColumnValue[] }) => (
  <ul class="values">
    {values.slice(0, valuesShown).map((value) => (
      <Value value={value} />
    ))}
  </ul>
)

const rawLength = 60

const Value = ({ value: { raw, result } }: { value: ColumnValue }) => {
  const t = useMessages().columns.becomes
  const isSame = result.kind === 'value' && result.text === raw
  const shown = shorten(raw, rawLength)
  return (
    <li>
      <span class={isSame ? 'now' : 'was'}>
        <Text value={shown} />
      </span>
      {!isSame && (
        <span class={`to-${result.kind}`}>
          {result.kind === 'review' ? (
            t.review(<Text value={shorten(result.text, rawLength)} />)
          ) : (
            <Text value={shorten(result.text, rawLength)} />
          )}
        </span>
      )}
    </li>
  )
}

interface DoubtsProps extends Pick<ColumnsTableProps, 'detail' | 'columns' | 'country'> {
  readonly column: Column
  readonly index: number
  readonly edit: ColumnsEdit | undefined
}

/** What is doubtful about it while it goes where it was found to go, and how it was found where that is not sure. */
const Doubts = ({ detail, columns, column, index, country, edit }: DoubtsProps) => {
  const messages = useMessages()
  const found = detail.mapping?.[index]
  if (found === undefined || found.field !== column.field || found.custom?.key !== column.custom?.key) return null
  if (found.evidence === 'deleted') return <p class="ex">{messages.columns.table.deletedField}</p>
  const doubts = doubtsOf(found, detail.layout)
  if (doubts.length === 0) return <Why column={found} />
  return doubts
    .map((doubt) =>
      doubt.code === 'columns.unread' && country !== undefined
        ? countAgain(doubt, countUnread(columns, index, detail.columnsSample, country))
        : doubt,
    )
    .filter((doubt) => doubt !== null)
    .map((doubt) => (
      <div class="column-doubt">
        <Icon name="alert" />
        <span>
          <Text value={renderText(explainWarning(doubt), messages.shared)} />
        </span>
        {edit !== undefined && 'country' in doubt && doubt.country !== undefined && (
          <button class="btn btn-s" type="submit" name="proposed" value={doubt.country} formnovalidate {...edit.again}>
            {messages.columns.table.useCountry(countryName(doubt.country, messages))}
          </button>
        )}
      </div>
    ))
}

/** What the chosen country leaves unread; null where that is none. */
const countAgain = (
  { country: _, read: __, ...doubt }: WarningOf<'columns.unread'>,
  { unread, filled }: UnreadCells,
): WarningOf<'columns.unread'> | null => (unread === 0 ? null : { ...doubt, cells: unread, of: filled })

/** Whether a guess is right: one that is only passed over is asked again. */
const Sure = ({
  detail,
  edit,
  column,
  index,
}: Pick<ColumnsTableProps, 'detail'> & { edit: ColumnsEdit; column: Column; index: number }) => {
  const t = useMessages().columns.table
  const found = detail.mapping?.[index]
  if (found === undefined || !isUnsure(found) || column.custom !== undefined || found.field !== column.field)
    return null
  return (
    <label class="check">
      <input type="checkbox" name={`sure.${index}`} value="yes" checked={edit.sure.includes(index)} />
      <span>{t.sure}</span>
    </label>
  )
}

const Why = ({ column: { evidence, confidence, field } }: { column: Column }) => {
  const { columns, words } = useMessages()
  if (field === null || confidence >= 0.9 || evidence === 'person' || evidence === 'none') return null
  return (
    <p class="column-doubt">
      <Icon name="alert" />
      {words.columns.evidence[evidence]}, {columns.table.sureness(Math.round(confidence * 100))}
    </p>
  )
}
