import { assetPath } from '../../assets.ts'
import { useMessages } from '../../messages/messages.ts'

interface NoteBoxProps {
  readonly customerId: string
  /** What was typed, and why it could not be saved. */
  readonly refused: { readonly text: string; readonly message: string } | undefined
}

/** Where a note is written: the first thing on the page of a customer. */
export const NoteBox = ({ customerId, refused }: NoteBoxProps) => {
  const t = useMessages().notes
  return (
    <form class="note-box" id="note-box" method="post" action={`/customers/${customerId}/notes`} data-sends>
      <label class="vh" for="note-text">
        {t.label}
      </label>
      <div class="mention-field">
        <textarea
          class="textarea"
          id="note-text"
          name="text"
          rows={2}
          required
          placeholder={t.hint}
          autocomplete="off"
          data-mentions={t.colleagues}
          aria-keyshortcuts="n"
          {...(refused !== undefined && { 'aria-invalid': 'true', 'aria-describedby': 'note-text-error' })}
        >
          {refused?.text ?? ''}
        </textarea>
      </div>
      {refused !== undefined && (
        <p class="error" id="note-text-error" role="alert">
          {refused.message}
        </p>
      )}
      <div class="note-foot">
        <span class="keys" aria-hidden="true">
          <span>
            <kbd>n</kbd>
          </span>
          <span>
            <kbd>Ctrl</kbd>
            <kbd>Enter</kbd>
          </span>
        </span>
        <button class="btn btn-primary" type="submit">
          {t.add}
        </button>
      </div>
      <script src={assetPath('mention.js')} type="module" />
    </form>
  )
}
