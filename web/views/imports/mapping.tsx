import { customerFields } from '../../../shared/customers/fields.ts'
import { fieldLabel } from '../../words/labels.ts'
import { Text } from '../parts/text.tsx'
import type { ImportDetail } from './import.tsx'

type Column = NonNullable<ImportDetail['mapping']>[number]

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
        <TableHead />
        <tbody>
          {columns.map((column, index) => (
            <tr>
              <td class="wrap">
                <ColumnName column={column} samples={samplesOf(detail, index)} />
              </td>
              <td>{column.field === null ? <span class="missing">kept as extra</span> : fieldLabel(column.field)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </section>
)

/** The columns are not known well enough: a person says what each of them is. */
export const MappingForm = ({ detail, canEdit }: { detail: ImportDetail; canEdit: boolean }) => (
  <form class="section" method="post" action={`/imports/${detail.id}/mapping`}>
    <div class="notice notice-warn">
      <span>
        <b>What are these columns?</b> They are not known well enough to guess. Nothing is written yet.
        {!canEdit && ' An editor has to say.'}
      </span>
    </div>
    <div class="table-wrap mt-4">
      <table class="table map">
        <TableHead />
        <tbody>
          {(detail.mapping ?? []).map((column, index) => (
            <tr>
              <td class="wrap">
                <ColumnName column={column} samples={samplesOf(detail, index)} />
              </td>
              <td>
                <FieldSelect column={column} index={index} disabled={!canEdit} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
    {canEdit && (
      <button class="btn btn-primary mt-4" type="submit">
        Import with these columns
      </button>
    )}
  </form>
)

const TableHead = () => (
  <thead>
    <tr>
      <th scope="col">In the file</th>
      <th scope="col">Goes to</th>
    </tr>
  </thead>
)

const ColumnName = ({ column, samples }: { column: Column; samples: readonly string[] }) => (
  <span class="map-from">
    <b>{column.column === '' ? <span class="missing">no header</span> : <Text value={column.column} />}</b>
    {samples.length > 0 && (
      <span class="ex">
        <Text value={samples.join(' · ')} />
      </span>
    )}
  </span>
)

const FieldSelect = ({ column, index, disabled }: { column: Column; index: number; disabled: boolean }) => (
  <>
    <label class="vh" for={`field-${index}`}>
      Field for column {column.column || index + 1}
    </label>
    <select class="select select-s" id={`field-${index}`} name="field" disabled={disabled}>
      <option value="">Keep as extra</option>
      {customerFields.map((field) => (
        <option value={field.name} selected={field.name === column.field}>
          {field.label}
        </option>
      ))}
    </select>
  </>
)

/** The first three values of a column that are not empty. */
const samplesOf = (detail: ImportDetail, index: number): readonly string[] =>
  detail.columnsSample
    .map((record) => record[index]?.trim() ?? '')
    .filter((cell) => cell !== '')
    .slice(0, 3)
