import type { listAutomaticImports } from '../../../functions/inbox/list-automatic-imports.ts'
import { isAllowed } from '../../../shared/contract/call.ts'
import { type Messages, useMessages } from '../../messages/messages.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Output, Screen } from '../../route.ts'
import { settingsWords } from '../../words/settings.ts'
import { Crumbs } from '../parts/crumbs.tsx'
import { Empty } from '../parts/empty.tsx'
import { LedgerBar, ledgerSum } from '../parts/ledger.tsx'
import { Moment } from '../parts/moments.tsx'
import { Text } from '../parts/text.tsx'

type AutomaticImport = Output<typeof listAutomaticImports>['items'][number]

/** What is imported automatically, and where its files are dropped. */
export const automaticImportsScreen = (
  { items }: Output<typeof listAutomaticImports>,
  request: PageRequest,
): Screen => ({
  title: request.messages.inbox.automaticImports.title,
  section: 'imports',
  main: (
    <>
      <Crumbs way={[['/imports', request.messages.common.nav.imports]]} />
      <div class="head">
        <h1>{request.messages.inbox.automaticImports.title}</h1>
        <span class="sub">{request.messages.inbox.automaticImports.about}</span>
      </div>
      {items.length === 0 ? (
        <NoAutomaticImports />
      ) : (
        <ul class="automatic">
          {items.map((item) => (
            <Item item={item} canEdit={isAllowed('editor', request.call.actor)} />
          ))}
        </ul>
      )}
    </>
  ),
})

const NoAutomaticImports = () => {
  const t = useMessages().inbox.automaticImports
  return (
    <Empty title={t.emptyTitle} way={{ href: '/imports', words: t.showImports }}>
      {t.empty}
    </Empty>
  )
}

const Item = ({ item, canEdit }: { item: AutomaticImport; canEdit: boolean }) => {
  const messages = useMessages()
  const t = messages.inbox.automaticImports
  return (
    <li>
      <div class="section-head">
        <h2>
          <Text value={item.name} />
        </h2>
        {item.paused_at !== null && <span class="badge badge-warn">{t.paused}</span>}
        {canEdit && <Actions item={item} />}
      </div>
      <dl class="facts facts-wide">
        <div>
          <dt>{t.dropAt}</dt>
          <dd>
            <code class="raw">{item.key}</code>
            {item.paused_at !== null && <span class="muted">{t.waitThere}</span>}
          </dd>
        </div>
        <div>
          <dt>{t.settings}</dt>
          <dd>
            <Text value={howWords(messages, item)} />
          </dd>
        </div>
        <div>
          <dt>{t.lastFile}</dt>
          <dd>
            {item.last === null ? <span class="missing">{t.noFile}</span> : <Last item={item} last={item.last} />}
          </dd>
        </div>
      </dl>
    </li>
  )
}

const Last = ({ item, last }: { item: AutomaticImport; last: NonNullable<AutomaticImport['last']> }) => {
  const { inbox, words } = useMessages()
  const t = inbox.automaticImports
  return (
    <>
      <a href={`/imports/${last.id}`}>
        <Text value={last.fileName} />
      </a>
      <span>
        {last.state !== null && words.labels.states[last.state].toLowerCase()}
        {last.at !== null && (
          <>
            , <Moment at={last.at} />
          </>
        )}
      </span>
      <span class="automatic-outcomes">
        <LedgerBar counts={last.outcomes} small />
        <span class="muted">{ledgerSum(last.outcomes)}</span>
      </span>
      {item.runs > 1 && <span class="muted">{t.runs(item.runs)}</span>}
    </>
  )
}

const Actions = ({ item: { id, paused_at } }: { item: AutomaticImport }) => {
  const t = useMessages().inbox.automaticImports
  return (
    <div class="actions">
      <form method="post" action={`/imports/automatic/${id}`}>
        <input type="hidden" name="isPaused" value={paused_at === null ? 'yes' : 'no'} />
        <button class="btn btn-s" type="submit">
          {paused_at === null ? t.pause : t.resume}
        </button>
      </form>
      <form method="post" action={`/imports/automatic/${id}/delete`}>
        <button class="btn btn-s btn-quiet btn-danger" type="submit">
          {t.remove}
        </button>
      </form>
    </div>
  )
}

/** In sentences; what is as usual is left out. */
function howWords(t: Messages, { policy, settings, preview }: AutomaticImport): string {
  const chosen = settingsWords(settings, t).map(([, sentence]) => sentence)
  return [
    `${t.words.labels.policies[policy]}.`,
    `${t.words.settings.modes[settings.mode]}.`,
    ...chosen,
    ...(preview ? [t.inbox.automaticImports.preview] : []),
  ].join(' ')
}
