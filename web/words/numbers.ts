import type { times } from '../messages/en/words/times.ts'
import { type OfLanguage, perLanguage } from './per-language.ts'

/** 1010 → `1,010`, in each of our languages. */
export const formatCount = (count: number) => count.toLocaleString('en')

const short = perLanguage((locale) => new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 }))

/** For an axis: 500 → `500`, 12000 → `12K`, `1.2万` */
export const formatShort = (count: number, t: OfLanguage) => short(t).format(count)

/** `1 row`, `78 rows` */
export const countOf = (count: number, one: string, many = `${one}s`) =>
  `${formatCount(count)} ${count === 1 ? one : many}`

/** A share in whole percent that is 0 or 100 only when it is exactly that. */
export function formatPercent(part: number, whole: number): string {
  if (whole === 0) return '0%'
  const percent = Math.round((100 * part) / whole)
  const honest = part < whole ? Math.min(percent, 99) : percent
  return `${part > 0 ? Math.max(honest, 1) : honest}%`
}

/** How much of a work is done that still goes on: never all of it. */
export const formatShare = (share: number) => formatPercent(Math.min(share, 0.99) * 1_000, 1_000)

/** Seconds as people say them: `0.4 s`, `38 s`, `1 min 4 s`, `2 h 5 min`. */
export function formatSeconds(
  seconds: number,
  { words }: { readonly words: { readonly times: typeof times } },
): string {
  const t = words.times
  if (seconds < 9.95) return t.seconds(seconds.toFixed(1))
  const whole = Math.round(seconds)
  if (whole < 60) return t.seconds(String(whole))
  if (whole < 3600) return t.minutes(Math.floor(whole / 60), whole % 60)
  return t.hours(Math.floor(whole / 3600), Math.floor((whole % 3600) / 60))
}

/** `830 B`, `12 kB`, `4.2 MB` */
export function formatBytes(bytes: number): string {
  if (bytes < 1_000) return `${bytes} B`
  if (bytes < 1_000_000) return `${Math.round(bytes / 1_000)} kB`
  const [size, unit] = bytes < 1_000_000_000 ? [bytes / 1_000_000, 'MB'] : [bytes / 1_000_000_000, 'GB']
  return `${size.toFixed(size < 10 ? 1 : 0)} ${unit}`
}
