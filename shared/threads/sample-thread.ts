import type { Layout } from '../csv/read-layout.ts'
import type { FileRefusal } from '../csv/refuse-file.ts'
import { sampleFile } from '../importing/reading/sample-file.ts'
import { answerTasks } from './answer-tasks.ts'
import { borrowSource } from './lend-source.ts'
import type { SampleTask } from './sample-apart.ts'

// Reads the beginnings of files. Whoever started it has the files.
answerTasks<SampleTask, Layout | FileRefusal>(async ({ port, sizeBytes, choices, rows }) => {
  try {
    return { result: cut(await sampleFile(borrowSource(port, sizeBytes), choices), rows) }
  } finally {
    port.close()
  }
})

/** A wide record has thousands of cells, and who asked takes each from the thread. */
const cut = (layout: Layout | FileRefusal, rows: number): Layout | FileRefusal =>
  layout.ok
    ? { ...layout, headRows: layout.headRows.slice(-rows), sampleRows: layout.sampleRows.slice(0, rows) }
    : layout
