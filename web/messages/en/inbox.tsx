/** Texts of the inbox screens. */
export const inbox = {}
