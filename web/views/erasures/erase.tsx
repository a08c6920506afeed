import type { previewErasure } from '../../../functions/erasures/preview-erasure.ts'
import { isConfirmed } from '../../../shared/contract/call.ts'
import { to } from '../../builders/answers.ts'
import { useMessages } from '../../messages/messages.ts'
import type { Refused } from '../../problem.ts'
import { confirmPath } from '../../request/next-path.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Output, Redirect, Screen } from '../../route.ts'
import { Crumbs } from '../parts/crumbs.tsx'
import { FormError } from '../parts/form-error.tsx'
import { control, Labelled } from '../parts/labelled.tsx'

type Preview = Output<typeof previewErasure>

/** What would go, in numbers, and the name to be typed. The password is asked for before, so that nothing is typed twice. */
export const eraseScreen = (preview: Preview, request: PageRequest): Screen | Redirect =>
  isConfirmed(request.call.actor) ? eraseForm(preview, request) : to(confirmPath(`/customers/${preview.id}/erase`))

export const eraseForm = (preview: Preview, { messages }: PageRequest, error?: Refused): Screen => ({
  title: messages.customers.erasing.title(preview.name),
  section: 'customers',
  main: <Page {...preview} error={error} />,
})

const Page = ({ id, name, counts, error }: Preview & { error: Refused | undefined }) => {
  const { customers, common } = useMessages()
  const t = customers.erasing
  const errors = error?.fields ?? {}
  return (
    <>
      <Crumbs way={[[`/customers/${id}`, name]]} />
      <div class="head">
        <h1>{t.title(name)}</h1>
        <span class="sub">{t.about}</span>
      </div>
      <form class="form-narrow erasing" method="post" action={`/customers/${id}/erase`}>
        <FormError error={error} />
        <h2>{t.goes}</h2>
        <ul>
          {listLost(counts, t).map((words) => (
            <li>{words}</li>
          ))}
        </ul>
        <h2>{t.stays}</h2>
        <ul>
          {t.kept.map((words) => (
            <li>{words}</li>
          ))}
        </ul>
        <p class="notice notice-warn">{t.never}</p>
        <Labelled name="confirmation" label={t.type(name)} error={errors.confirmation}>
          <input
            class="input"
            type="text"
            required
            maxlength={1_000}
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            {...control({ errors }, 'confirmation')}
          />
        </Labelled>
        <div class="actions">
          <button class="btn btn-danger" type="submit">
            {t.submit}
          </button>
          <a class="btn btn-quiet" href={`/customers/${id}`}>
            {common.actions.cancel}
          </a>
        </div>
      </form>
    </>
  )
}

type Texts = ReturnType<typeof useMessages>['customers']['erasing']

/** Only what there is. */
function listLost(
  { customers, changes, notes, tasks, merges, records, files, reviewRows }: Preview['counts'],
  t: Texts,
) {
  return [
    t.lost.customers(customers),
    ...(changes > 0 ? [t.lost.changes(changes)] : []),
    ...(notes > 0 ? [t.lost.notes(notes)] : []),
    ...(tasks > 0 ? [t.lost.tasks(tasks)] : []),
    ...(merges > 0 ? [t.lost.merges(merges)] : []),
    ...(records > 0 ? [t.lost.records(records, files)] : []),
    ...(reviewRows > 0 ? [t.lost.reviewRows(reviewRows)] : []),
  ]
}
