/** Texts of the customers screens. */
export const customers = {}
