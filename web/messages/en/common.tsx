/** Texts that screens of several areas share: navigation, buttons, marks, errors. */
export const common = {}
