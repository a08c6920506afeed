import { useMessages } from '../../messages/messages.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Screen } from '../../route.ts'
import { toChanges } from '../../words/changes.ts'
import { Change } from '../parts/change.tsx'
import { Crumbs } from '../parts/crumbs.tsx'
import { Moment } from '../parts/moments.tsx'
import { Text } from '../parts/text.tsx'
import type { Unmerged } from './outputs.ts'

/** Both customers are there again: what stayed with which of them. */
export function unmergedScreen(unmerged: Unmerged, { messages }: PageRequest): Screen {
  const t = messages.duplicates
  const main = (
    <>
      <Crumbs way={[['/duplicates', t.title]]} />
      <div class="head">
        <h1>{t.unmerged}</h1>
        <div class="actions">
          <a class="btn" href="/duplicates">
            {t.backToList}
          </a>
        </div>
      </div>
      <div class="reading">
        <ul>
          {[unmerged.survivor, unmerged.loser].map(
            (one) =>
              one !== undefined && (
                <li>
                  <a href={`/customers/${one.id}`}>
                    <Text value={one.name} />
                  </a>
                </li>
              ),
          )}
        </ul>
        <Stays unmerged={unmerged} />
        <Goes unmerged={unmerged} />
        <Keys unmerged={unmerged} />
      </div>
    </>
  )
  return { title: t.title, section: 'duplicates', main }
}

const Stays = ({ unmerged: { stays, survivor } }: { unmerged: Unmerged }) => {
  const messages = useMessages()
  if (stays.length === 0) return null
  return (
    <section>
      <h2>{messages.duplicates.stayed(<Text value={survivor?.name ?? ''} />)}</h2>
      <ol class="timeline">
        {stays.map((edit) => (
          <li>
            <div class="line-1">
              <span>{edit.by !== null && <Text value={edit.by} />}</span>
              <Moment at={edit.at} />
            </div>
            {toChanges(edit, messages).map((change) => (
              <div class="body">
                <Change change={change} />
              </div>
            ))}
          </li>
        ))}
      </ol>
    </section>
  )
}

const Goes = ({ unmerged: { goes, loser } }: { unmerged: Unmerged }) => {
  const t = useMessages().duplicates
  if (goes.length === 0) return null
  return (
    <section>
      <h2>{t.wentAlong(<Text value={loser?.name ?? ''} />)}</h2>
      <ul>
        {goes.map(({ importId, fileName, line }) => (
          <li>
            <a href={`/imports/${importId}`}>
              <Text value={fileName} />
            </a>{' '}
            {t.line(line)}
          </li>
        ))}
      </ul>
    </section>
  )
}

const Keys = ({ unmerged: { keys } }: { unmerged: Unmerged }) => {
  const t = useMessages().duplicates
  if (keys.length === 0) return null
  return <p class="notice notice-warn">{t.keysTaken(keys.map(({ wanted }) => wanted))}</p>
}
