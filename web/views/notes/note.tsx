import { type Actor, isAllowed } from '../../../shared/contract/call.ts'
import { useMessages } from '../../messages/messages.ts'
import { Ago } from '../parts/moments.tsx'
import { Text } from '../parts/text.tsx'
import { mentionRuns } from './mention-runs.ts'
import type { Note } from './timeline.ts'

interface NoteProps {
  readonly note: Note
  readonly actor: Actor
  readonly isEdited: boolean
  /** What was typed, and why it could not be saved. */
  readonly refused: { readonly text: string; readonly message: string } | undefined
  /** The customer, where that isn't whose page it is. */
  readonly about?: { readonly id: string; readonly name: string }
}

/** One note of the timeline, with what its author may do with it. */
export const NoteEntry = ({ note, actor, isEdited, refused, about }: NoteProps) => {
  const t = useMessages().notes
  const author = note.author?.name ?? t.program
  const isOwn =
    isAllowed('administrator', actor) ||
    (isAllowed('editor', actor) && actor.kind === 'user' && actor.id === note.author?.id)
  return (
    <li class="by-note" id={`note-${note.id}`}>
      <div class="line-1">
        <span>
          <b>
            <Text value={author} />
          </b>{' '}
          {about && (
            <a href={`/customers/${about.id}`}>
              <Text value={about.name} />
            </a>
          )}
        </span>
        <Ago at={note.at} />
      </div>
      {isOwn && isEdited ? (
        <NoteForm note={note} refused={refused} />
      ) : (
        <>
          <NoteBody note={note} />
          {note.editedAt !== null && <div class="body muted">{t.edited(<Ago at={note.editedAt} />)}</div>}
          {isOwn && <NoteActions note={note} author={author} />}
        </>
      )}
    </li>
  )
}

/** So much of a note is read at a glance; of a longer one, the rest is unfolded. */
const glance = { characters: 600, lines: 8 }

const NoteBody = ({ note }: { note: Note }) => {
  const t = useMessages().notes
  const isLong = note.text.length > glance.characters || note.text.split('\n').length > glance.lines
  const body = (
    <blockquote>
      <NoteText note={note} />
    </blockquote>
  )
  if (!isLong) return body
  return (
    <div class="note-long">
      {body}
      <details>
        <summary>
          <span class="if-closed">{t.more}</span>
          <span class="if-open">{t.less}</span>
        </summary>
      </details>
    </div>
  )
}

/** Line breaks stay as they were written; who is mentioned is called as they are called now. */
export const NoteText = ({ note }: { note: Pick<Note, 'text' | 'mentions'> }) => (
  <>
    {mentionRuns(note).map(({ text, mention }) =>
      mention === undefined ? (
        <Text value={text} isWhole />
      ) : (
        <b class="mention" title={mention.email}>
          <Text value={text} />
        </b>
      ),
    )}
  </>
)

const NoteActions = ({ note: { id, customerId }, author }: { note: Note; author: string }) => {
  const t = useMessages().notes
  return (
    <div class="note-actions">
      <a href={`/customers/${customerId}?note=${id}#note-${id}`} aria-label={t.editOf(author)}>
        {t.edit}
      </a>
      <form method="post" action={`/notes/${id}/delete`}>
        <button type="submit" aria-label={t.deleteOf(author)}>
          {t.delete}
        </button>
      </form>
    </div>
  )
}

const NoteForm = ({ note, refused }: Pick<NoteProps, 'note' | 'refused'>) => {
  const { notes: t, common } = useMessages()
  return (
    <form class="note-box" method="post" action={`/notes/${note.id}`} data-sends>
      <input type="hidden" name="customerId" value={note.customerId} />
      <label class="vh" for="edited-note">
        {t.text}
      </label>
      <div class="mention-field">
        <textarea
          class="textarea"
          id="edited-note"
          name="text"
          rows={4}
          required
          autocomplete="off"
          data-mentions={t.colleagues}
          {...(refused !== undefined && { 'aria-invalid': 'true', 'aria-describedby': 'edited-note-error' })}
        >
          {refused?.text ?? note.text}
        </textarea>
      </div>
      {refused !== undefined && (
        <p class="error" id="edited-note-error" role="alert">
          {refused.message}
        </p>
      )}
      <div class="note-foot">
        <a class="btn btn-quiet" href={`/customers/${note.customerId}`}>
          {common.actions.cancel}
        </a>
        <button class="btn" type="submit">
          {t.save}
        </button>
      </div>
    </form>
  )
}
