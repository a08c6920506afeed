import type { Messages } from '../../messages.ts'
import { detail } from './detail.tsx'
import { list } from './list.ts'
import { matching } from './matching.ts'
import { preview } from './preview.tsx'
import { progress } from './progress.ts'
import { report } from './report.ts'
import { shared, steps } from './shared.ts'
import { upload } from './upload.ts'

export const imports: Messages['imports'] = { detail, list, matching, preview, progress, report, shared, steps, upload }
