const LF = 10
const bytesOfPiece = 2 * 1024
const piecesKept = 32

/**
 * Lines beyond ASCII from all over a file, at most 128 KiB: its beginning may be in an encoding that many share, and the
 * letters that tell them apart come a megabyte later.
 */
export class TellingSample {
  #kept: Uint8Array[] = []
  #every = 1
  #seen = 0

  push(piece: Uint8Array): void {
    const lines = tellingLines(piece)
    if (lines.length === 0 || this.#seen++ % this.#every !== 0) return
    this.#kept.push(lines)
    if (this.#kept.length <= 2 * piecesKept) return
    // Twice as far apart from here on.
    this.#kept = this.#kept.filter((_, index) => index % 2 === 0)
    this.#every *= 2
  }

  bytes(): Uint8Array {
    return Buffer.concat(this.#kept)
  }
}

/** Whole lines only: the ends of a piece may cut a character. */
function tellingLines(piece: Uint8Array): Uint8Array {
  const lines: Uint8Array[] = []
  let size = 0
  let at = piece.indexOf(LF) + 1
  while (at > 0 && size < bytesOfPiece) {
    // Zero where no line ends any more: then the line is empty, and the last.
    const end = piece.indexOf(LF, at) + 1
    const line = piece.subarray(at, end)
    if (line.some((byte) => byte > 0x7f)) {
      lines.push(line)
      size += line.length
    }
    at = end
  }
  return Buffer.concat(lines)
}
