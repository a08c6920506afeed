import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import { crc32c } from './crc32c.ts'

export type ChecksumAlgorithm = 'crc32' | 'crc32c' | 'sha1' | 'sha256'

/** A digest that is fed piece by piece; `digest` gives its raw bytes (of a CRC: four, big-endian). */
export interface Checksum {
  update(piece: Uint8Array): void
  digest(): Buffer
}

export const checksumAlgorithms: readonly ChecksumAlgorithm[] = ['crc32', 'crc32c', 'sha1', 'sha256']

/** The name's algorithm, in any case, or undefined for one this store doesn't compute (such as CRC64NVME). */
export function findAlgorithm(name: string): ChecksumAlgorithm | undefined {
  return checksumAlgorithms.find((algorithm) => algorithm === name.toLowerCase())
}

export function createChecksum(algorithm: ChecksumAlgorithm | 'md5'): Checksum {
  if (algorithm === 'crc32') return createCrc(crc32)
  if (algorithm === 'crc32c') return createCrc(crc32c)
  return createHash(algorithm)
}

/** The checksum of checksums that S3 gives an object put together from parts: `<base64>-<parts>`. */
export function compositeChecksum(algorithm: ChecksumAlgorithm, parts: readonly string[]): string {
  const whole = createChecksum(algorithm)
  for (const part of parts) whole.update(Buffer.from(part, 'base64'))
  return `${whole.digest().toString('base64')}-${parts.length}`
}

function createCrc(next: (data: Uint8Array, previous: number) => number): Checksum {
  let value = 0
  return {
    update(piece) {
      value = next(piece, value)
    },
    digest() {
      const bytes = Buffer.alloc(4)
      bytes.writeUInt32BE(value)
      return bytes
    },
  }
}
