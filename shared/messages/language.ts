/** The languages of the screens. What programs and terminals read stays English. */
export const languages = ['en', 'zh-Hant', 'zh-Hans'] as const

export type Language = (typeof languages)[number]
