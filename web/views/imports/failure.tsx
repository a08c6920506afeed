import type { OutcomeCounts } from '../../../shared/importing/outcomes.ts'
import { renderText } from '../../../shared/messages/text.ts'
import { type Messages, useMessages } from '../../messages/messages.ts'
import type { ImportDetail } from '../import-detail.ts'

type FailureMessages = Messages['imports']['detail']['failure']

interface FailureProps {
  readonly detail: ImportDetail
  readonly error: NonNullable<ImportDetail['error']>
  readonly canEdit: boolean
}

/** What failed, what did not change, and what to do. */
export const Failure = ({ detail, error, canEdit }: FailureProps) => {
  const { common, imports, shared } = useMessages()
  const t = imports.detail.failure
  const isUnusable = error.code === 'file.unusable'
  return (
    <section class="errors" role="alert" aria-label={t.label}>
      <p>
        <b>{t.title}</b> {error.text === undefined ? error.message : renderText(error.text, shared)}
      </p>
      <p>{whatChanged(t, detail.records, detail.outcomes)}</p>
      {isUnusable && <p>{/^refusals\.file\.is-/.test(error.text?.key ?? '') ? t.otherFile : t.fixFile}</p>}
      {detail.moves.includes('resume') && <p>{t.resume}</p>}
      {canEdit && isUnusable && (
        <p>
          <a class="btn" href="/imports/new">
            {common.actions.importFile}
          </a>
        </p>
      )}
    </section>
  )
}

function whatChanged(t: FailureMessages, records: number | null, outcomes: OutcomeCounts): string {
  const done = (records ?? 0) - outcomes.pending
  return records === null || done === 0 ? t.nothingChanged : t.someChanged(done, records)
}
