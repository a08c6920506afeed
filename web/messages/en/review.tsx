import { bulkFix } from './review/bulk-fix.tsx'
import { group } from './review/group.tsx'
import { list } from './review/list.tsx'
import { row } from './review/row.tsx'
import { rules } from './review/rules.tsx'

/** Texts of the review screens. */
export const review = { bulkFix, group, list, row, rules }
