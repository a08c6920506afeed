import { describe } from 'vitest'
import { columnsScreen } from '../../../../web/views/columns/columns.tsx'
import { importScreen } from '../../../../web/views/imports/import.tsx'
import { importsScreen } from '../../../../web/views/imports/imports.tsx'
import { newImportScreen } from '../../../../web/views/imports/new-import.tsx'
import { previewScreen } from '../../../../web/views/imports/preview.tsx'
import { receiptScreen } from '../../../../web/views/imports/report.tsx'
import { repeatRefused, repeatScreen } from '../../../../web/views/inbox/automate.tsx'
import { recurringScreen } from '../../../../web/views/inbox/automatic-imports.tsx'
import { asked, canary, conflict, inFrame, stayText, wrongFields } from '../escaping.tsx'
import { recurring } from '../hostile/automatic-imports.ts'
import { decisions } from '../hostile/decisions.ts'
import { besideColumns, importDetail } from '../hostile/import.ts'
import { importsPage } from '../hostile/imports.ts'
import { receipt } from '../hostile/report.ts'

const file = {
  ...({ fileName: canary, policy: canary, door: 'browser', preview: false, settings: {} } as const),
  bytes: new ReadableStream(),
}
const sent = [
  { given: file, error: conflict },
  { given: file, output: { importId: '0194d0a0-0000-7000-8000-000000000001' as const } },
  { error: conflict },
]

const pages = {
  imports: inFrame(importsScreen(importsPage(canary), asked)),
  'a running import': inFrame(importScreen(importDetail(canary, 'applying'), asked, besideColumns(canary, false))),
  'an import that waits': inFrame(importScreen(importDetail(canary, 'waiting'), asked, besideColumns(canary, false))),
  'a failed import': inFrame(importScreen(importDetail(canary, 'failed'), asked, besideColumns(canary, false))),
  'the columns of an import': inFrame(
    columnsScreen(importDetail(canary, 'finished'), asked, besideColumns(canary, false), wrongFields),
  ),
  'another reading of a file': inFrame(
    columnsScreen(importDetail(canary, 'ready'), asked, besideColumns(canary, true)),
  ),
  'a reading that can not be': inFrame(
    columnsScreen(importDetail(canary, 'ready'), asked, {
      customFields: [],
      tried: { refusal: canary, choices: { sheet: canary } },
    }),
  ),
  'a preview': inFrame(previewScreen(decisions(canary), asked, importDetail(canary, 'ready'))),
  'a receipt': inFrame(receiptScreen(receipt(canary))),
  'recurring imports': inFrame(recurringScreen(recurring(canary), asked)),
  'the form that repeats an import': inFrame(repeatScreen(importDetail(canary, 'finished'))),
  'that form, refused': inFrame(repeatRefused(wrongFields, asked, { name: canary, prefix: canary })),
  'a refused upload': inFrame(newImportScreen(sent)),
}

describe('whatever people put into the book, it stays text', () => stayText(pages))
