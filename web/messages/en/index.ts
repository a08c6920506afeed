import { columns } from './columns.tsx'
import { common } from './common.tsx'
import { customers } from './customers/index.ts'
import { forms } from './forms.ts'
import { imports } from './imports.tsx'
import { inbox } from './inbox.tsx'
import { review } from './review.tsx'
import { statistics } from './statistics.tsx'
import { users } from './users.tsx'
import { words } from './words/index.ts'

export const en = { columns, common, customers, forms, imports, inbox, review, statistics, users, words }
