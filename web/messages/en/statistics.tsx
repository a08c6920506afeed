/** Texts of the statistics screens. */
export const statistics = {}
