import { useMessages } from '../../messages/messages.ts'
import { useReaderTime } from '../../reader-time.ts'
import { formatDay, formatMoment, formatNear, formatWhole } from '../../words/times.ts'

/** When something was or will be; once that is further away, to the minute. */
export const Moment = ({ at }: { at: Date }) => {
  const [time, t] = [useReaderTime(), useMessages()]
  return <Time at={at} says={formatNear(at, time, t) ?? formatMoment(at, time, t)} />
}

/** The same; once that is further away, the day is enough. */
export const Ago = ({ at }: { at: Date }) => {
  const [time, t] = [useReaderTime(), useMessages()]
  return <Time at={at} says={formatNear(at, time, t) ?? formatDay(at, time, t)} />
}

/** The day alone, as a table has it. */
export const Day = ({ at }: { at: Date }) => <Time at={at} says={formatDay(at, useReaderTime(), useMessages())} />

const Time = ({ at, says }: { at: Date; says: string }) => (
  <time datetime={at.toISOString()} title={formatWhole(at, useReaderTime(), useMessages())}>
    {says}
  </time>
)
