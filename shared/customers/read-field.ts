import { type CellIssue, type CellValue, cleanCell } from '../cleaning/cleaners.ts'
import { isEmail } from '../cleaning/email/is-email.ts'
import { repairEmail } from '../cleaning/email/repair-email.ts'
import { youtubeChannelUrl, youtubeHandle } from '../cleaning/links/clean-youtube.ts'
import { tidyText } from '../cleaning/text/tidy-text.ts'
import { type Text, textOf } from '../messages/text.ts'
import { adviseOn, type Doubt } from './advise-on.ts'
import { type FieldKind, kindOf } from './fields.ts'
import type { EditableField, FormValue } from './form.ts'

/** What a text is that a person typed into a field. */
export type FieldReading =
  | { readonly kind: 'value'; readonly value: FormValue }
  /** It may mean `suggestion`. `kept` is what it is if the person insists; null where it can't stand as typed. */
  | { readonly kind: 'doubt'; readonly suggestion: string; readonly kept: string | null; readonly advice: Text }
  | { readonly kind: 'problem'; readonly advice: Text }

/** In characters. A key has to fit on a page of an index. */
const lengthMax = (field: EditableField) => (field === 'notes' ? 20_000 : field === 'external_id' ? 256 : 2_000)

/**
 * Reads a field by the rule that an import has for it. Only, a person can be asked: what may mean something else, or
 * would lose a part of what was typed, is a doubt here. And a free text such as "N/A" stands.
 *
 * @param country ISO 3166-1 alpha-2: where a phone without a country code is dialled
 */
export function readField(field: EditableField, raw: string, country?: string): FieldReading {
  const kind = kindOf(field)
  const text = tidyText(raw)
  if (text.length > lengthMax(field)) return problem(textOf('advice.shorten', { most: lengthMax(field) }))
  if (text === '') return found(emptyOf(kind))
  if (kind === 'text') return found(text)
  const { value, suggestion, issue, rule } = cleanCell(kind, raw, { country })
  // NA is nothing in a file, and Namibia where a person writes it for a country.
  if (suggestion === text) return found(suggestion)
  if (suggestion !== null) return doubt(suggestion, keepTyped(kind, raw, issue, suggestion), issue)
  if (value === null) return issue === null ? found(emptyOf(kind)) : problem(adviseOn(issue))
  if (kind === 'status' && issue !== null) return problem(adviseOn(issue))
  if (issue !== null) return doubt(value, null, issue)
  if (rule === 'count.approximate') return doubt(value, null, rule)
  return readChannel(field, value)
}

const found = (value: FormValue): FieldReading => ({ kind: 'value', value })
const problem = (advice: Text): FieldReading => ({ kind: 'problem', advice })
const doubt = (suggestion: CellValue, kept: string | null, issue: Doubt): FieldReading => ({
  kind: 'doubt',
  suggestion: String(suggestion),
  kept,
  advice: adviseOn(issue),
})

/** What a cleared field is; null lets a status or a type be the usual one. */
const emptyOf = (kind: FieldKind): FormValue => (kind === 'tags' ? [] : kind === 'boolean' ? false : null)

/** The text in its canonical form, where it is sound as it was typed and only unlikely. */
function keepTyped(kind: FieldKind, raw: string, issue: CellIssue, suggestion: CellValue): string | null {
  if (kind === 'email') {
    const address = repairEmail(raw).text
    return isEmail(address) ? address : null
  }
  const isSound =
    (issue === 'url.unknown-domain' && isHostOf(String(suggestion), raw)) ||
    (issue === 'phone.not-valid' && /^\(?(?:\+|00)/.test(tidyText(raw).normalize('NFKC')))
  return isSound ? String(suggestion) : null
}

/** Whether the host of an address is the one that was typed, and not one like it. */
const isHostOf = (url: string, typed: string): boolean =>
  tidyText(typed)
    .toLowerCase()
    .split(/[/?#:]+/)
    .includes(new URL(url).hostname)

/** A channel's identity may be written in either of its two fields, but only a handle is one. */
function readChannel(field: EditableField, value: CellValue): FieldReading {
  if (field === 'youtube_channel_url') return found(youtubeChannelUrl(String(value)))
  if (field !== 'youtube_handle') return found(value)
  const handle = youtubeHandle(String(value))
  return handle === null ? problem(textOf('advice.channelAddress')) : found(handle)
}
