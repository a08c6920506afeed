/**
 * The lines that have something to tell, with their ends; a table is mostly addresses and digits. There are no more of
 * them behind the one with which they are as long as `bytesMax`.
 */
export function linesBeyondAscii(bytes: Uint8Array, bytesMax: number): Uint8Array {
  const lines: Uint8Array[] = []
  let size = 0
  let start = 0
  let tells = false
  for (let i = 0; i <= bytes.length && size < bytesMax; i++) {
    const byte = bytes[i]
    if (byte !== undefined && byte > 0x7f) tells = true
    if (byte !== 10 && byte !== 13 && byte !== undefined) continue
    if (tells) lines.push(bytes.subarray(start, i + 1))
    if (tells) size += i + 1 - start
    start = i + 1
    tells = false
  }
  return Buffer.concat(lines)
}
