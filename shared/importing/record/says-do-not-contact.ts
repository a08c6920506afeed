import { meansDoNotContact } from '../../cleaning/choices/means-do-not-contact.ts'
import { cleanTags } from '../../cleaning/text/clean-tags.ts'
import type { Cell } from './take-cell.ts'

/** Whether a status or a tag says it, as the whole cell or as a part of it: `Lost (do not call)`. */
export function saysDoNotContact({ field, raw }: Cell): boolean {
  if (field === 'tags') return (cleanTags(raw).value ?? []).some(meansDoNotContact)
  if (field !== 'status' || raw.length > 200) return false
  return [raw, ...raw.split(/[,;:|/()[\]、，；（）\n]| [-–—] /)].some(meansDoNotContact)
}
