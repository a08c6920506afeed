import type { Messages } from '../../messages/messages.ts'
import { perLanguage } from '../../words/per-language.ts'
import { dateFormat } from '../../words/times.ts'

/** Nought and some round numbers up to `most`, for the lines of a chart: 1,010 → 0, 500, 1,000. */
export function ticksUpTo(most: number): number[] {
  const rough = Math.max(most / 3, 1)
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = power * ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10)
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step)
}

const mostLabels = 7
const month = dateFormat({ month: 'short' })
const monthOfYear = dateFormat({ month: 'short', year: 'numeric' })
// Under a chart on a phone, seven of `11月23日` do not stand side by side.
const day = perLanguage((locale) => {
  const month = locale.startsWith('zh') ? 'numeric' : 'short'
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month, timeZone: 'UTC' })
}, 'en-GB')

/** Labels for some of the months or days, the last among them; a month says its year where that is a new one. */
export function axisLabels(periods: readonly string[], t: Messages): { index: number; text: string }[] {
  const step = Math.ceil(periods.length / mostLabels)
  const shown = periods
    .map((period, index) => ({ period, index }))
    .filter(({ index }) => (periods.length - 1 - index) % step === 0)
  return shown.map(({ period, index }, place) => {
    if (period.length > 7) return { index, text: day(t).format(new Date(period)) }
    const year = period.slice(0, 4)
    const isSameYear = shown[place - 1]?.period.startsWith(year) === true
    return { index, text: (isSameYear ? month : monthOfYear)(t).format(new Date(`${period}-01`)) }
  })
}
