/** What a value says, text by text: each line of it, each item, each value of a custom field. */
export function listTexts(value: unknown): string[] {
  if (typeof value === 'string') return value.split('\n').filter((line) => line.trim() !== '')
  if (typeof value === 'number') return [String(value)]
  if (Array.isArray(value)) return value.flatMap(listTexts)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listTexts) : []
}

/** One side of a line of the history without the texts of `gone`; null where nothing is left of it. */
export function blankSide(value: unknown, gone: ReadonlySet<string>): unknown {
  if (!listTexts(value).some((text) => gone.has(text))) return value
  if (typeof value === 'string') {
    const left = value.split('\n').filter((line) => !gone.has(line))
    return left.length === 0 ? null : left.join('\n')
  }
  if (Array.isArray(value)) return value.map((item) => blankSide(item, gone)).filter((item) => item !== null)
  if (typeof value !== 'object' || value === null) return null
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, item]) => [key, blankSide(item, gone)] as const)
      .filter(([, item]) => item !== null),
  )
}

/** What a change by a person says: of a list or custom fields what that person put in, of anything else all of it. */
export function listAdded(old: unknown, value: unknown): string[] {
  if (typeof value !== 'object') return listTexts(value)
  const before = new Set(listTexts(old))
  return listTexts(value).filter((text) => !before.has(text))
}
