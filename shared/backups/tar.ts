const blockBytes = 512

/** A header says eleven octal digits of size; a part is far below that. */
export interface TarEntry {
  readonly name: string
  readonly sizeBytes: number
}

/** How many bytes an entry takes behind its header: its own and what fills the last block. */
export const paddedSize = (sizeBytes: number): number => Math.ceil(sizeBytes / blockBytes) * blockBytes

/**
 * An entry of a tar file (POSIX ustar): its header, its bytes, and what fills the last block. Entries say no time and no
 * owner, so that the same content is the same bytes.
 *
 * @param name up to 100 bytes of ASCII
 */
export function tarEntry(name: string, bytes: Uint8Array): Buffer {
  const entry = Buffer.alloc(blockBytes + paddedSize(bytes.length))
  tarHeader({ name, sizeBytes: bytes.length }).copy(entry)
  entry.set(bytes, blockBytes)
  return entry
}

export function tarHeader({ name, sizeBytes }: TarEntry): Buffer {
  const header = Buffer.alloc(blockBytes)
  header.write(name, 0, 100, 'latin1')
  header.write('0000600\0', 100, 'latin1')
  header.write('0000000\0', 108, 'latin1')
  header.write('0000000\0', 116, 'latin1')
  header.write(`${sizeBytes.toString(8).padStart(11, '0')}\0`, 124, 'latin1')
  header.write('00000000000\0', 136, 'latin1')
  header.write('        ', 148, 'latin1')
  header.write('0', 156, 'latin1')
  header.write('ustar\x0000', 257, 'latin1')
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1')
  return header
}

/** Undefined where the block is no header that `tarHeader` makes. */
export function readTarHeader(block: Buffer): TarEntry | undefined {
  const name = block.toString('latin1', 0, 100).replace(/\0.*$/s, '')
  const sizeBytes = Number.parseInt(block.toString('latin1', 124, 135), 8)
  if (name === '' || !Number.isSafeInteger(sizeBytes)) return undefined
  return tarHeader({ name, sizeBytes }).equals(block) ? { name, sizeBytes } : undefined
}

/** What ends a tar file. */
export const tarEnd = (): Buffer => Buffer.alloc(2 * blockBytes)
