import { textOf } from '../../../messages/text.ts'
import type { DetectedEncoding } from './detected-encoding.ts'

/** In UTF-32 the upper half of every character is nought, or a small number; nothing else looks like that. */
export function detectUtf32(sample: Uint8Array): DetectedEncoding | null {
  const units = Math.floor(sample.length / 4)
  if (units === 0) return null
  const view = new DataView(sample.buffer, sample.byteOffset, sample.byteLength)
  for (const isLittle of [true, false]) {
    if (!isAllText(view, units, isLittle)) continue
    const encoding = isLittle ? 'utf-32le' : 'utf-32be'
    return {
      encoding,
      bomBytes: 0,
      confidence: 0.95,
      evidence: textOf('evidence.encoding.fourBytes', { characters: units }),
      alternatives: [],
    }
  }
  return null
}

function isAllText(view: DataView, units: number, isLittle: boolean): boolean {
  for (let i = 0; i < units; i++) {
    const code = view.getUint32(i * 4, isLittle)
    if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return false
  }
  return true
}
