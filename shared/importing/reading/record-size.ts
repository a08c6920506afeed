/** A larger record is no customer: cleaning it would take memory by the gigabyte. In bytes of UTF-8. */
export const recordBytesMax = 4 * 1024 * 1024

/** How much of a larger one is kept in sight; the whole of it stays in the source. */
export const oversizedBytesKept = 64 * 1024
