import { columns } from './columns.tsx'
import { common } from './common.tsx'
import { customers } from './customers.tsx'
import { imports } from './imports.tsx'
import { inbox } from './inbox.tsx'
import { review } from './review.tsx'
import { statistics } from './statistics.tsx'
import { users } from './users.tsx'

export const en = { columns, common, customers, imports, inbox, review, statistics, users }
