import { customKinds } from '../../../shared/customers/custom-fields.ts'
import { type ColumnTrait, traitOf } from '../../../shared/importing/mapping/column-format.ts'
import { useMessages } from '../../messages/messages.ts'
import { offeredTargets, targetWords } from '../../words/column-targets.ts'
import { traitWords } from '../../words/columns.ts'
import { Icon } from '../parts/icon.tsx'
import { Text } from '../parts/text.tsx'
import { findCustom, newKind } from './chosen-columns.ts'
import type { Column, ColumnsEdit } from './column.ts'

interface ColumnPickProps {
  readonly column: Column
  readonly index: number
  readonly edit: ColumnsEdit
}

const listId = 'targets'

/** Where one column goes, typed or taken from the list of all fields; and how its dates or numbers are written. */
export const ColumnPick = ({ column, index, edit }: ColumnPickProps) => {
  const messages = useMessages()
  const error = edit.errors[`fields.${index}`]
  const target = edit.targets[index] ?? null
  const trait = traitOf(column)
  return (
    <div class="choose">
      <input
        class="input"
        id={`to-${index}`}
        name={`to.${index}`}
        list={listId}
        value={targetWords(target, messages)}
        maxlength={100}
        autocomplete="off"
        data-pick
        aria-label={messages.columns.table.fieldFor(column.column || String(index + 1))}
        {...(error !== undefined && { 'aria-invalid': 'true', 'aria-describedby': `to-${index}-error` })}
      />
      <NewField column={column} index={index} edit={edit} />
      {trait !== null && <Format trait={trait} index={index} />}
      {error !== undefined && (
        <p class="error" id={`to-${index}-error`}>
          <Icon name="alert" />
          <span>{error}</span>
        </p>
      )}
    </div>
  )
}

/** Once on a page: all that a column may become. */
export const TargetList = ({ customFields }: Pick<ColumnsEdit, 'customFields'>) => {
  const messages = useMessages()
  const labels = customFields.map(({ label }) => label)
  return (
    <datalist id={listId}>
      {offeredTargets(labels, messages).map((words) => (
        <option value={words} />
      ))}
    </datalist>
  )
}

/** A name that no field has is that of a new one, which is of some kind. */
const NewField = ({ column, index, edit }: ColumnPickProps) => {
  const { columns, words } = useMessages()
  const target = edit.targets[index] ?? null
  const isNamed = target !== null && typeof target === 'object' && !('custom' in target)
  if (!isNamed || findCustom(target, edit.customFields) !== undefined) return null
  const kind = newKind(target, column)
  return (
    <label class="choose-more">
      <span>{columns.table.newField}</span>
      <select class="select select-s" name={`kind.${index}`}>
        {customKinds.map((one) => (
          <option value={one} selected={one === kind}>
            {words.columns.kinds[one]}
          </option>
        ))}
      </select>
    </label>
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
      <select class="select select-s" name={`format.${index}`}>
        {trait.is === null && <option value="">{t.choose}</option>}
        {offered.map((format) => (
          <option value={format} selected={format === trait.is}>
            {messages.words.columns.formats[format]}
          </option>
        ))}
      </select>
      {finding !== undefined && (
        <span class={trait.is === null ? 'hint asks' : 'hint'}>
          <Text value={finding} />
        </span>
      )}
    </label>
  )
}
