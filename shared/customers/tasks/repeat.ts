export const repeats = ['none', 'daily', 'weekly', 'monthly'] as const
export type Repeat = (typeof repeats)[number]

export interface Series {
  readonly repeat: Exclude<Repeat, 'none'>
  /** When this one was due, in ISO. */
  readonly dueOn: string
  /** The day of the month on which the series began; the day of `dueOn` where it is not known. */
  readonly day?: number | null
}

/**
 * When the next one of a series is due: its first day behind both the one that is done and today. So what was late for
 * weeks comes once more and not once for each week, and what was done early does not come again on its own day.
 *
 * @param today a day in ISO
 * @returns a day in ISO
 */
export function nextDue({ repeat, dueOn, day }: Series, today: string): string {
  const from = dueOn > today ? dueOn : today
  if (repeat === 'monthly') return nextMonthly(dueOn, from, day ?? Number(dueOn.slice(8)))
  const step = repeat === 'daily' ? 1 : 7
  const passed = Math.floor((daysOf(from) - daysOf(dueOn)) / step)
  return isoOf(daysOf(dueOn) + (passed + 1) * step)
}

/** A month that has no such day takes its last one. */
function nextMonthly(dueOn: string, from: string, day: number): string {
  const [year = 0, month = 1] = (from > dueOn ? from : dueOn).split('-').map(Number)
  for (const later of [0, 1]) {
    const last = new Date(Date.UTC(year, month + later, 0)).getUTCDate()
    const due = isoOf(Date.UTC(year, month - 1 + later, Math.min(day, last)) / msOfDay)
    if (due > from) return due
  }
  throw new Error('A day of the month after a day is behind it')
}

const msOfDay = 86_400_000
const daysOf = (day: string) => Date.parse(day) / msOfDay
const isoOf = (days: number) => new Date(days * msOfDay).toISOString().slice(0, 10)
