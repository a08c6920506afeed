import type { getImport } from '../../../functions/imports/get-import.ts'
import { inboxPrefix } from '../../../shared/importing/reading/object-keys.ts'
import { type Messages, useMessages } from '../../messages/messages.ts'
import type { Refused } from '../../problem.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Output, Screen } from '../../route.ts'
import { Crumbs } from '../parts/crumbs.tsx'
import { control, fieldId, Labelled } from '../parts/labelled.tsx'

interface AutomateForm {
  readonly name: string
  readonly prefix: string
  readonly preview: boolean
}

/** The form that makes an import automatic, filled in from its file's name. */
export const automateScreen = ({ id, file_name }: Output<typeof getImport>, { messages }: PageRequest): Screen => {
  const stem = file_name.replace(/^.*\//, '').replace(/(?:\.\w{1,5})+$/, '')
  const name = stem.replace(/[\s_-]*\(?\d[\d\s_().-]*$/, '') || stem
  const prefix = `${name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}/`
  return formScreen(messages, id, { name, prefix, preview: false })
}

export const automateRefused = (error: Refused, request: PageRequest, given: unknown): Screen =>
  formScreen(
    request.messages,
    request.params.id ?? '',
    { name: textOf(given, 'name'), prefix: textOf(given, 'prefix'), preview: givenOf(given, 'preview') === true },
    error,
  )

const givenOf = (given: unknown, name: string): unknown =>
  typeof given === 'object' && given !== null ? Object.entries(given).find(([key]) => key === name)?.[1] : undefined

const textOf = (given: unknown, name: string): string => {
  const value = givenOf(given, name)
  return typeof value === 'string' ? value : ''
}

function formScreen({ common, inbox }: Messages, id: string, values: AutomateForm, error?: Refused): Screen {
  const t = inbox.automate
  return {
    title: t.title,
    section: 'imports',
    main: (
      <>
        <Crumbs
          way={[
            ['/imports', common.nav.imports],
            [`/imports/${id}`, t.import],
          ]}
        />
        <div class="head">
          <h1>{t.title}</h1>
          <span class="sub">{t.about}</span>
        </div>
        {error !== undefined && Object.keys(error.fields).length === 0 && (
          <div class="errors" role="alert">
            {error.message}
          </div>
        )}
        <Form id={id} values={values} errors={error?.fields ?? {}} />
      </>
    ),
  }
}

interface FormProps {
  readonly id: string
  readonly values: AutomateForm
  readonly errors: Refused['fields']
}

const Form = ({ id, values, errors }: FormProps) => {
  const { common, inbox } = useMessages()
  const t = inbox.automate
  const state = { errors }
  const prefixHint = t.prefixHint(inboxPrefix)
  return (
    <form class="form-narrow" method="post" action={`/imports/${id}/automate`}>
      <Labelled name="name" label={t.name} error={state.errors.name}>
        <input class="input" value={values.name} required maxlength={255} {...control(state, 'name')} />
      </Labelled>
      <Labelled name="prefix" label={t.prefix} hint={prefixHint} error={state.errors.prefix}>
        <input
          class="input mono"
          value={values.prefix}
          required
          maxlength={500}
          spellcheck={false}
          autocapitalize="none"
          {...control(state, 'prefix', prefixHint)}
        />
      </Labelled>
      <div class="check">
        <input type="checkbox" id={fieldId('preview')} name="preview" value="yes" checked={values.preview} />
        <label for={fieldId('preview')}>{t.preview}</label>
      </div>
      <div class="actions">
        <button class="btn btn-primary" type="submit">
          {t.submit}
        </button>
        <a class="btn btn-quiet" href={`/imports/${id}`}>
          {common.actions.cancel}
        </a>
      </div>
    </form>
  )
}
