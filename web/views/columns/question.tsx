import { isQuestion, type Warning } from '../../../shared/csv/warning.ts'
import { explainWarning } from '../../../shared/importing/reading/explain-warning.ts'
import { renderText } from '../../../shared/messages/text.ts'
import { useMessages } from '../../messages/messages.ts'
import type { ImportDetail } from '../import-detail.ts'
import { Text } from '../parts/text.tsx'

/** Why it waits. */
export const Question = ({ detail, canEdit }: { detail: ImportDetail; canEdit: boolean }) => {
  const { columns, imports, shared } = useMessages()
  const t = columns.question
  const { drift, layout } = detail
  const questions = (layout?.warnings ?? []).filter(isQuestion)
  if (drift === null && questions.length === 0) return canEdit ? null : <p class="notice">{t.editorOnly}</p>
  return (
    <div class="notice notice-warn">
      <span>
        {drift === null ? <b>{t[topicOf(questions)]}</b> : <Drifted drift={drift} />}{' '}
        {questions
          .filter((question) => question.code !== 'columns.changed' && !('column' in question))
          .map((question) => (
            <>
              <Text value={renderText(explainWarning(question), shared)} />{' '}
            </>
          ))}
        {imports.shared.notSaved}
        {!canEdit && ` ${t.editorOnly}`}
      </span>
    </div>
  )
}

/** What a person is asked, in a few words: who it is comes first, then how cells are written. */
function topicOf(questions: readonly Warning[]): 'unknown' | 'formats' | 'confirm' {
  const has = (...codes: Warning['code'][]) => questions.some(({ code }) => codes.includes(code))
  if (has('columns.nobody', 'columns.guessed')) return 'unknown'
  return has('columns.date-order', 'columns.decimal-mark') ? 'formats' : 'confirm'
}

const Drifted = ({ drift }: { drift: NonNullable<ImportDetail['drift']> }) => {
  const t = useMessages().columns.question
  const { added, gone, renamed, since } = drift
  return (
    <>
      <b>{t.changed}</b> {added.length > 0 && t.added(<Names names={added} />)}
      {added.length > 0 && gone.length + renamed.length > 0 && '; '}
      {gone.length > 0 && t.gone(<Names names={gone} />)}
      {gone.length > 0 && renamed.length > 0 && '; '}
      {renamed.map(({ from, to }, index) => (
        <>
          {index > 0 && ', '}
          {t.renamed(<Text value={from} />, <Text value={to} />)}
        </>
      ))}
      . {t.since(<Text value={since.fileName} />)}
    </>
  )
}

const Names = ({ names }: { names: readonly string[] }) => {
  const t = useMessages().columns.question
  return (
    <>
      {names.map((name, index) => (
        <>
          {index > 0 && ', '}
          {t.quoted(<Text value={name} />)}
        </>
      ))}
    </>
  )
}
