import { MessageChannel, type MessagePort } from 'node:worker_threads'
import type { SourceFile } from '../importing/reading/source-file.ts'

type Range = { readonly start: number; readonly end: number }

/** What a thread asks of a file that it was lent. */
type Ask =
  | { readonly kind: 'open'; readonly id: number; readonly range: Range | undefined }
  | { readonly kind: 'next' | 'close'; readonly id: number }

/** The next bytes of what it has opened, null at their end; or that they can't be had. */
type Piece =
  | { readonly id: number; readonly bytes: Uint8Array | null }
  | { readonly id: number; readonly failure: string }

export interface LentSource {
  /** To be handed over to the thread, which reads by `borrowSource`. */
  readonly port: MessagePort
  /** What went wrong with reading, as it was thrown here. */
  failure(): unknown
  close(): Promise<void>
}

/** Lets a thread read a file that this one has: a store's connections stay where they are. */
export function lendSource(source: SourceFile): LentSource {
  const { port1, port2 } = new MessageChannel()
  const streams = new Map<number, Promise<AsyncIterator<Uint8Array>>>()
  let failure: unknown
  const answer = async (message: Ask) => {
    const { id } = message
    if (message.kind === 'open') {
      const opened = source.open(message.range).then((all) => all[Symbol.asyncIterator]())
      // Told to whoever asks for its first piece.
      opened.catch(() => undefined)
      streams.set(id, opened)
    } else if (message.kind === 'close') await close(id)
    else {
      const next = await (await streams.get(id))?.next()
      const bytes = next === undefined || next.done === true ? null : next.value
      port1.postMessage({ id, bytes } satisfies Piece)
    }
  }
  const close = async (id: number) => {
    const stream = streams.get(id)
    streams.delete(id)
    await (await stream)?.return?.()
  }
  port1.on('message', (message: Ask) => {
    answer(message).catch((error: unknown) => {
      if (message.kind !== 'next') return
      failure ??= error
      port1.postMessage({ id: message.id, failure: String(error) } satisfies Piece)
    })
  })
  return {
    port: port2,
    failure: () => failure,
    close: async () => {
      port1.close()
      for (const id of streams.keys()) await close(id).catch(() => undefined)
    },
  }
}

/** In the thread: the file that was lent. */
export function borrowSource(port: MessagePort, sizeBytes: number): SourceFile {
  let lastId = 0
  const waiting = new Map<number, { resolve(bytes: Uint8Array | null): void; reject(error: Error): void }>()
  const send = (message: Ask) => port.postMessage(message)
  port.on('message', (piece: Piece) => {
    const reader = waiting.get(piece.id)
    waiting.delete(piece.id)
    if ('bytes' in piece) reader?.resolve(piece.bytes)
    else reader?.reject(new Error(piece.failure))
  })
  const next = (id: number) =>
    new Promise<Uint8Array | null>((resolve, reject) => {
      waiting.set(id, { resolve, reject })
      send({ kind: 'next', id })
    })
  async function* readPieces(id: number): AsyncGenerator<Uint8Array> {
    try {
      for (let bytes = await next(id); bytes !== null; bytes = await next(id)) yield bytes
    } finally {
      send({ kind: 'close', id })
    }
  }
  return {
    sizeBytes,
    open: async (range) => {
      const id = ++lastId
      send({ kind: 'open', id, range })
      return readPieces(id)
    },
  }
}
