/** For how many days a token may be used. */
export const tokenDays = { least: 1, most: 366, usual: 90 }

/** So many tokens that can be used one person has, and so many service tokens there are. */
export const tokensMax = 50
