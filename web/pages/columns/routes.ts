import { chooseMapping } from '../../../functions/columns/choose-mapping.ts'
import { remapImport } from '../../../functions/columns/remap-import.ts'
import { rereadImport } from '../../../functions/columns/reread-import.ts'
import { getImport } from '../../../functions/imports/get-import.ts'
import { act } from '../../builders/act.ts'
import { pageWith } from '../../builders/page.ts'
import { pathInput } from '../../request/request.ts'
import type { Route } from '../../route.ts'
import { columnsOrImport } from '../../views/columns/columns.tsx'
import { id, toImport } from '../shared.ts'
import { columnsShape, mappingInput, readingShape, remapInput, rereadInput } from './inputs.ts'
import { loadColumnsExtras } from './loaders.ts'
import { columnsRefused, showTried, toNewImport } from './redirects.ts'

export const columnRoutes: readonly Route[] = [
  {
    ...pageWith(`/imports/${id}/columns`, getImport, loadColumnsExtras, columnsOrImport, pathInput),
  },
  act(`/imports/${id}/columns`, getImport, {
    form: columnsShape,
    input: (form, { params }) => ({ ...params, form }),
    next: showTried,
  }),
  act(`/imports/${id}/read`, rereadImport, { form: readingShape, input: rereadInput, next: toImport }),
  act(`/imports/${id}/mapping`, chooseMapping, {
    form: columnsShape,
    input: mappingInput,
    next: toImport,
    refused: columnsRefused,
  }),
  act(`/imports/${id}/remap`, remapImport, {
    form: columnsShape,
    input: remapInput,
    next: toNewImport,
    refused: columnsRefused,
  }),
]
