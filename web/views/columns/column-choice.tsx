import { customKinds } from '../../../shared/customers/custom-fields.ts'
import { customerFields } from '../../../shared/customers/fields.ts'
import { type ColumnTrait, traitOf } from '../../../shared/importing/mapping/column-format.ts'
import { isNoData } from '../../../shared/importing/mapping/map-columns.ts'
import { useMessages } from '../../messages/messages.ts'
import { traitWords } from '../../words/columns.ts'
import { Icon } from '../parts/icon.tsx'
import type { Column, ColumnsEdit } from './column.ts'

interface ColumnChoiceProps {
  readonly column: Column
  readonly index: number
  readonly edit: ColumnsEdit
}

/** Where one column goes: a field, a custom field, a new one; and how its dates or numbers are written. */
export const ColumnChoice = ({ column, index, edit }: ColumnChoiceProps) => {
  const t = useMessages().columns.table
  const name = column.column || String(index + 1)
  const error = edit.errors[`fields.${index}`]
  const label = edit.labels.get(index)
  const trait = traitOf(column)
  return (
    <div class="choose">
      <label class="vh" for={`field-${index}`}>
        {t.fieldFor(name)}
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
          <span>{t.fieldName}</span>
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

const Options = ({ column, isNew, edit }: Pick<ColumnChoiceProps, 'column' | 'edit'> & { isNew: boolean }) => {
  const { columns, shared, words } = useMessages()
  const t = columns.table
  return (
    <>
      {isNoData(column) && <option value="ours">{t.notImported}</option>}
      <option
        value="extra"
        selected={column.evidence !== 'ours' && column.field === null && column.custom === undefined}
      >
        {t.custom}
      </option>
      {edit.customFields.length > 0 && (
        <optgroup label={t.yourFields}>
          {edit.customFields.map(({ key, label }) => (
            <option value={`custom:${key}`} selected={!isNew && key === column.custom?.key}>
              {label}
            </option>
          ))}
        </optgroup>
      )}
      <optgroup label={t.newFields}>
        {customKinds.map((kind) => (
          <option value={`new:${kind}`} selected={isNew && kind === column.custom?.kind}>
            {kind === column.seen?.kind && kind !== 'text'
              ? t.newFieldThatFits(words.columns.kinds[kind])
              : t.newField(words.columns.kinds[kind])}
          </option>
        ))}
      </optgroup>
      <optgroup label={t.fields}>
        {customerFields.map((field) => (
          <option value={field.name} selected={field.name === column.field}>
            {shared.fields[field.name]}
          </option>
        ))}
      </optgroup>
    </>
  )
}

const Format = ({ trait, index }: { trait: ColumnTrait; index: number }) => {
  const messages = useMessages()
  const t = messages.columns.table
  const finding = traitWords(trait, messages)
  if (trait.finding === undefined) return null
  const offered = trait.trait === 'date-order' ? (['dmy', 'mdy'] as const) : (['.', ','] as const)
  return (
    <label class="choose-more">
      <span>{trait.trait === 'date-order' ? t.dateFormat : t.numberFormat}</span>
      <select class="select" name={`format.${index}`}>
        {trait.is === null && <option value="">{t.choose}</option>}
        {offered.map((format) => (
          <option value={format} selected={format === trait.is}>
            {messages.words.columns.formats[format]}
          </option>
        ))}
      </select>
      {finding !== undefined && <span class={trait.is === null ? 'hint asks' : 'hint'}>{finding}</span>}
    </label>
  )
}
