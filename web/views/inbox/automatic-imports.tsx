import type { listAutomaticImports } from '../../../functions/inbox/list-automatic-imports.ts'
import { isAllowed } from '../../../shared/contract/call.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Output, Screen } from '../../route.ts'
import { policyLabels, stateLabels } from '../../words/labels.ts'
import { countOf } from '../../words/numbers.ts'
import { modeLabels, settingsWords } from '../../words/settings.ts'
import { Crumbs } from '../parts/crumbs.tsx'
import { Empty } from '../parts/empty.tsx'
import { LedgerBar, ledgerSum } from '../parts/ledger.tsx'
import { Moment, Text } from '../parts/text.tsx'

type AutomaticImport = Output<typeof listAutomaticImports>['items'][number]

/** What is imported again and again, and how its files get in. */
export const automaticImportsScreen = (
  { items }: Output<typeof listAutomaticImports>,
  request: PageRequest,
): Screen => ({
  title: 'AutomaticImport imports',
  section: 'imports',
  main: (
    <>
      <Crumbs way={[['/imports', 'Imports']]} />
      <div class="head">
        <h1>AutomaticImport imports</h1>
        <span class="sub">A file dropped in one of these places is imported as its first one was.</span>
      </div>
      {items.length === 0 ? (
        <Empty title="Nothing recurs yet" way={{ href: '/imports', words: 'See the imports' }}>
          Import a file once. On its page, “Repeat” keeps how it was done for the files that follow.
        </Empty>
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

const Item = ({ item, canEdit }: { item: AutomaticImport; canEdit: boolean }) => (
  <li>
    <div class="section-head">
      <h2>
        <Text value={item.name} />
      </h2>
      {item.paused_at !== null && <span class="badge badge-warn">Paused</span>}
      {canEdit && <Actions item={item} />}
    </div>
    <dl class="facts facts-wide">
      <div>
        <dt>Drop files at</dt>
        <dd>
          <code class="raw">{item.key}</code>
          {item.paused_at !== null && <span class="muted">they wait there until it goes on</span>}
        </dd>
      </div>
      <div>
        <dt>Imported with</dt>
        <dd>
          <Text value={howWords(item)} />
        </dd>
      </div>
      <div>
        <dt>Last file</dt>
        <dd>{item.last === null ? <span class="missing">none yet</span> : <Last item={item} last={item.last} />}</dd>
      </div>
    </dl>
  </li>
)

const Last = ({ item, last }: { item: AutomaticImport; last: NonNullable<AutomaticImport['last']> }) => (
  <>
    <a href={`/imports/${last.id}`}>
      <Text value={last.fileName} />
    </a>
    <span>
      {last.state !== null && stateLabels[last.state].toLowerCase()}
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
    {item.runs > 1 && <span class="muted">{countOf(item.runs, 'file')} so far</span>}
  </>
)

const Actions = ({ item: { id, paused_at } }: { item: AutomaticImport }) => (
  <div class="actions">
    <form method="post" action={`/imports/automatic/${id}`}>
      <input type="hidden" name="isPaused" value={paused_at === null ? 'yes' : 'no'} />
      <button class="btn btn-s" type="submit">
        {paused_at === null ? 'Pause' : 'Go on'}
      </button>
    </form>
    <form method="post" action={`/imports/automatic/${id}/delete`}>
      <button class="btn btn-s btn-quiet btn-danger" type="submit">
        Delete
      </button>
    </form>
  </div>
)

/** In sentences; what is as usual is left out. */
function howWords({ policy, settings, preview }: AutomaticImport): string {
  const chosen = settingsWords(settings).map(([, sentence]) => sentence)
  const look = preview ? ['Each stops for a look before anything is written.'] : []
  return [`${policyLabels[policy]}.`, `${modeLabels[settings.mode]}.`, ...chosen, ...look].join(' ')
}
