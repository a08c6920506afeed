import { applyImport } from '../../../functions/imports/apply-import.ts'
import { cancelImport } from '../../../functions/imports/cancel-import.ts'
import { exportOutcome } from '../../../functions/imports/export-outcome.ts'
import { getImport } from '../../../functions/imports/get-import.ts'
import { getReport } from '../../../functions/imports/get-report.ts'
import { listDecisions } from '../../../functions/imports/list-decisions.ts'
import { listImports } from '../../../functions/imports/list-imports.ts'
import { listNotices } from '../../../functions/imports/list-notices.ts'
import { pauseImport } from '../../../functions/imports/pause-import.ts'
import { redoImport } from '../../../functions/imports/redo-import.ts'
import { resumeImport } from '../../../functions/imports/resume-import.ts'
import { seeImport } from '../../../functions/imports/see-import.ts'
import { startImport } from '../../../functions/imports/start-import.ts'
import { undoImport } from '../../../functions/imports/undo-import.ts'
import { outcomes } from '../../../shared/importing/outcomes.ts'
import { act } from '../../builders/act.ts'
import { actOnEach } from '../../builders/act-on-each.ts'
import { screen } from '../../builders/answers.ts'
import { download } from '../../builders/download.ts'
import { page, pageOrElse, pageWith, plain } from '../../builders/page.ts'
import { pathInput } from '../../request/request.ts'
import type { Route } from '../../route.ts'
import { importScreen } from '../../views/imports/import.tsx'
import { importsScreen } from '../../views/imports/imports.tsx'
import { newImportScreen, uploadRefused } from '../../views/imports/new-import.tsx'
import { previewScreen } from '../../views/imports/preview.tsx'
import { reportScreen } from '../../views/imports/report.tsx'
import { noticesScreen } from '../../views/parts/notices.tsx'
import { id, importPath, toImport } from '../shared.ts'
import { outcomeInput, uploadInputs } from './inputs.ts'
import { loadDetail, loadImportExtras } from './loaders.ts'
import { afterSeen, afterUndo, afterUpload } from './redirects.ts'
import { uploadShape } from './upload-shape.ts'

const outcomeFile = `:file{(${outcomes.join('|')})\\.csv}`

export const importRoutes: readonly Route[] = [
  page('/imports', listImports, importsScreen),
  plain('/imports/new', 'editor', (request) => screen(newImportScreen(request))),
  actOnEach('/imports', startImport, {
    form: uploadShape,
    inputs: uploadInputs,
    next: afterUpload,
    refused: uploadRefused,
  }),
  pageWith(`/imports/${id}`, getImport, loadImportExtras, importScreen, pathInput),
  act(`/imports/${id}/seen`, seeImport, { next: afterSeen }),
  page('/notices', listNotices, noticesScreen),
  pageWith(`/imports/${id}/report`, getReport, loadDetail, reportScreen, pathInput),
  pageOrElse(
    pageWith(`/imports/${id}/preview`, listDecisions, loadDetail, previewScreen),
    ['state.conflict'],
    importPath,
  ),
  act(`/imports/${id}/apply`, applyImport, { next: toImport }),
  act(`/imports/${id}/cancel`, cancelImport, { next: toImport }),
  act(`/imports/${id}/pause`, pauseImport, { next: toImport }),
  act(`/imports/${id}/resume`, resumeImport, { next: toImport }),
  act(`/imports/${id}/undo`, undoImport, { query: ['on'], next: afterUndo }),
  act(`/imports/${id}/redo`, redoImport, { next: toImport }),
  download(`/imports/${id}/outcomes/${outcomeFile}`, exportOutcome, outcomeInput),
]
