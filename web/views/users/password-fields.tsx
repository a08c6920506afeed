import { control, Labelled } from '../parts/labelled.tsx'

type Errors = Readonly<Record<string, string>>

/** A field for a password: with the name that the form sends, and what password managers are told. */
export const PasswordField = (props: {
  name: string
  label: string
  hint?: string
  errors: Errors
  use: 'current-password' | 'new-password'
  autofocus?: boolean
}) => (
  <Labelled name={props.name} label={props.label} hint={props.hint} error={props.errors[props.name]}>
    <input
      class="input"
      type="password"
      autocomplete={props.use}
      required
      maxlength={128}
      {...(props.use === 'new-password' ? { minlength: 12 } : {})}
      {...(props.autofocus ? { autofocus: true } : {})}
      {...control(props, props.name, props.hint)}
    />
  </Labelled>
)
