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
import { type FormShape, text, yesNo } from '../request/form-shape.ts'
import { formInput, type GivenBody } from '../request/read-form.ts'
import { hostInput, type PageRequest } from '../request/request.ts'
import { storeCall } from '../request/store-call.ts'
import type { Answer, Route } from '../route.ts'
import { automateRefused, automateScreen } from '../views/inbox/automate.tsx'
import { automaticImportsScreen } from '../views/inbox/automatic-imports.tsx'
import { fileDropScreen } from '../views/inbox/file-drop.tsx'
import { id } from './shared.ts'

const automateShape: FormShape = { name: text, prefix: text, preview: yesNo }

function automateInput(body: GivenBody, request: PageRequest): Record<string, unknown> {
  const { id, ...input } = formInput(automateShape)(body, request)
  return { ...input, importId: id }
}

const automaticImportShape: FormShape = { preview: yesNo, isPaused: yesNo }

const toAutomaticImports = (): Answer => to('/imports/automatic')

export const inboxRoutes: readonly Route[] = [
  page('/imports/automatic', listAutomaticImports, automaticImportsScreen),
  act(`/imports/automatic/${id}`, updateAutomaticImport, { form: automaticImportShape, next: toAutomaticImports }),
  act(`/imports/automatic/${id}/delete`, deleteAutomaticImport, { next: toAutomaticImports }),
  { ...page(`/imports/${id}/automate`, getImport, automateScreen), access: 'editor' },
  act(`/imports/${id}/automate`, createAutomaticImport, {
    form: automateShape,
    input: automateInput,
    next: toAutomaticImports,
    refused: automateRefused,
  }),
  page('/settings/file-drop', getStoreAccess, fileDropScreen, hostInput),
  machine('POST', '/events/s3', receiveEvents, { caller: storeCall, network: 'events' }),
]
