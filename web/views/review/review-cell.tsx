import { useMessages } from '../../messages/messages.ts'
import { editRuns } from '../../words/edit-runs.ts'
import { fieldLabel } from '../../words/labels.ts'
import { reasonWords, remedyOf } from '../../words/reasons.ts'
import { Icon } from '../parts/icon.tsx'
import { Text } from '../parts/text.tsx'
import type { ReviewCell } from './cells-to-blame.ts'

interface CellProps {
  readonly rowId: string
  readonly cell: ReviewCell
  /** A person has written into it: it stands as they wrote it, and what is wrong is an error. */
  readonly isTried: boolean
  /** Where a keyboard goes on after a try. */
  readonly isFirst?: boolean
}

/** One cell of a row, to be fixed: labelled as in the file, with its suggestion filled in as the answer. */
export const CellField = ({ rowId, cell, isTried, isFirst = false }: CellProps) => {
  const id = `cell-${rowId}-${cell.index}`
  const { reason } = cell
  const value = isTried ? cell.value : (cell.answer ?? cell.value)
  const hasNote = reason !== undefined && (isTried || value !== cell.value)
  const attributes = {
    id,
    name: `cells.${cell.index}`,
    autocomplete: 'off',
    spellcheck: false,
    ...(hasNote && { 'aria-describedby': `${id}-note` }),
    ...(isTried && reason !== undefined && { 'aria-invalid': true, autofocus: isFirst }),
  }
  const isLong = /[\r\n]/.test(value) || value.length > 100
  return (
    <div class="field">
      <label for={id}>
        <CellLabel cell={cell} />
      </label>
      {isLong ? (
        <textarea class="textarea" rows={Math.min(8, 2 + value.split('\n').length)} {...attributes}>
          {/* HTML takes away a line end right after the tag. */ `\n${value}`}
        </textarea>
      ) : (
        <input class={reason === undefined ? 'input' : 'input mono'} value={value} {...attributes} />
      )}
      {hasNote && <Note id={`${id}-note`} cell={cell} isTried={isTried} />}
    </div>
  )
}

/** The column as the file calls it, and what becomes of it. */
export const CellLabel = ({ cell: { column, field } }: { cell: Pick<ReviewCell, 'column' | 'field'> }) => {
  const messages = useMessages()
  const t = messages.review.row
  return (
    <>
      <Text value={column} />
      {(field === null || !isSameWord(column, fieldLabel(field, messages))) && (
        <span class="becomes">{field === null ? t.customField : `→ ${fieldLabel(field, messages)}`}</span>
      )}
    </>
  )
}

const isSameWord = (column: string, label: string) => plain(column) === plain(label)
const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

const Note = ({ id, cell, isTried }: { id: string; cell: ReviewCell; isTried: boolean }) => {
  const messages = useMessages()
  const t = messages.review.row
  const { reason, value, answer } = cell
  if (reason === undefined) return null
  if (!isTried) {
    return (
      <p class="hint" id={id}>
        {t.inFile(<RawEdit was={value} now={answer ?? value} />)}
      </p>
    )
  }
  return (
    <p class="error" id={id}>
      <Icon name="alert" />
      <span>
        {reasonWords(reason, messages)}{' '}
        {answer === undefined ? remedyOf(reason.code, messages) : t.suggestion(<code class="raw">{answer}</code>)}
      </span>
    </p>
  )
}

/** What stood there, with the characters marked that go and come. */
const RawEdit = ({ was, now }: { was: string; now: string }) => (
  <code class="edit">
    {editRuns(was, now).map(({ kind, text }) =>
      kind === 'same' ? text : kind === 'del' ? <del>{text}</del> : <ins>{text}</ins>,
    )}
  </code>
)
