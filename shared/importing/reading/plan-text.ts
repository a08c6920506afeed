import { ChunkList } from '../../csv/chunk-list.ts'
import { createDecoder, type Decoder, decodeSample, transcode } from '../../csv/decode.ts'
import { detectEncoding } from '../../csv/detect/encoding/detect-encoding.ts'
import type { Encoding } from '../../csv/encodings.ts'
import { isOwnHeader } from '../../csv/own-file.ts'
import { parseRecords } from '../../csv/parse-records.ts'
import type { ReadChoices } from '../../csv/read-choices.ts'
import { type Layout, layoutSampleBytes, readLayout } from '../../csv/read-layout.ts'
import type { Fit } from '../../csv/records/fit-tally.ts'
import { isRagged } from '../../csv/records/fit-width.ts'
import type { FileRefusal } from '../../csv/refuse-file.ts'
import { RecordScanner } from '../../csv/scan-records.ts'
import { isMostlyUtf8, type Utf8Count, Utf8Watch } from '../../csv/utf8.ts'
import type { Warning } from '../../csv/warning.ts'
import { textOf } from '../../messages/text.ts'
import { isKnownColumn } from '../mapping/find-named-field.ts'
import type { FilePlan, PlanOptions } from './file-plan.ts'
import { findFooter } from './find-footer.ts'
import { type Bytes, type OpenFile, openFile, type SourceFile, tap } from './source-file.ts'
import { TellingSample } from './telling-sample.ts'

/**
 * Plans a file of delimited text in one pass, and validates its encoding to the last byte: a few places that are no
 * text are left to the records that they are in; where they are many, the file is read once more in the encoding of
 * the place that showed it, and the reading with less damage is kept.
 *
 * @param file the same source, opened
 */
export async function planText<C>(
  source: SourceFile,
  file: OpenFile,
  options: PlanOptions<C>,
): Promise<FilePlan<C> | FileRefusal> {
  const first = await readOnce(file, options, options.choices ?? {})
  if (!first.ok || options.choices?.encoding !== undefined) return finish(first)
  const other = otherEncoding(first)
  if (other === null) return finish(file.isWhole ? first : withDoubt(first))
  const second = await readOnce(await openFile(source, layoutSampleBytes), options, {
    ...options.choices,
    encoding: other,
  })
  // What is UTF-8 by many characters is no other encoding by chance, even where none of its bytes is impossible.
  const isBetter = second.ok && (other === 'utf-8' || second.health.bad < first.health.bad)
  if (!isBetter) {
    const again = await readAgain(source, options, first)
    return finish(again.ok && !file.isWhole ? withDoubt(again) : again)
  }
  const { encoding } = first.layout
  const said = { code: 'encoding.changed', from: encoding, to: other, badPlaces: first.health.bad } as const
  return finish(withDoubt({ ...second, layout: { ...second.layout, warnings: [said, ...second.layout.warnings] } }))
}

/** What the lines of the whole file say of the encoding; where they say another, a person has to. */
function withDoubt<C>(plan: TextPlan<C>): TextPlan<C> {
  const { layout, health } = plan
  if (health.telling.length === 0) return plan
  const found = detectEncoding(health.telling, false)
  const [said, read] = [found.encoding, layout.encoding].map((one) => decodeSample(health.telling, one, true))
  const isSame = said === read
  if (isSame && found.confidence >= 0.5) return plan
  const evidence = isSame
    ? found.evidence
    : textOf('evidence.encoding.turns', { first: layout.encoding, further: found.encoding })
  const others = [found.encoding, ...found.alternatives, ...layout.otherEncodings]
  const warning = { code: 'encoding.doubtful', encoding: layout.encoding, evidence } as const
  return {
    ...plan,
    layout: {
      ...layout,
      confidence: { ...layout.confidence, encoding: Math.min(0.4, found.confidence) },
      evidence: { ...layout.evidence, encoding: evidence },
      otherEncodings: [...new Set(others)].filter((one) => one !== layout.encoding).slice(0, 4),
      warnings: [warning, ...layout.warnings.filter(({ code }) => code !== 'encoding.doubtful')],
    },
  }
}

/** The copy that the other reading wrote is of no use. */
async function readAgain<C>(source: SourceFile, options: PlanOptions<C>, first: TextPlan<C>) {
  if (first.copy === undefined) return first
  return readOnce(await openFile(source, layoutSampleBytes), options, {
    ...options.choices,
    encoding: first.layout.encoding,
  })
}

interface TextPlan<C> extends FilePlan<C> {
  readonly health: Health
}

/** What the whole file says about the encoding that its beginning was taken for. */
interface Health {
  readonly bad: number
  readonly beyondAscii: number
  /** How it would read as UTF-8. */
  readonly utf8: Utf8Count
  /** Up to 64 KiB around the first place that is no text, as it stands in the file. */
  readonly damaged: Uint8Array | null
  /** Lines beyond ASCII from all over the file. */
  readonly telling: Uint8Array
}

function otherEncoding({ layout, health }: TextPlan<unknown>): Encoding | null {
  if (layout.encoding === 'utf-8') {
    if (health.damaged === null || isMostlyUtf8(health.utf8)) return null
  } else if (health.utf8.good > 0 && health.utf8.good > 20 * health.utf8.bad) return 'utf-8'
  else if (health.damaged === null || health.bad * 20 <= health.beyondAscii) return null
  const [likeliest] = [detectEncoding(health.damaged, false).encoding, ...layout.otherEncodings].filter(
    (encoding) => encoding !== layout.encoding,
  )
  return likeliest ?? null
}

function finish<C>(plan: TextPlan<C> | FileRefusal): FilePlan<C> | FileRefusal {
  if (!plan.ok) return plan
  const { health, ...rest } = plan
  const { bad } = health
  if (bad === 0) return rest
  const damage = { code: 'encoding.bad-places', encoding: plan.layout.encoding, places: bad } as const
  return { ...rest, layout: { ...plan.layout, warnings: [...plan.layout.warnings, damage] } }
}

async function readOnce<C>(
  file: OpenFile,
  options: PlanOptions<C>,
  choices: ReadChoices,
): Promise<TextPlan<C> | FileRefusal> {
  const layout = readLayout(file.head, file.isWhole, { isKnownName: isKnownColumn, choices })
  if (!layout.ok) return layout
  const isPlain = layout.encoding === 'utf-8' && !file.isPacked
  const scanner = new RecordScanner({
    dialect: layout,
    width: layout.columns.length,
    byteStart: layout.dataStartByte + (isPlain ? layout.bomBytes : 0),
    firstLine: layout.dataStartLine,
    recordsPerChunk: options.recordsPerChunk,
    judge: (record) => judgeRecord(record, layout),
  })
  const tail = new Tail()
  const chunks = new ChunkList()
  const scan = (text: Bytes, skipBytes: number) => scanText(text, skipBytes, scanner, chunks, tail)
  const watch = new HealthWatch(layout.encoding)
  const bytes = tap(file.all, (piece) => watch.scan(piece))
  const copy = isPlain
    ? await drain(scan(bytes, layout.dataStartByte + layout.bomBytes))
    : await options.writeCopy(scan(transcode(bytes, layout.encoding, watch.decoder), layout.dataStartByte))
  for (const chunk of scanner.end()) chunks.push(chunk)
  return {
    ok: true,
    layout: describeEnd(layout, scanner, tail),
    chunks,
    records: chunks.records,
    sha256: file.sha256(),
    copy,
    health: watch.end(),
  }
}

/** Watches how the bytes fit the encoding. */
class HealthWatch {
  readonly decoder: Decoder
  readonly #encoding: Encoding
  readonly #utf8 = new Utf8Watch()
  readonly #telling = new TellingSample()
  #damaged: Uint8Array | null = null
  #last: Uint8Array = new Uint8Array()
  #bad = 0

  constructor(encoding: Encoding) {
    this.#encoding = encoding
    this.decoder = createDecoder(encoding)
  }

  scan(piece: Uint8Array): void {
    if (!this.#encoding.startsWith('utf-16')) this.#utf8.push(piece)
    if (!this.#encoding.startsWith('utf-')) this.#telling.push(piece)
    // The decoder has seen the pieces up to the last one.
    if (this.decoder.badSequences > this.#bad) this.#damaged ??= this.#last.slice(0, 64 * 1024)
    this.#bad = this.decoder.badSequences
    this.#last = piece
  }

  end(): Health {
    const { damaged, ...utf8 } = this.#utf8.end()
    const telling = this.#telling.bytes()
    if (this.#encoding === 'utf-8') {
      return { bad: utf8.bad, beyondAscii: utf8.good + utf8.bad, utf8, damaged, telling }
    }
    const { badSequences: bad, beyondAscii } = this.decoder
    return {
      bad,
      beyondAscii,
      utf8,
      telling,
      damaged: bad === 0 ? null : (this.#damaged ?? this.#last.slice(0, 64 * 1024)),
    }
  }
}

/** The last bytes of the text, to look at its last records, and what it passes on the way. */
class Tail {
  readonly #bytes = Buffer.alloc(32 * 1024)
  #length = 0
  #end = 0
  /** Characters that hold nothing, and are not kept when a cell is cleaned. */
  nuls = 0

  push(piece: Uint8Array): void {
    for (let at = piece.indexOf(0); at !== -1; at = piece.indexOf(0, at + 1)) this.nuls++
    this.#end += piece.length
    const last = piece.subarray(-this.#bytes.length)
    const kept = Math.min(this.#length, this.#bytes.length - last.length)
    this.#bytes.copyWithin(0, this.#length - kept, this.#length)
    this.#bytes.set(last, kept)
    this.#length = kept + last.length
  }

  /** From an offset in the text on, until the next piece; undefined where that is too far back. */
  from(start: number): Uint8Array | undefined {
    const at = this.#length - (this.#end - start)
    return at < 0 ? undefined : this.#bytes.subarray(at, this.#length)
  }
}

function describeEnd(layout: Layout, scanner: RecordScanner, tail: Tail): Layout {
  const place = scanner.tail.find(({ byteStart }) => tail.from(byteStart) !== undefined)
  const bytes = place === undefined ? undefined : tail.from(place.byteStart)
  const last = place === undefined || bytes === undefined ? [] : parseRecords(bytes, layout, place.line)
  const ended = withFooter(layout, last)
  const { nuls } = tail
  const warnings: Warning[] = [
    ...describeFit(scanner, ended),
    ...(nuls > 0 ? [{ code: 'text.nul', characters: nuls } as const] : []),
  ]
  return { ...ended, warnings: [...ended.warnings, ...warnings] }
}

/** Notes where the table ends and its totals begin; `last` are the file's last records. */
export function withFooter(layout: Layout, last: readonly { line: number; cells: readonly string[] }[]): Layout {
  // A customer of ours may be called Total.
  if (isOwnHeader(layout.columns)) return layout
  const index = findFooter(
    last.map(({ cells }) => cells),
    layout.columns.length,
  )
  const line = index === null ? undefined : last[index]?.line
  if (line === undefined) return layout
  return { ...layout, footerLine: line, warnings: [...layout.warnings, { code: 'records.footer', line }] }
}

function judgeRecord(bytes: Uint8Array, layout: Layout): Fit {
  const [record] = parseRecords(bytes, layout)
  if (record === undefined || record.unclosedQuoteLine !== null) return 'fits'
  if (record.isRepaired) return 'repaired'
  if (!isRagged(record.cells, layout)) return 'fits'
  return record.cells.length < layout.columns.length ? 'shorter' : 'longer'
}

/** More ragged records than one in so many are a question of how the file is to be read, and not one of the records. */
const recordsToOneRagged = 20

function describeFit(scanner: RecordScanner, { footerLine, shortRows }: Layout): Warning[] {
  const { filled, shorter, longer, lines, repaired, repairedLine } = scanner.raggedness
  // Totals and notes below the table are not expected to have its width.
  const below = scanner.tail.filter(({ line }) => footerLine !== null && line >= footerLine)
  const count = (fit: Fit) => below.filter((one) => one.fit === fit).length
  const [short, long] = [shorter - count('shorter'), longer - count('longer')]
  const [records, of] = [short + long, filled - below.length]
  const [line = 0] = lines
  const hasQuestion = records * recordsToOneRagged > of && shortRows === undefined
  return [
    ...(hasQuestion ? [{ code: 'records.ragged', records, of, shorter: short, longer: long, line } as const] : []),
    ...(repairedLine === null ? [] : [{ code: 'records.repaired', records: repaired, line: repairedLine } as const]),
  ]
}

/** Passes the text on while the scanner reads it, from its first record on. */
async function* scanText(text: Bytes, skipBytes: number, scanner: RecordScanner, chunks: ChunkList, tail: Tail) {
  let skip = skipBytes
  for await (const piece of text) {
    tail.push(piece)
    for (const chunk of scanner.push(piece.subarray(Math.min(skip, piece.length)))) chunks.push(chunk)
    skip = Math.max(0, skip - piece.length)
    yield piece
  }
}

async function drain(stream: Bytes): Promise<undefined> {
  for await (const _ of stream);
}
