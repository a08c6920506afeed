import type { Messages } from '../../messages.ts'
import { bulkFix } from './bulk-fix.tsx'
import { group } from './group.tsx'
import { list } from './list.tsx'
import { row } from './row.tsx'
import { rules } from './rules.ts'

export const review: Messages['review'] = { bulkFix, group, list, row, rules }
