import { isNoData } from '../../../shared/importing/mapping/map-columns.ts'
import { useMessages } from '../../messages/messages.ts'
import { type ColumnPage, isOn } from '../../words/column-pages.ts'
import { customLabel, fieldLabel } from '../../words/labels.ts'
import { Text } from '../parts/text.tsx'
import type { Becomes } from './becomes.ts'
import type { Column, ColumnsEdit } from './column.ts'
import { ColumnChoice } from './column-choice.tsx'

interface ColumnsTableProps {
  readonly columns: readonly Column[]
  /** For some records, their cells and what those become. */
  readonly rows: readonly { readonly cells: readonly string[]; readonly results: readonly Becomes[] }[]
  readonly edit?: ColumnsEdit
  /** Which of the columns are shown. */
  readonly page: ColumnPage
}

/** Every column of a file: where it goes and why, to be chosen or only to be seen, and what that makes of its cells. */
export const ColumnsTable = ({ columns, rows, edit, page }: ColumnsTableProps) => {
  const t = useMessages().columns.table
  return (
    <div class="table-wrap">
      <table class={edit === undefined ? 'table map' : 'table map map-choose'}>
        <thead>
          <tr>
            <th scope="col">{t.from}</th>
            <th scope="col">{t.to}</th>
            {edit !== undefined && <th scope="col">{t.preview}</th>}
          </tr>
        </thead>
        <tbody>
          {columns.map((column, index) =>
            !isOn(page, index) ? null : (
              <tr>
                <td class="wrap">
                  <span class="map-from">
                    <b>
                      {column.column === '' ? (
                        <span class="missing">{t.noHeader}</span>
                      ) : (
                        <Text value={column.column} />
                      )}
                    </b>
                    {edit === undefined ? <Examples rows={rows} index={index} /> : <Why column={column} />}
                  </span>
                </td>
                <td>
                  {edit === undefined ? (
                    <ColumnTarget column={column} />
                  ) : (
                    <ColumnChoice {...{ column, index, edit }} />
                  )}
                </td>
                {edit !== undefined && (
                  <td class="wrap">
                    <ul class="samples">
                      {rows.map(({ cells, results }) => (
                        <Sample raw={cells[index] ?? ''} result={results[index]} />
                      ))}
                    </ul>
                  </td>
                )}
              </tr>
            ),
          )}
        </tbody>
      </table>
    </div>
  )
}

/** The field that a column goes to, in words. */
export const ColumnTarget = ({ column }: { column: Column }) => {
  const messages = useMessages()
  const t = messages.columns.becomes
  const { field, custom } = column
  if (isNoData(column)) return <span class="missing">{t.notImported}</span>
  if (custom !== undefined) return <Text value={customLabel(custom.key, messages)} />
  return field === null ? <span class="missing">{t.custom}</span> : <span>{fieldLabel(field, messages)}</span>
}

const Why = ({ column: { evidence, confidence } }: { column: Column }) => {
  const { columns, words } = useMessages()
  return evidence === 'none' || evidence === 'person' ? null : (
    <span class="ex">
      {words.columns.evidence[evidence]}
      {confidence < 0.9 && `, ${columns.table.sureness(Math.round(confidence * 100))}`}
    </span>
  )
}

/** The first values of a column that are not empty. */
const Examples = ({ rows, index }: Pick<ColumnsTableProps, 'rows'> & { index: number }) => (
  <span class="ex">
    <Text
      value={rows
        .map(({ cells }) => cells[index]?.slice(0, 200).trim() ?? '')
        .filter((cell) => cell !== '')
        .join(' · ')}
    />
  </span>
)

const Sample = ({ raw, result }: { raw: string; result: Becomes | undefined }) => {
  const t = useMessages().columns.becomes
  const cell = raw.trim().slice(0, 80)
  if (result === undefined || result.kind === 'empty') return <li class="missing">{t.empty}</li>
  const isSame = result.kind === 'value' && result.text === cell
  return (
    <li>
      <span class={isSame ? 'now' : 'was'}>
        <Text value={cell} />
      </span>
      {!isSame && (
        <span class={`to-${result.kind}`}>
          {result.kind === 'review' ? t.review(<Text value={result.text} />) : <Text value={result.text} />}
        </span>
      )}
    </li>
  )
}
