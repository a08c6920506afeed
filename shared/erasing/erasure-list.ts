import { statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import * as z from 'zod'
import { AppError } from '../errors.ts'
import { textOf } from '../messages/text.ts'
import type { Place } from './erasure-place.ts'

const Line = z.object({ name: z.string().regex(/^(?:key|[0-9a-f-]{36}(?:-lifted)?)\.json$/), text: z.string() })
const bytesMax = 256 * 1024 * 1024

export const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true

/** One object of a list of erasures, as a line of it. */
export const listLine = (name: string, bytes: Buffer): string => `${JSON.stringify({ name, text: String(bytes) })}\n`

/** A list in one file, which is read only. */
export function inList(path: string): Place {
  let read: Promise<ReadonlyMap<string, Buffer>> | undefined
  const objects = () => {
    read ??= readList(path)
    return read
  }
  return {
    list: async () => [...(await objects()).keys()],
    read: async (name) => (await objects()).get(name) ?? Buffer.alloc(0),
    write: async () => undefined,
  }
}

/** @throws AppError `file.unusable` */
async function readList(path: string): Promise<ReadonlyMap<string, Buffer>> {
  if (statSync(path).size > bytesMax) throw noList()
  const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line !== '')
  try {
    const objects = lines.map((line) => Line.parse(JSON.parse(line)))
    return new Map(objects.map(({ name, text }) => [name, Buffer.from(text)]))
  } catch {
    throw noList()
  }
}

const noList = () => new AppError('file.unusable', textOf('backups.noList'))
