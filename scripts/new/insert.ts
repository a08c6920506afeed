// Each gives the text of a source with something more in it, and throws where the place for it is not found.

const statement = /^import\s[^'"]*?\sfrom '([^']+)'$/gm

/** Packages come first, then files in the order of their names: `customer.ts` before `customer-form.ts`. */
const orderOf = (source: string) => (source.startsWith('.') ? source.replace(/(?:\.job)?\.tsx?$/, '') : '')

/** Adds a name to the import from `source`, or an import of its own; names that are there stay single. */
export function addImport(text: string, name: string, source: string): string {
  const imports = [...text.matchAll(statement)]
  const same = imports.find(([, from]) => from === source)
  if (same !== undefined) {
    if (new RegExp(`[{,]\\s*${name}\\s*[,}]`).test(same[0])) return text
    return replaceAt(text, same.index, same[0], same[0].replace(/,?\s*\} from/, `, ${name} } from`))
  }
  const line = `import { ${name} } from '${source}'`
  return insertImport(text, line, source)
}

/** Adds a whole line of import, in the order of its source. */
export function insertImport(text: string, line: string, source: string): string {
  const imports = [...text.matchAll(statement)]
  const next = imports.find(([, from = '']) => orderOf(from) > orderOf(source))
  if (next !== undefined) return replaceAt(text, next.index, '', `${line}\n`)
  const last = imports.at(-1)
  if (last === undefined) throw new Error(`There is no import beside which to put ${source}`)
  return replaceAt(text, last.index + last[0].length, '', `\n${line}`)
}

/** Adds a line to the literal that begins at the line `opening`, before the first line that comes after it. */
export function addLine(text: string, opening: string, line: string, isAfter: (other: string) => boolean): string {
  const lines = text.split('\n')
  const start = lines.findIndex((one) => one.startsWith(opening))
  const end = lines.findIndex((one, at) => at > start && /^[\]}]/.test(one))
  if (start < 0 || end < 0) throw new Error(`There is no list that begins with "${opening}"`)
  const next = lines.findIndex((one, at) => at > start && at < end && isAfter(one))
  return lines.toSpliced(next < 0 ? end : next, 0, `  ${line}`).join('\n')
}

/** Adds an entry at the end of the array literal `opening [ … ]`, on one line or many. */
export function addToArray(text: string, opening: RegExp, entry: string): string {
  const array = new RegExp(`(${opening.source} = \\[[\\s\\S]*?),?\\n?\\]$`, 'm')
  if (!array.test(text)) throw new Error(`There is no array that begins with ${opening.source}`)
  return text.replace(array, (_, start: string) => `${start},\n  ${entry},\n]`)
}

/** Adds an entry at the beginning of the object literal `opening { … }`. */
export function addToObject(text: string, opening: string, entry: string): string {
  const start = text.indexOf(`${opening} {`)
  if (start < 0) throw new Error(`There is no object that begins with "${opening}"`)
  return replaceAt(text, start + opening.length + 2, '', `\n  ${entry},\n`)
}

const replaceAt = (text: string, index: number, old: string, next: string) =>
  text.slice(0, index) + next + text.slice(index + old.length)
