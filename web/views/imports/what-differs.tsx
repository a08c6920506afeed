import { useMessages } from '../../messages/messages.ts'
import type { ImportDetail } from '../import-detail.ts'
import { Moment } from '../parts/moments.tsx'
import { Text } from '../parts/text.tsx'

/** What the preview had said, where it was written differently; what people have made of review rows since is no difference. */
export const Difference = ({ detail }: { detail: ImportDetail }) => {
  const { imports, words } = useMessages()
  const t = imports.detail
  const { previewed_outcomes, applied_outcomes, state } = detail
  if (previewed_outcomes === null || applied_outcomes === null || state !== 'finished') return null
  const differs = (['created', 'updated', 'unchanged', 'merged', 'review', 'skipped'] as const).filter(
    (outcome) => (previewed_outcomes[outcome] ?? 0) !== (applied_outcomes[outcome] ?? 0),
  )
  if (differs.length === 0) return null
  const changes = differs.map((outcome) =>
    t.insteadOf(applied_outcomes[outcome] ?? 0, words.labels.outcomes[outcome], previewed_outcomes[outcome] ?? 0),
  )
  return (
    <p class="notice notice-warn" role="status">
      {t.difference(changes)}
    </p>
  )
}

export const UndoneNotice = ({ detail }: { detail: ImportDetail }) => {
  const { imports, words } = useMessages()
  const t = imports.detail
  const { id, undone_at, undone_by, state, kept, staying } = detail
  return undone_at === null ? null : (
    <section class="notice" role="status">
      <span>
        <b>{state === 'undone' ? t.undone.title : t.undone.running}</b>
        {t.undone.who(undone_by === null ? null : <Text value={undone_by} />, <Moment at={undone_at} />)}{' '}
        {t.undone.resultBelow}
        {staying > 0 && (
          <>
            {' '}
            {t.undone.staying(staying)} <a href={`/customers?importId=${id}`}>{t.undone.showStaying(staying)}</a>.
          </>
        )}
        {kept.length > 0 && (
          <>
            {' '}
            {t.undone.kept}{' '}
            {kept.map(({ customerId, name, why, wanted }, index) => (
              <>
                {index > 0 && ', '}
                <a href={`/customers/${customerId}`}>
                  <Text value={name || words.labels.noName} />
                </a>{' '}
                {why === 'edited' ? t.undone.edited : t.undone.taken(wanted)}
              </>
            ))}
            .
          </>
        )}
      </span>
    </section>
  )
}
