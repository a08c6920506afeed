import { type EditableField, editableFields, toFormText } from '../../../../shared/customers/form.ts'
import { type Messages, useMessages } from '../../../messages/messages.ts'
import type { Refused } from '../../../problem.ts'
import { valueWords } from '../../../words/changes.ts'
import { customLabel, fieldLabel } from '../../../words/labels.ts'
import { fieldId } from '../../parts/labelled.tsx'
import { Text } from '../../parts/text.tsx'
import type { Detail } from '../outputs.ts'
import { type Typed, typedOf } from './typed.ts'

interface Difference {
  /** As the form calls it. */
  readonly field: string
  readonly label: string
  readonly theirs: string
  readonly mine: string
  /** Nobody has typed there: it is what stood there before somebody else changed it. */
  readonly isOld: boolean
}

interface ConflictProps {
  readonly error: Refused
  readonly typed: Typed
  /** The customer as it is by now. */
  readonly now: Detail
}

/** Somebody was quicker: both values of each field, and which of them is to stand. What was typed is in the form still. */
export const Conflict = ({ error, typed, now }: ConflictProps) => {
  const messages = useMessages()
  const t = messages.customers.form.conflict
  const differences = differencesOf(typed, now, messages)
  return (
    <div class="notice notice-warn conflict" role="alert" tabindex={-1} autofocus>
      <span>
        <b>{error.message}</b> {differences.length === 0 ? t.same : t.choose}
      </span>
      <ul>
        {differences.map(({ field, label, theirs, mine, isOld }) => (
          <li>
            <a href={`#${fieldId(field)}`}>{label}</a>
            <label class="check">
              <input type="checkbox" name="theirs" value={JSON.stringify({ field, value: theirs })} checked={isOld} />
              <span>{t.keep(<Value field={field} value={theirs} />, <Value field={field} value={mine} />)}</span>
            </label>
          </li>
        ))}
      </ul>
      <a class="btn btn-s" href={`/customers/${now.customer.id}/edit`}>
        {t.load}
      </a>
    </div>
  )
}

const Value = ({ field, value }: { field: string; value: string }) => {
  const messages = useMessages()
  if (value === '') return <span class="missing">{messages.customers.form.conflict.empty}</span>
  const isOwn = editableFields.some((name) => name === field)
  return (
    <q>
      <Text value={isOwn ? valueWords(field, value, messages) : value} />
    </q>
  )
}

const lists = ['phones', 'emails', 'addresses'] as const

function differencesOf(typed: Typed, now: Detail, messages: Messages): Difference[] {
  const stored = typedOf(now)
  const isOld = (field: string, mine: string) =>
    now.history.some((change) => change.field === field && toFormText(change.old) === mine)
  const keys = Object.keys({ ...stored.extra, ...typed.extra })
  const all: readonly Omit<Difference, 'isOld'>[] = [
    ...editableFields.map((field: EditableField) => ({
      field,
      label: fieldLabel(field, messages),
      theirs: stored.values[field] ?? '',
      mine: typed.values[field] ?? '',
    })),
    ...lists.map((field) => ({
      field,
      label: messages.customers.form.labels[field],
      theirs: stored[field],
      mine: typed[field],
    })),
    ...keys.map((key) => ({
      field: `extra.${key}`,
      label: customLabel(key, messages, now.customFields),
      theirs: stored.extra[key] ?? '',
      mine: typed.extra[key] ?? '',
    })),
  ]
  return all
    .filter(({ theirs, mine }) => theirs.trim() !== mine.trim())
    .map((one) => ({ ...one, isOld: isOld(one.field, one.mine) }))
}
