import * as z from 'zod'

/** Text that a person typed; the database can't hold a NUL character, which no keyboard makes. */
export const typedText = () => z.string().regex(/^[^\0]*$/, 'Take out the NUL character')
