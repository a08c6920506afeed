type Errors = Readonly<Record<string, string>>

/** What is wrong with a form as a whole; what is wrong with a field stands at the field. */
export const FormError = ({ error }: { error: { message: string; fields: Errors } | undefined }) =>
  error !== undefined && Object.keys(error.fields).length === 0 ? (
    <div class="errors" role="alert">
      {error.message}
    </div>
  ) : null
