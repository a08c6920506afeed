import type { Child } from 'hono/jsx'

interface CopyFieldProps {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly words: { readonly copy: string; readonly copied: string }
  /** Under which it is sent; without it, it is only shown. */
  readonly name?: string
  /** To copy it is what the page is for. */
  readonly isAction?: boolean
  readonly children?: Child
}

/** What somebody takes elsewhere, with a button that copies it where scripts run; the page has `copy.js`. */
export const CopyField = ({ id, label, value, words, name, isAction, children }: CopyFieldProps) => (
  <div class="field">
    <label for={id}>{label}</label>
    <div class="copy-line">
      <input class="input mono" id={id} name={name} value={value} readonly />
      <button
        class={isAction ? 'btn btn-primary' : 'btn'}
        type="button"
        data-copy={id}
        data-copied={words.copied}
        hidden
      >
        {words.copy}
      </button>
    </div>
    {children}
  </div>
)
