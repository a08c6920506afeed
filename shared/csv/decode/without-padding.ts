const CTRL_Z = 0x1a
/** Bytes of the longest unit in which a text is written: UTF-32. */
const unitBytes = 4

/** The same bytes without the NULs and Ctrl-Zs at their end, but for those that belong to a character. */
export function withoutPadding(bytes: Uint8Array): Uint8Array {
  let end = bytes.length
  while (bytes[end - 1] === 0 || bytes[end - 1] === CTRL_Z) end--
  return bytes.subarray(0, Math.ceil(end / unitBytes) * unitBytes)
}
