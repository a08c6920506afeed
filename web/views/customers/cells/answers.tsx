import { addDays, dayIn } from '../../../../shared/days/day-in-zone.ts'
import { useMessages } from '../../../messages/messages.ts'
import { useReaderTime } from '../../../reader-time.ts'

interface AnswersProps {
  readonly field: string
  /** How whoever asks is called. */
  readonly me: string | undefined
  readonly owners: readonly string[] | undefined
}

/** Of a larger team, whoever is not among the first is typed. */
const othersMax = 5

/** The answers that a field mostly has, each in one click. */
export const Answers = ({ field, me, owners = [] }: AnswersProps) => {
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
        <button class="btn btn-s" type="submit" name="instead" value={value}>
          {words}
        </button>
      ))}
    </div>
  )
}
