import type { Child } from 'hono/jsx'
import { Icon } from './icon.tsx'

/** The id of a field, for its label and for the list of errors. */
export const fieldId = (name: string) => `field-${name}`

/** A label above, the control, its hint, and what is wrong with it. */
export const Labelled = (props: {
  name: string
  label: string
  hint?: string | undefined
  error: string | undefined
  children: Child
}) => (
  <div class="field">
    <label for={fieldId(props.name)}>{props.label}</label>
    {props.children}
    {props.hint !== undefined && (
      <p class="hint" id={`${fieldId(props.name)}-hint`}>
        {props.hint}
      </p>
    )}
    {props.error !== undefined && (
      <p class="error" id={`${fieldId(props.name)}-error`}>
        <Icon name="alert" />
        <span>{props.error}</span>
      </p>
    )}
  </div>
)

/** What ties a control to its label, its hint and its error. */
export function control(form: { readonly errors: Readonly<Record<string, string>> }, name: string, hint?: string) {
  const error = form.errors[name]
  const described = [hint !== undefined && `${fieldId(name)}-hint`, error !== undefined && `${fieldId(name)}-error`]
  const describedBy = described.filter((id) => id !== false).join(' ')
  return {
    id: fieldId(name),
    name,
    ...(error === undefined ? {} : { 'aria-invalid': 'true' as const }),
    ...(describedBy === '' ? {} : { 'aria-describedby': describedBy }),
  }
}
