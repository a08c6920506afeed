/** So much of a table or a file is packed, and in memory, at a time. */
const partBytes = 4_194_304

/** The same bytes in parts of at least `sizeBytes` each, the last one apart. */
export async function* inParts(bytes: AsyncIterable<Uint8Array>, sizeBytes = partBytes): AsyncGenerator<Buffer> {
  let waiting: Uint8Array[] = []
  let size = 0
  for await (const some of bytes) {
    waiting.push(some)
    size += some.length
    if (size < sizeBytes) continue
    yield Buffer.concat(waiting)
    waiting = []
    size = 0
  }
  if (size > 0) yield Buffer.concat(waiting)
}
