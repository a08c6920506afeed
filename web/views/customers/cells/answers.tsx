import { addDays, dayIn } from '../../../../shared/days/day-in-zone.ts'
import { useMessages } from '../../../messages/messages.ts'
import { useReaderTime } from '../../../reader-time.ts'

/** The answers that a field mostly has, each in one click. */
export const Answers = ({ field, me }: { field: string; me: string | undefined }) => {
  const t = useMessages().customers.cells.answers
  const { zone, now } = useReaderTime()
  const today = dayIn(zone, now)
  const answers: Readonly<Record<string, readonly (readonly [words: string, value: string])[]>> = {
    next_follow_up: [
      [t.today, today],
      [t.tomorrow, addDays(today, 1)],
      [t.nextWeek, addDays(today, 7)],
    ],
    owner: me === undefined ? [] : [[t.me, me]],
  }
  const own = Object.hasOwn(answers, field) ? (answers[field] ?? []) : []
  return own.length === 0 ? null : (
    <div class="cell-actions">
      {own.map(([words, value]) => (
        <button class="btn btn-s" type="submit" name="instead" value={value}>
          {words}
        </button>
      ))}
    </div>
  )
}
