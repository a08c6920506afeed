import type { listErasures } from '../../../functions/erasures/list-erasures.ts'
import { useMessages } from '../../messages/messages.ts'
import type { Refused } from '../../problem.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Output, Screen } from '../../route.ts'
import { FormError } from '../parts/form-error.tsx'
import { control, Labelled } from '../parts/labelled.tsx'
import { Moment } from '../parts/moments.tsx'
import { NextPage } from '../parts/next-page.tsx'
import { SettingsTabs } from '../parts/settings-tabs.tsx'
import { Text } from '../parts/text.tsx'

type Page = Output<typeof listErasures>
type Erasure = Page['items'][number]

/** Those who were erased, without any name, and how somebody may come back. */
export const erasuresScreen = (page: Page, request: PageRequest, error?: Refused): Screen => ({
  title: request.messages.customers.erasing.list.title,
  section: 'settings',
  main: <Main {...page} query={request.query} error={error} />,
})

const Main = ({ items, next, query, error }: Page & { query: URLSearchParams; error: Refused | undefined }) => {
  const t = useMessages().customers.erasing.list
  return (
    <>
      <SettingsTabs here="erasures" />
      <div class="head">
        <h1>{t.title}</h1>
        <span class="sub">{t.about}</span>
      </div>
      {query.has('erased') && (
        <p class="notice" role="status">
          {t.erased}
        </p>
      )}
      {query.has('lifted') && (
        <p class="notice" role="status">
          {t.lifted}
        </p>
      )}
      {items.length === 0 ? <p class="hint">{t.none}</p> : <Erasures items={items} />}
      {next !== null && <NextPage href={`/settings/erasures?after=${next}`} />}
      <Lift error={error} />
    </>
  )
}

const Erasures = ({ items }: { items: readonly Erasure[] }) => {
  const t = useMessages().customers.erasing.list
  return (
    <div class="table-wrap">
      <table class="table list list-plain users-table">
        <thead>
          <tr>
            <th scope="col">{t.when}</th>
            <th scope="col">{t.by}</th>
            <th scope="col">{t.what}</th>
            <th scope="col">{t.state}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ at, by, counts, toBlank, liftedAt }) => (
            <tr>
              <td class="l-1">
                <Moment at={at} />
              </td>
              <td>{by !== null && <Text value={by} />}</td>
              <td class="l-2">{t.counts(counts.customers, counts.records)}</td>
              <td class="l-3">{liftedAt !== null ? t.isLifted : toBlank > 0 ? t.toBlank(toBlank) : t.done}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const Lift = ({ error }: { error: Refused | undefined }) => {
  const t = useMessages().customers.erasing.list
  const errors = error?.fields ?? {}
  return (
    <section class="settings-part" aria-labelledby="part-lift">
      <div>
        <h2 id="part-lift">{t.lift}</h2>
        <p class="hint">{t.liftAbout}</p>
      </div>
      <form class="form-narrow" method="post" action="/settings/erasures/lift">
        <FormError error={error} />
        <Labelled name="known" label={t.known} error={errors.known}>
          <input
            class="input"
            type="text"
            required
            maxlength={320}
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            {...control({ errors }, 'known')}
          />
        </Labelled>
        <div class="actions">
          <button class="btn" type="submit">
            {t.liftSubmit}
          </button>
        </div>
      </form>
    </section>
  )
}
