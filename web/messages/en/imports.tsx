import { detail } from './imports/detail.tsx'
import { list } from './imports/list.tsx'
import { matching } from './imports/matching.tsx'
import { preview } from './imports/preview.tsx'
import { progress } from './imports/progress.tsx'
import { report } from './imports/report.tsx'
import { shared } from './imports/shared.tsx'
import { steps } from './imports/steps.tsx'
import { upload } from './imports/upload.tsx'

/** Texts of the imports screens. */
export const imports = { detail, list, matching, preview, progress, report, shared, steps, upload }
