import { fieldLabel } from '../../words/labels.ts'
import { Text } from '../parts/text.tsx'
import type { ImportDetail } from './import.tsx'

export type Column = NonNullable<ImportDetail['mapping']>[number]

/** Which column went to which field. */
export const MappingTable = ({ detail, columns }: { detail: ImportDetail; columns: readonly Column[] }) => (
  <section>
    <div class="section-head">
      <h2>Columns</h2>
      <span class="sub">
        {columns.filter((column) => column.field !== null).length} of {columns.length} are fields, the others are kept
        beside them
      </span>
    </div>
    <div class="table-wrap">
      <table class="table map">
        <thead>
          <tr>
            <th scope="col">In the file</th>
            <th scope="col">Goes to</th>
          </tr>
        </thead>
        <tbody>
          {columns.map((column, index) => (
            <tr>
              <td class="wrap">
                <span class="map-from">
                  <ColumnName column={column} />
                  <span class="ex">
                    <Text value={samplesOf(detail, index).join(' · ')} />
                  </span>
                </span>
              </td>
              <td>{column.field === null ? <span class="missing">kept as extra</span> : fieldLabel(column.field)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </section>
)

export const ColumnName = ({ column }: { column: Column }) => (
  <b>{column.column === '' ? <span class="missing">no header</span> : <Text value={column.column} />}</b>
)

/** The first three values of a column that are not empty. */
const samplesOf = (detail: ImportDetail, index: number): readonly string[] =>
  detail.columnsSample
    .map((record) => record[index]?.trim() ?? '')
    .filter((cell) => cell !== '')
    .slice(0, 3)
