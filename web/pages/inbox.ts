import { getImport } from '../../functions/imports/get-import.ts'
import { createAutomaticImport } from '../../functions/inbox/create-automatic-import.ts'
import { deleteAutomaticImport } from '../../functions/inbox/delete-automatic-import.ts'
import { getStoreAccess } from '../../functions/inbox/get-store-access.ts'
import { listAutomaticImports } from '../../functions/inbox/list-automatic-imports.ts'
import { receiveEvents } from '../../functions/inbox/receive-events.ts'
import { updateAutomaticImport } from '../../functions/inbox/update-automatic-import.ts'
import { act } from '../builders/act.ts'
import { to } from '../builders/answers.ts'
import { machine } from '../builders/machine.ts'
import { page } from '../builders/page.ts'
import { bodyInput, type PageRequest, pathInput } from '../request/request.ts'
import { storeCall } from '../request/store-call.ts'
import type { Answer, Route } from '../route.ts'
import { automateRefused, automateScreen } from '../views/inbox/automate.tsx'
import { automaticImportsScreen } from '../views/inbox/automatic-imports.tsx'
import { fileDropScreen } from '../views/inbox/file-drop.tsx'
import { id } from './shared.ts'

/** A box of a form is `on`, or it is not there. */
async function automateInput(request: PageRequest): Promise<Record<string, unknown>> {
  const { id, preview, ...body } = await bodyInput(request)
  return { ...body, importId: id, preview: preview === true || preview === 'on' }
}

async function automaticImportInput(request: PageRequest): Promise<Record<string, unknown>> {
  const { isPaused, ...body } = await bodyInput(request)
  return { ...body, ...(isPaused === undefined ? {} : { isPaused: isPaused === true || isPaused === 'yes' }) }
}

/** The host as the browser wrote it: other parts of the same machine have it too. */
const storeAccessInput = ({ raw }: PageRequest) => ({ host: new URL(raw.url).hostname })

const toAutomaticImports = (): Answer => to('/imports/automatic')

export const inboxRoutes: readonly Route[] = [
  page('/imports/automatic', listAutomaticImports, automaticImportsScreen),
  act(`/imports/automatic/${id}`, updateAutomaticImport, { input: automaticImportInput, next: toAutomaticImports }),
  act(`/imports/automatic/${id}/delete`, deleteAutomaticImport, { input: pathInput, next: toAutomaticImports }),
  { ...page(`/imports/${id}/automate`, getImport, automateScreen), access: 'editor', face: 'browser' },
  act(`/imports/${id}/automate`, createAutomaticImport, {
    input: automateInput,
    next: toAutomaticImports,
    refused: automateRefused,
  }),
  page('/settings/file-drop', getStoreAccess, fileDropScreen, storeAccessInput),
  machine('POST', '/events/s3', receiveEvents, { caller: storeCall }),
]
