import type { BulkAction } from '../../../../shared/customers/bulk-edits/bulk-change.ts'
import { addDays, dayIn } from '../../../../shared/days/day-in-zone.ts'
import { useMessages } from '../../../messages/messages.ts'
import { useReaderTime } from '../../../reader-time.ts'
import type { PageRequest } from '../../../request/request.ts'

interface AnswersProps {
  readonly field: string
  /** How whoever asks is called. */
  readonly me: string | undefined
  readonly owners?: readonly string[] | undefined
  /** What is done with the answer to many customers; of one field of one customer, it is put in. */
  readonly action?: BulkAction
}

/** How whoever asks is called, where they may be the answer. */
export const meOf = ({ call: { actor } }: PageRequest): string | undefined =>
  (actor.kind === 'user' && actor.name) || undefined

/** Of a larger team, whoever is not among the first is typed. */
const othersMax = 5

/** The answers that a field mostly has, each in one click. */
export const Answers = ({ field, me, owners = [], action }: AnswersProps) => {
  const t = useMessages().customers.cells.answers
  const { zone, now } = useReaderTime()
  const today = dayIn(zone, now)
  const answers: Readonly<Record<string, readonly (readonly [words: string, value: string])[]>> = {
    next_follow_up: [
      [t.today, today],
      [t.tomorrow, addDays(today, 1)],
      [t.nextWeek, addDays(today, 7)],
    ],
    owner: [
      ...(me === undefined ? [] : [[t.me, me] as const]),
      ...owners
        .filter((name) => name !== '' && name !== me)
        .slice(0, othersMax)
        .map((name) => [name, name] as const),
    ],
  }
  const own = Object.hasOwn(answers, field) ? (answers[field] ?? []) : []
  return own.length === 0 ? null : (
    <div class="cell-actions cell-answers">
      {own.map(([words, value]) => (
        <button class="btn btn-s" type="submit" {...sent(value, action)}>
          {words}
        </button>
      ))}
    </div>
  )
}

const sent = (value: string, action: BulkAction | undefined) =>
  action === undefined ? { name: 'instead', value } : { name: 'answer', value: `${action} ${value}` }
