import type { getHeldDeed } from '../../../functions/review/get-bulk-fix.ts'
import { isAllowed } from '../../../shared/contract/call.ts'
import type { AppError } from '../../../shared/errors.ts'
import { reasonWords } from '../../../shared/importing/record/explain-reason.ts'
import type { Asked } from '../../request/request.ts'
import type { Output, Screen } from '../../route.ts'
import { countOf, formatCount } from '../../words/numbers.ts'
import { Crumbs } from '../parts/crumbs.tsx'
import { Icon } from '../parts/icon.tsx'
import { Moment, Text } from '../parts/text.tsx'
import { GroupValue } from './group-words.tsx'

type Deed = Output<typeof getHeldDeed>

/** What one decision about many rows has done, and how to take it back. */
export function deedScreen(deed: Deed, asked: Asked): Screen {
  const canEdit = isAllowed('editor', asked.call.actor)
  const main = (
    <>
      <Crumbs way={[['/held', 'Held rows']]} />
      <div class="head">
        <h1>{titleOf(deed)}</h1>
        <span class="sub">
          {deed.by !== null && <Text value={`${deed.by}, `} />}
          <Moment at={deed.at} />
        </span>
      </div>
      <div class="reading deed" role="status">
        <What deed={deed} />
        <Fates deed={deed} />
        <Files deed={deed} />
        <Customers deed={deed} />
        <Rule deed={deed} />
        <div class="held-deeds">
          {!deed.runs && (
            <a class="btn btn-primary" href="/held">
              Go on with the held rows
            </a>
          )}
          {canEdit && !deed.runs && deed.undoneAt === null && <TakeBack deed={deed} />}
        </div>
      </div>
    </>
  )
  return { title: titleOf(deed), section: 'held', main, ...(deed.runs && { refreshSeconds: 2 }) }
}

function titleOf({ kind, rows, runs, undoneAt }: Deed): string {
  if (undoneAt !== null) return runs ? `Taking ${countOf(rows, 'row')} back` : `${countOf(rows, 'row')} taken back`
  if (kind === 'skip') return `${countOf(rows, 'row')} skipped`
  return runs ? `Changing ${countOf(rows, 'row')}` : `${countOf(rows, 'row')} changed`
}

const What = ({ deed: { kind, value, becomes, reason, undoneAt } }: { deed: Deed }) => (
  <p>
    {value === '' ? reasonWords(reason).name : <GroupValue value={value} />}
    {kind !== 'skip' && ' → '}
    {kind !== 'skip' && (becomes === '' ? <span class="muted">no address</span> : <GroupValue value={becomes ?? ''} />)}
    {kind === 'skip' && ': kept as they came, and not held again when their file comes again.'}
    {undoneAt !== null && ' Taken back: the rows wait as before.'}
  </p>
)

const words: Readonly<Record<string, string>> = {
  created: 'created',
  updated: 'updated',
  unchanged: 'unchanged: the book says so already',
  merged: 'merged with another of these rows',
}

/** Numbers that add up to the rows. */
const Fates = ({ deed }: { deed: Deed }) => {
  if (deed.kind === 'skip' || deed.undoneAt !== null) return null
  const fates = Object.keys(words).filter((fate) => (deed.fates[fate] ?? 0) > 0)
  return (
    <ul class="deed-fates">
      {fates.map((fate) => (
        <li>
          <b class="n">{formatCount(deed.fates[fate] ?? 0)}</b>
          <span class="fate" data-fate={fate}>
            {words[fate]}
          </span>
        </li>
      ))}
      {deed.stillHeld > 0 && (
        <li>
          <b class="n">{formatCount(deed.stillHeld)}</b>
          <span class="fate" data-fate="held">
            <a href="/held">still {deed.stillHeld === 1 ? 'waits' : 'wait'}</a>, each with why
          </span>
        </li>
      )}
    </ul>
  )
}

const Files = ({ deed: { imports } }: { deed: Deed }) => (
  <p>
    {imports.map(({ parentId, fileName }, index) => (
      <>
        {index === 0 ? 'From ' : ', '}
        <a href={`/imports/${parentId}`}>
          <Text value={fileName} />
        </a>
      </>
    ))}
  </p>
)

const Customers = ({ deed: { customers, fates } }: { deed: Deed }) => {
  if (customers.length === 0) return null
  const all = ['created', 'updated', 'unchanged'].reduce((sum, fate) => sum + (fates[fate] ?? 0), 0)
  return (
    <p>
      {customers.map(({ id, name }, i) => (
        <>
          {i > 0 && ', '}
          <a href={`/customers/${id}`}>
            <Text value={name || 'A customer'} />
          </a>
        </>
      ))}
      {all > customers.length && ` and ${formatCount(all - customers.length)} more`}
    </p>
  )
}

const Rule = ({ deed: { ruleId, ruleStands } }: { deed: Deed }) =>
  ruleId === null ? null : (
    <p class="ink-2">
      {ruleStands ? 'Every later import does the same.' : 'The rule that came of it has been removed.'}{' '}
      <a href="/held/rules">See the rules</a>
    </p>
  )

const TakeBack = ({ deed }: { deed: Deed }) => (
  <form method="post" action={`/held/deeds/${deed.id}/undo`}>
    <button class="btn" type="submit">
      <Icon name="undo" />
      Take {countOf(deed.rows, 'row')} back
    </button>
  </form>
)

/** It is still at work, or is not there. */
export const deedRefused = (error: AppError, asked: Asked): Screen => ({
  title: 'Held rows',
  section: 'held',
  main: (
    <p class="notice notice-bad">
      {error.message} <a href={`/held/deeds/${asked.params.id}`}>See how far it is</a>
    </p>
  ),
})
