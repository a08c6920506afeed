import type { OutcomeCounts } from '../../../shared/importing/outcomes.ts'
import { countOf, formatCount } from '../../words/numbers.ts'
import type { ImportDetail } from '../import-detail.ts'

interface FailureProps {
  readonly detail: ImportDetail
  readonly error: NonNullable<ImportDetail['error']>
  readonly canEdit: boolean
}

/** What failed, what did not change, and what to do. */
export const Failure = ({ detail, error, canEdit }: FailureProps) => (
  <section class="errors" role="alert" aria-label="Why the import stopped">
    <p>
      <b>This import stopped.</b> {error.message}
    </p>
    <p>{whatChanged(detail.records, detail.outcomes)}</p>
    <p>{whatToDo(error.code)}</p>
    {canEdit && error.code === 'file.unusable' && (
      <p>
        <a class="btn" href="/imports/new">
          Import a file
        </a>
      </p>
    )}
  </section>
)

function whatChanged(records: number | null, outcomes: OutcomeCounts): string {
  const done = (records ?? 0) - outcomes.pending
  if (records === null || done === 0) return 'Nothing was written: no customer has changed.'
  return `${formatCount(done)} of ${countOf(records, 'record')} had come to their outcomes before, and stay. The other ${formatCount(outcomes.pending)} changed nothing.`
}

function whatToDo(code: string): string {
  if (code === 'file.unusable') return 'Fix the file and import it again.'
  return '“Go on” tries again from where it stopped, and nothing is doubled. If it stops again, show this page to whoever runs Harbour.'
}
