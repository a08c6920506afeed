/** What no screen and no help of a command says, outside customers' own data: private words, keys and JSON. */
export const unwantedWords =
  /\b(?:fates?|held|deeds?|mend(?:s|ed|ing)?|receipts?|seal(?:s|ed)?|tak(?:e|en|ing) (?:\S+ )?back|kept beside|the book|chunks?)\b|_raw|\{"/i
