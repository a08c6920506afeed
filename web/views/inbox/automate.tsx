import type { getImport } from '../../../functions/imports/get-import.ts'
import type { AppError } from '../../../shared/errors.ts'
import { inboxPrefix } from '../../../shared/importing/reading/object-keys.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Output, Screen } from '../../route.ts'
import { control, fieldId, Labelled } from '../customers/form-fields.tsx'
import { Crumbs } from '../parts/crumbs.tsx'

interface AutomateForm {
  readonly name: string
  readonly prefix: string
  readonly preview: boolean
}

/** The form by which an import is repeated, filled in from its file's name. */
export const automateScreen = ({ id, file_name }: Output<typeof getImport>): Screen => {
  const stem = file_name.replace(/^.*\//, '').replace(/(?:\.\w{1,5})+$/, '')
  const name = stem.replace(/[\s_-]*\(?\d[\d\s_().-]*$/, '') || stem
  return formScreen(id, { name, prefix: `${name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}/`, preview: false })
}

export const automateRefused = (error: AppError, request: PageRequest, given: unknown): Screen =>
  formScreen(
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

function formScreen(id: string, values: AutomateForm, error?: AppError): Screen {
  const state = { errors: error?.fields ?? {} }
  return {
    title: 'Repeat an import',
    section: 'imports',
    main: (
      <>
        <Crumbs
          way={[
            ['/imports', 'Imports'],
            [`/imports/${id}`, 'The import'],
          ]}
        />
        <div class="head">
          <h1>Repeat this import</h1>
          <span class="sub">
            Files that come into the inbox under a name of their own are imported as this one was.
          </span>
        </div>
        {error !== undefined && Object.keys(error.fields).length === 0 && (
          <div class="errors" role="alert">
            {error.message}
          </div>
        )}
        <form class="form-narrow" method="post" action={`/imports/${id}/automate`}>
          <Labelled name="name" label="Name" error={state.errors.name}>
            <input class="input" value={values.name} required maxlength={255} {...control(state, 'name')} />
          </Labelled>
          <Labelled name="prefix" label="Folder or beginning of the name" hint={prefixHint} error={state.errors.prefix}>
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
            <input type="checkbox" id={fieldId('preview')} name="preview" checked={values.preview} />
            <label for={fieldId('preview')}>Stop before anything is written, for somebody to look</label>
          </div>
          <div class="actions">
            <button class="btn btn-primary" type="submit">
              Repeat this import
            </button>
            <a class="btn btn-quiet" href={`/imports/${id}`}>
              Leave it
            </a>
          </div>
        </form>
      </>
    ),
  }
}

const prefixHint = `In the inbox, below ${inboxPrefix}. A slash at the end makes it a folder.`
