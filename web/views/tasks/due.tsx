import { useMessages } from '../../messages/messages.ts'
import { formatPeriod, relativeFormat } from '../../words/times.ts'

/** When something is due, by how many days it is late, and that it is today or tomorrow. */
export const Due = ({ day, today }: { day: string; today: string }) => {
  const messages = useMessages()
  const days = (Date.parse(day) - Date.parse(today)) / 86_400_000
  const written = formatPeriod(day, messages)
  return (
    <time class={days < 0 ? 'due bad' : days === 0 ? 'due due-today' : 'due'} datetime={day} title={written}>
      {days === 0 || days === 1 ? relativeFormat(messages).format(days, 'day') : written}
      {days < 0 && `, ${messages.tasks.late(-days)}`}
    </time>
  )
}
