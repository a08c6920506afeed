import { describe } from 'vitest'
import type { Redirect, Screen } from '../../../../web/route.ts'
import { columnsScreen } from '../../../../web/views/columns/columns.tsx'
import { importScreen } from '../../../../web/views/imports/import.tsx'
import { importsScreen } from '../../../../web/views/imports/imports.tsx'
import { newImportScreen } from '../../../../web/views/imports/new-import.tsx'
import { previewScreen } from '../../../../web/views/imports/preview.tsx'
import { reportScreen } from '../../../../web/views/imports/report.tsx'
import { automateRefused, automateScreen } from '../../../../web/views/inbox/automate.tsx'
import { automaticImportsScreen } from '../../../../web/views/inbox/automatic-imports.tsx'
import { conflict, hostile, inFrame, request, stayText, wrongFields } from '../escaping.tsx'
import { automaticImports } from '../hostile/automatic-imports.ts'
import { decisions } from '../hostile/decisions.ts'
import { columnsExtras, importDetail } from '../hostile/import.ts'
import { importsPage } from '../hostile/imports.ts'
import { report } from '../hostile/report.ts'

const file = {
  ...({ fileName: hostile, policy: hostile, via: 'browser', preview: false, settings: {} } as const),
  bytes: new ReadableStream(),
}
const sent = [
  { given: file, error: conflict },
  { given: file, output: { importId: '0194d0a0-0000-7000-8000-000000000001' as const } },
  { error: conflict },
]

const extras = { ...columnsExtras(hostile, false), decisions: decisions(hostile), report: undefined }
const over = { ...extras, report: report(hostile) }
const undone = importDetail(hostile, 'undone')

function shown(answer: Screen | Redirect): Screen {
  if ('kind' in answer) throw new Error('It leads elsewhere.')
  return answer
}

const pages = {
  imports: inFrame(importsScreen(importsPage(hostile), request)),
  'a running import': inFrame(importScreen(importDetail(hostile, 'applying'), request, extras)),
  'an import at its preview': inFrame(importScreen(importDetail(hostile, 'ready'), request, extras)),
  'an import that waits': inFrame(importScreen(importDetail(hostile, 'waiting'), request, extras)),
  'a failed import': inFrame(importScreen(importDetail(hostile, 'failed'), request, extras)),
  'the columns of an import': inFrame(
    columnsScreen(importDetail(hostile, 'finished'), request, columnsExtras(hostile, false), wrongFields),
  ),
  'another reading of a file': inFrame(
    columnsScreen(importDetail(hostile, 'ready'), request, columnsExtras(hostile, true)),
  ),
  'a reading that can not be': inFrame(
    columnsScreen(importDetail(hostile, 'ready'), request, {
      customFields: [],
      tried: { refusal: hostile, choices: { sheet: hostile } },
    }),
  ),
  'a preview': inFrame(previewScreen(decisions(hostile), request, importDetail(hostile, 'ready'))),
  'a report': inFrame(shown(reportScreen(report(hostile), request, undone))),
  'an import that is over': inFrame(importScreen(importDetail(hostile, 'finished'), request, over)),
  'automatic imports': inFrame(automaticImportsScreen(automaticImports(hostile), request)),
  'the form that repeats an import': inFrame(automateScreen(importDetail(hostile, 'finished'), request)),
  'that form, refused': inFrame(automateRefused(wrongFields, request, { name: hostile, prefix: hostile })),
  'a refused upload': inFrame(newImportScreen(request, sent)),
}

describe('whatever people put into the customers, it stays text', () => stayText(pages))
