import { parentPort } from 'node:worker_threads'
import type { Layout } from '../csv/read-layout.ts'
import type { FileRefusal } from '../csv/refuse-file.ts'
import { sampleFile } from '../importing/reading/sample-file.ts'
import type { SourceFile } from '../importing/reading/source-file.ts'
import type { Answer, Ask, Task } from './sample-messages.ts'

// A thread that reads the beginnings of files, one after the other. Whoever started it has the files.
const port = parentPort
if (port === null) throw new Error('This is the code of a thread')

let lastId = 0
const waiting = new Map<number, { resolve(piece: Uint8Array | null): void; reject(error: Error): void }>()
const send = (ask: Ask) => port.postMessage(ask)

const next = (id: number) =>
  new Promise<Uint8Array | null>((resolve, reject) => {
    waiting.set(id, { resolve, reject })
    send({ kind: 'next', id })
  })

async function* readPieces(id: number): AsyncGenerator<Uint8Array> {
  try {
    for (let piece = await next(id); piece !== null; piece = await next(id)) yield piece
  } finally {
    send({ kind: 'close', id })
  }
}

const sourceOf = (sizeBytes: number): SourceFile => ({
  sizeBytes,
  open: async (range) => {
    const id = ++lastId
    send(range === undefined ? { kind: 'open', id } : { kind: 'open', id, range })
    return readPieces(id)
  },
})

/** A wide record has thousands of cells, and who asked takes each from the thread. */
const cut = (layout: Layout | FileRefusal, rows: number): Layout | FileRefusal =>
  layout.ok
    ? { ...layout, headRows: layout.headRows.slice(-rows), sampleRows: layout.sampleRows.slice(0, rows) }
    : layout

port.on('message', (message: Task | Answer) => {
  if (message.kind === 'sample') {
    sampleFile(sourceOf(message.sizeBytes), message.choices).then(
      (result) => send({ kind: 'done', result: cut(result, message.rows) }),
      (error: unknown) => send({ kind: 'failed', message: error instanceof Error ? error.message : String(error) }),
    )
    return
  }
  const reader = waiting.get(message.id)
  waiting.delete(message.id)
  if (message.kind === 'piece') reader?.resolve(message.bytes)
  else reader?.reject(new Error(message.message))
})
