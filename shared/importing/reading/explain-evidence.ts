import { readText, type Text, textOf } from '../../messages/text.ts'

/**
 * Why a trait of a file was decided so. A layout that an earlier version stored holds a sentence of that version.
 */
export const explainEvidence = (stored: Text | string): Text =>
  readText(stored) ?? textOf('requests.asSaid', { words: typeof stored === 'string' ? stored : '' })
