import { createHash } from 'node:crypto'
import { StoreError } from '../store-error.ts'
import type { Authentication } from './authenticate.ts'
import { ByteReader } from './byte-reader.ts'
import { emptySha256, equalSignatures, hmacHex, sha256Hex } from './signature-v4.ts'

export type ChunkSeed = Pick<Authentication, 'signingKey' | 'scope' | 'timestamp' | 'signature'>

export interface ChunkedOptions {
  /** Present when every chunk is signed, each signature building on the one before. */
  readonly seed: ChunkSeed | undefined
  /** Whether trailing headers may follow the last chunk. */
  readonly allowTrailers: boolean
  /** Filled with the trailing headers, names in lower case. */
  readonly trailers: Map<string, string>
}

const lineBytesMax = 4096
const trailersMax = 20
const trailerSignature = 'x-amz-trailer-signature'

/**
 * Decodes S3's `aws-chunked` body (`size[;chunk-signature=…]CRLF data CRLF … 0 CRLF [trailers] CRLF`) and checks the
 * signatures of chunks and trailers. Bytes are handed on before their chunk's signature is known: nothing may be
 * committed before the end.
 *
 * @throws StoreError `SignatureDoesNotMatch`, `IncompleteBody`, `InvalidRequest`
 */
export async function* decodeChunks(
  source: AsyncIterable<Uint8Array>,
  options: ChunkedOptions,
): AsyncGenerator<Buffer> {
  const reader = new ByteReader(source)
  const chain = options.seed && new SignatureChain(options.seed)
  for (;;) {
    const { size, signature } = parseChunkHeader(await reader.line(lineBytesMax))
    const hash = createHash('sha256')
    for await (const piece of reader.bytes(size)) {
      if (chain) hash.update(piece)
      yield piece
    }
    chain?.checkChunk(hash.digest('hex'), signature)
    if (size === 0) break
    if ((await reader.line(lineBytesMax)) !== '') throw malformed()
  }
  await readTrailers(reader, options)
  if (options.allowTrailers) chain?.checkTrailers(options.trailers)
  if (!(await reader.atEnd())) throw malformed()
}

class SignatureChain {
  readonly #seed: ChunkSeed
  #previous: string

  constructor(seed: ChunkSeed) {
    this.#seed = seed
    this.#previous = seed.signature
  }

  checkChunk(hash: string, signature: string): void {
    this.#check('AWS4-HMAC-SHA256-PAYLOAD', `${emptySha256}\n${hash}`, signature)
  }

  checkTrailers(trailers: ReadonlyMap<string, string>): void {
    const signed = [...trailers].filter(([name]) => name !== trailerSignature).sort(([a], [b]) => (a < b ? -1 : 1))
    const text = signed.map(([name, value]) => `${name}:${value}\n`).join('')
    this.#check('AWS4-HMAC-SHA256-TRAILER', sha256Hex(text), trailers.get(trailerSignature) ?? '')
  }

  #check(kind: string, content: string, signature: string): void {
    const { signingKey, timestamp, scope } = this.#seed
    const expected = hmacHex(signingKey, [kind, timestamp, scope, this.#previous, content].join('\n'))
    if (!equalSignatures(expected, signature))
      throw new StoreError('SignatureDoesNotMatch', 'The signature of a chunk does not match.')
    this.#previous = signature
  }
}

function parseChunkHeader(line: string): { size: number; signature: string } {
  const match = /^([0-9a-f]{1,10})(?:;chunk-signature=([0-9a-f]{64}))?$/i.exec(line)
  if (!match?.[1]) throw malformed()
  return { size: Number.parseInt(match[1], 16), signature: match[2] ?? '' }
}

async function readTrailers(reader: ByteReader, { trailers, allowTrailers }: ChunkedOptions): Promise<void> {
  for (;;) {
    const line = await reader.line(lineBytesMax)
    if (line === '') return
    const colon = line.indexOf(':')
    if (!allowTrailers || colon < 1 || trailers.size === trailersMax) throw malformed()
    trailers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
  }
}

function malformed(): StoreError {
  return new StoreError('InvalidRequest', 'The aws-chunked body is malformed.')
}
