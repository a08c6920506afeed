import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Encoding } from '../../../../shared/csv/encodings.ts'

const read = (name: string) => readFileSync(new URL(`../../../fixtures/encodings/${name}`, import.meta.url))

/** The characters of 80 to FF, by encoding, as Python has them; U+FFFD where there is none. */
export const singleBytes: Readonly<Record<string, string>> = JSON.parse(read('single-bytes.json').toString())

type Row = readonly [firstTrail: number, characters: string]
const packed: {
  tables: Record<string, Record<string, Row>>
  fourBytes: (readonly [pointer: number, code: number, length: number])[]
} = JSON.parse(gunzipSync(read('double-bytes.json.gz')).toString())

export interface Character {
  readonly bytes: readonly number[]
  readonly text: string
}

/** Every character of a table of two bytes, as Python has it. */
export function listCharacters(table: string): Character[] {
  return Object.entries(packed.tables[table] ?? {}).flatMap(([lead, [first, row]]) =>
    [...row.matchAll(/<([^>]{2})>|[\s\S]/gu)].flatMap(([one, cell], index) =>
      one === '\ufffd' ? [] : [{ bytes: [Number.parseInt(lead, 16), first + index], text: cell ?? one }],
    ),
  )
}

/** Every character of four bytes that GB18030 has in the first plane. */
export const listFourBytes = (): Character[] =>
  packed.fourBytes.flatMap(([pointer, code, length]) =>
    Array.from({ length }, (_, i) => ({ bytes: toFourBytes(pointer + i), text: String.fromCodePoint(code + i) })),
  )

export const toFourBytes = (pointer: number): number[] => [
  0x81 + Math.floor(pointer / 12600),
  0x30 + (Math.floor(pointer / 1260) % 10),
  0x81 + (Math.floor(pointer / 10) % 126),
  0x30 + (pointer % 10),
]

export const vietnamese: { bytes: string; text: string } = JSON.parse(read('vietnamese.json').toString())

/** Every character of Unicode but the halves of pairs. */
export function listUnicode(): string[] {
  const all: string[] = []
  for (let code = 0; code < 0x110000; code++) if (code < 0xd800 || code > 0xdfff) all.push(String.fromCodePoint(code))
  return all
}

/** Text made of what each table holds, to cut into pieces. */
export function someText(encoding: Encoding): { bytes: Uint8Array; text: string } | undefined {
  const single = singleBytes[encoding]
  if (single === undefined) return undefined
  return { bytes: Uint8Array.from({ length: 128 }, (_, i) => 128 + i), text: single }
}
