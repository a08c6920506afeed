/** Texts of the columns screens. */
export const columns = {}
