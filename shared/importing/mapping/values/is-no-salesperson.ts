/** `Owner (Eng)`, `OWNER - English`, `Owner 英文`: somebody's name in another script, and none of who looks after a customer. */
const inScript =
  /(?:[\s([（_/-](?:eng?|english|engl|cn|chn|chi|chinese|zh|jp|jpn|japanese|kr|kor|korean|latin|romaji|pinyin)|英文|中文|日文|韓文|韩文|英語|日本語|한글|영문)[\s)\]）.]*$/iu

/** With fewer cells each may be of somebody else by chance. */
const leastCells = 8

/**
 * Whether a column that is named for who looks after a customer is about the customers: it says in which script their names
 * are, or nearly each of them has another one. A pet, a boat and a shop have an owner too.
 */
export function isNoSalesperson(column: string, cells: readonly string[]): boolean {
  if (inScript.test(column.normalize('NFKC'))) return true
  const filled = cells.map((cell) => cell.trim().toLowerCase()).filter((cell) => cell !== '')
  return filled.length >= leastCells && new Set(filled).size * 4 > filled.length * 3 && !filled.some(isAddress)
}

const isAddress = (cell: string): boolean => cell.includes('@')
