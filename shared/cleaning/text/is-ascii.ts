import { beyondAscii, kindsIn } from './character-kinds.ts'

/** Whether all characters of a text are of ASCII, for which many a rule has nothing to do. */
export const isAscii = (text: string): boolean => (kindsIn(text) & beyondAscii) === 0
