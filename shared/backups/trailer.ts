import { tarEnd, tarEntry, tarHeader } from './tar.ts'

const name = 'sha256'
const digits = 64

/** The last entry of a backup, and the end of the tar file: the hash of every byte before it, in hexadecimal. */
export const makeTrailer = (sha256: string): Buffer =>
  Buffer.concat([tarEntry(name, Buffer.from(`${sha256}\n`)), tarEnd()])

export const trailerBytes = makeTrailer('').length

/** Whether these bytes are the end of a backup, whatever hash they say: a file that was cut has none. */
export const isTrailer = (bytes: Buffer): boolean => {
  const header = tarHeader({ name, sizeBytes: digits + 1 })
  return bytes.subarray(0, header.length).equals(header)
}
