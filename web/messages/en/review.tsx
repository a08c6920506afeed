/** Texts of the review screens. */
export const review = {}
