const languages =
  'en de de-AT fr es pt it nl sv da nb fi is pl cs sk hu ro bg hr sr sl et lv lt el tr ru uk he ar fa hi id ms vi th ko ja zh ca ga'

let names: ReadonlySet<string> | undefined

/** Built on first use, since few texts have one. */
const monthNames = (): ReadonlySet<string> => {
  names ??= new Set(
    languages.split(' ').flatMap((language) =>
      (['short', 'long'] as const).flatMap((month) => {
        const forms = [new Intl.DateTimeFormat(language, { month, calendar: 'gregory' })]
        forms.push(new Intl.DateTimeFormat(language, { month, day: 'numeric', calendar: 'gregory' }))
        return Array.from({ length: 12 }, (_, at) => new Date(2024, at, 4)).flatMap((day) =>
          forms.map((form) => keyOf(form.formatToParts(day).find(({ type }) => type === 'month')?.value ?? '')),
        )
      }),
    ),
  )
  return names
}

/** German spreadsheets write Mrz, Spanish ones ene and abr. */
const further = new Set(['mrz', 'sep', 'sept', 'abr', 'ene', 'dic', 'set', 'mrt'])

const keyOf = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\.$/, '')
const dayMonth =
  /^\d{1,2}(?:st|nd|rd|th|er|[.º°])?[\s./-]*(?:(?:of|de|di|d['’])\s)?\s*(\p{L}[\p{L}\p{M}]{2,}\.?)(?:[\s./-]*(?:de\s)?\d{2,4})?$/iu
const monthDay = /^(\p{L}[\p{L}\p{M}]{2,}\.?)[\s./-]*\d{1,4}(?:,?\s\d{4})?$/u
const eastAsian = /^(?:\d{4}[年년]\s?)?\d{1,2}[月월]\s?\d{1,2}[日일]$/
const inNumbers = /^\d{1,2}\/\d{1,2}$|^\d{1,2}\.\s?\d{1,2}\.$/

/** Whether a text is a day and a month, or a month and a year, as spreadsheets write what they took for a date: `4. Mrz`, `Sep-12`. */
export function isDayAndMonth(text: string): boolean {
  if (text.length > 40) return false
  if (inNumbers.test(text) || eastAsian.test(text)) return true
  const [, name] = dayMonth.exec(text) ?? monthDay.exec(text) ?? []
  if (name === undefined) return false
  const key = keyOf(name)
  return further.has(key) || monthNames().has(key)
}
