import { crc32, deflateRawSync } from 'node:zlib'

/** A ZIP archive of these parts, as plain as it gets; for workbooks written by hand. */
export function writeZip(parts: Readonly<Record<string, string | Uint8Array>>): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, content] of Object.entries(parts)) {
    const bytes = Buffer.from(content)
    const packed = deflateRawSync(bytes)
    const sizes = [crc32(bytes), packed.length, bytes.length]
    const local = header(0x04034b50, [20, 0, 8, 0, 0], sizes, [name.length, 0])
    bodies.push(local, Buffer.from(name), packed)
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(at, 10)
    directory.push(header(0x02014b50, [20, 20, 0, 8, 0, 0], sizes, [name.length, 0]), rest, Buffer.from(name))
    at += local.length + name.length + packed.length
  }
  const entries = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(Object.keys(parts).length, 8)
  end.writeUInt16LE(Object.keys(parts).length, 10)
  end.writeUInt32LE(entries.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...bodies, entries, end])
}

function header(signature: number, before: number[], sizes: number[], after: number[]): Buffer {
  const bytes = Buffer.alloc(4 + before.length * 2 + sizes.length * 4 + after.length * 2)
  let at = bytes.writeUInt32LE(signature, 0)
  for (const value of before) at = bytes.writeUInt16LE(value, at)
  for (const value of sizes) at = bytes.writeUInt32LE(value, at)
  for (const value of after) at = bytes.writeUInt16LE(value, at)
  return bytes
}
