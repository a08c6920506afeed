import { isCompany } from '../../../../cleaning/names/is-company.ts'
import { mayBeHeading } from '../../../../cleaning/text/words/words-for-groups.ts'
import { mayBeLineOfList } from '../../../../cleaning/text/words/words-for-lines.ts'
import { plainTotal } from '../../../reading/footer-words.ts'
import type { Cell, Draft } from '../draft.ts'
import { doubt } from '../take-no-name.ts'

/**
 * A firm of which a row says nothing more may be no customer: a sum of the rows above (`TOTAL (23 buyers)`), or what the
 * rows below have in common (`— Embu route —`). It is asked.
 */
export function doubtLine(draft: Draft, cells: readonly Cell[]): void {
  const { stated, phones, emails, addresses, reasons } = draft
  if (stated.company_primary === undefined || reasons.length > 0) return
  if (phones.length > 0 || emails.length > 0 || addresses.length > 0) return
  if (telling.some((field) => stated[field] !== undefined)) return
  const cell = cells.find(({ field }) => field === 'company_primary')
  if (cell === undefined || isCompany(cell.raw) || !reach.some((field) => draft.columnOf(field) !== undefined)) return
  if (mayBeHeading(cell.raw) || mayBeLineOfList(cell.raw) || mayBeSum(cell.raw)) doubt(draft, cell)
}

/** A table without a column of these is a list of firms. */
const reach = ['display_name', 'first_name', 'last_name', 'phone', 'email', 'address_primary'] as const

/** What a row of a customer has beside a firm. */
const telling = [
  'display_name',
  'first_name',
  'last_name',
  'address_primary',
  'postal_code',
  'company_website',
  'youtube_handle',
  'youtube_channel_url',
  'external_id',
] as const

function mayBeSum(text: string): boolean {
  const [, word = ''] = /^(\D{2,30}?)[\s:：(（=–—-]*\d/u.exec(text.normalize('NFKC').trim()) ?? []
  return plainTotal.test(word.trim())
}
