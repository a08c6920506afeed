import { type CustomerField, customerFields } from '../../../shared/customers/fields.ts'
import { chooseFields } from '../../../shared/importing/choose-fields.ts'
import { countOf } from '../../words/numbers.ts'
import { Text } from '../parts/text.tsx'
import { type Becomes, becomes } from './becomes.ts'
import type { ImportDetail } from './import.tsx'
import { type Column, ColumnName } from './mapping-table.tsx'

interface MappingFormProps {
  readonly detail: ImportDetail
  /** The fields as the form has them now, if it was asked to show what becomes of the columns. */
  readonly chosen: readonly string[]
  readonly canEdit: boolean
}

/** The columns are not known well enough: a person says what each of them is, and sees what its cells become. */
export const MappingForm = ({ detail, chosen, canEdit }: MappingFormProps) => {
  const columns = withChosen(detail.mapping ?? [], chosen)
  const rows = detail.columnsSample.map((cells) => ({ cells, results: becomes(columns, cells, detail.policy) }))
  return (
    <form id="mapping" method="post" action={`/imports/${detail.id}/mapping`}>
      <div class="notice notice-warn">
        <span>
          <b>What are these columns?</b> Their names and values do not tell well enough. Nothing is written yet.
          {!canEdit && ' An editor has to say.'}
        </span>
      </div>
      <div class="table-wrap mt-4">
        <table class="table map map-choose">
          <thead>
            <tr>
              <th scope="col">In the file</th>
              <th scope="col">Goes to</th>
              <th scope="col">So its first values become</th>
            </tr>
          </thead>
          <tbody {...(canEdit && showAgain(detail.id))}>
            {columns.map((column, index) => (
              <tr>
                <td class="wrap">
                  <ColumnName column={column} />
                </td>
                <td>
                  <FieldSelect column={column} index={index} disabled={!canEdit} />
                </td>
                <td class="wrap">
                  <ul class="samples">
                    {rows.map(({ cells, results }) => (
                      <Sample raw={cells[index] ?? ''} result={results[index]} />
                    ))}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {!columns.some(({ field }) => field !== null && identifying.has(field)) && (
        <p class="hint mt-4">
          No column says who a customer is yet. Choose a name, an e-mail or a phone, if there is one.
        </p>
      )}
      {canEdit && (
        <p class="form-end">
          <button class="btn btn-primary" type="submit">
            Import {countOf(detail.records ?? 0, 'record')} with these columns
          </button>
          <noscript>
            <button class="btn" type="submit" formmethod="get" formaction={`/imports/${detail.id}`}>
              Show what becomes of them
            </button>
          </noscript>
        </p>
      )}
    </form>
  )
}

/** Whenever a field is chosen, the samples are worked out anew. */
const showAgain = (id: string) => ({
  'hx-get': `/imports/${id}`,
  'hx-trigger': 'change',
  'hx-include': '#mapping select',
  'hx-target': '#mapping',
  'hx-select': '#mapping',
  'hx-swap': 'outerMorph',
  'hx-sync': 'this:replace',
  'hx-status:5xx': 'swap:none',
})

const names = new Set<string>(customerFields.map(({ name }) => name))
const isField = (name: string): name is CustomerField => names.has(name)

const identifying = new Set<CustomerField>([
  ...(['id', 'external_id', 'email', 'phone', 'display_name', 'first_name', 'last_name', 'company_primary'] as const),
  ...(['youtube_handle', 'youtube_channel_url'] as const),
])

function withChosen(columns: readonly Column[], chosen: readonly string[]): readonly Column[] {
  if (chosen.length !== columns.length) return columns
  return chooseFields(
    columns,
    chosen.map((name) => (isField(name) ? name : null)),
  )
}

const FieldSelect = ({ column, index, disabled }: { column: Column; index: number; disabled: boolean }) => (
  <>
    <label class="vh" for={`field-${index}`}>
      Field for column {column.column || index + 1}
    </label>
    <select class="select" id={`field-${index}`} name="field" disabled={disabled}>
      <option value="extra">Keep as extra</option>
      {customerFields.map((field) => (
        <option value={field.name} selected={field.name === column.field}>
          {field.label}
        </option>
      ))}
    </select>
  </>
)

const Sample = ({ raw, result }: { raw: string; result: Becomes | undefined }) => {
  const cell = raw.trim().slice(0, 80)
  if (result === undefined || result.kind === 'empty') return <li class="missing">empty</li>
  const isSame = result.kind === 'value' && result.text === cell
  return (
    <li>
      <span class={isSame ? 'now' : 'was'}>
        <Text value={cell} />
      </span>
      {!isSame && (
        <span class={`to-${result.kind}`}>
          {result.kind === 'held' && 'held: '}
          <Text value={result.text} />
        </span>
      )}
    </li>
  )
}
