import * as z from 'zod'
import type { TextKey } from '../messages/text.ts'

/** Text that a person typed; the database can't hold a NUL character, which no keyboard makes. */
export const typedText = () => z.string().regex(/^[^\0]*$/, 'requests.nulCharacter' satisfies TextKey)
