/** 1010 → `1,010` */
export const formatCount = (count: number) => count.toLocaleString('en')

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

/** Seconds as people say them: `0.4 s`, `38 s`, `1 min 4 s`, `2 h 5 min`. */
export function formatSeconds(seconds: number): string {
  if (seconds < 9.95) return `${seconds.toFixed(1)} s`
  const whole = Math.round(seconds)
  if (whole < 60) return `${whole} s`
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`
}
