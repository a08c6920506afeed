import { customKinds } from '../../../shared/customers/custom-fields.ts'
import { customerFields } from '../../../shared/customers/fields.ts'
import { type ColumnTrait, traitOf } from '../../../shared/importing/mapping/column-format.ts'
import { isNoData } from '../../../shared/importing/mapping/map-columns.ts'
import { formatLabels, kindLabels, traitWords } from '../../words/columns.ts'
import { Icon } from '../parts/icon.tsx'
import type { Column, ColumnsEdit } from './column.ts'

interface ColumnChoiceProps {
  readonly column: Column
  readonly index: number
  readonly edit: ColumnsEdit
}

/** Where one column goes: a field, a custom field, a new one; and how its dates or numbers are written. */
export const ColumnChoice = ({ column, index, edit }: ColumnChoiceProps) => {
  const name = column.column || String(index + 1)
  const error = edit.errors[`fields.${index}`]
  const label = edit.labels.get(index)
  const trait = traitOf(column)
  return (
    <div class="choose">
      <label class="vh" for={`field-${index}`}>
        Field for column {name}
      </label>
      <select
        class="select"
        id={`field-${index}`}
        name="field"
        {...(error !== undefined && { 'aria-invalid': 'true', 'aria-describedby': `field-${index}-error` })}
      >
        <Options column={column} isNew={label !== undefined} edit={edit} />
      </select>
      {label !== undefined && (
        <label class="choose-more">
          <span>Its name</span>
          <input class="input" name={`label.${index}`} value={label} maxlength={100} required />
        </label>
      )}
      {trait !== null && <Format trait={trait} index={index} />}
      {error !== undefined && (
        <p class="error" id={`field-${index}-error`}>
          <Icon name="alert" />
          <span>{error}</span>
        </p>
      )}
    </div>
  )
}

const Options = ({ column, isNew, edit }: Pick<ColumnChoiceProps, 'column' | 'edit'> & { isNew: boolean }) => (
  <>
    {isNoData(column) && <option value="ours">Leave out, it is no data</option>}
    <option value="extra" selected={column.evidence !== 'ours' && column.field === null && column.custom === undefined}>
      Keep as extra
    </option>
    {edit.customFields.length > 0 && (
      <optgroup label="Your fields">
        {edit.customFields.map(({ key, label }) => (
          <option value={`custom:${key}`} selected={!isNew && key === column.custom?.key}>
            {label}
          </option>
        ))}
      </optgroup>
    )}
    <optgroup label="New field">
      {customKinds.map((kind) => (
        <option value={`new:${kind}`} selected={isNew && kind === column.custom?.kind}>
          {`New ${kindLabels[kind]} field`}
          {kind === column.seen?.kind && kind !== 'text' ? ' (fits)' : ''}
        </option>
      ))}
    </optgroup>
    <optgroup label="Fields">
      {customerFields.map((field) => (
        <option value={field.name} selected={field.name === column.field}>
          {field.label}
        </option>
      ))}
    </optgroup>
  </>
)

const Format = ({ trait, index }: { trait: ColumnTrait; index: number }) => {
  const words = traitWords(trait)
  if (trait.finding === undefined) return null
  const offered = trait.trait === 'date-order' ? (['dmy', 'mdy'] as const) : (['.', ','] as const)
  return (
    <label class="choose-more">
      <span>{trait.trait === 'date-order' ? 'Its dates' : 'Its decimals'}</span>
      <select class="select" name={`format.${index}`}>
        {trait.is === null && <option value="">Choose</option>}
        {offered.map((format) => (
          <option value={format} selected={format === trait.is}>
            {formatLabels[format]}
          </option>
        ))}
      </select>
      {words !== undefined && <span class={trait.is === null ? 'hint asks' : 'hint'}>{words}</span>}
    </label>
  )
}
