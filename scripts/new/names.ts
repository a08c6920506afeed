import { UsageError } from '../commands/parse-args.ts'

/** `customers/list-tags`, in parts. */
export interface AreaName {
  readonly area: string
  readonly name: string
}

const kebab = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/

/** @throws UsageError when it is not kebab-case */
export function readName(text: string): string {
  if (kebab.test(text)) return text
  throw new UsageError(`"${text}" is not kebab-case: small letters and digits, with a hyphen between words: add-tags`)
}

/** @throws UsageError when it is no AREA/NAME, the area is none of these, or the name is not kebab-case */
export function readAreaName(text: string, areas: readonly string[]): AreaName {
  const [area = '', name, ...rest] = text.split('/')
  if (name === undefined || rest.length > 0)
    throw new UsageError(`"${text}" is not AREA/NAME, as in customers/list-tags`)
  if (!areas.includes(area)) throw new UsageError(`There is no area "${area}" here. The areas: ${areas.join(', ')}`)
  return { area, name: readName(name) }
}

/** As `readAreaName`. @throws UsageError also when the name is a single word: what acts is named by a verb and a noun */
export function readVerbNoun(text: string, areas: readonly string[]): AreaName {
  const found = readAreaName(text, areas)
  if (found.name.includes('-')) return found
  throw new UsageError(`"${found.name}" is one word. What acts is named by a verb and a noun: list-${found.name}`)
}

/** `list-tags` is `listTags`. */
export const toCamel = (name: string) => name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())

/** `list-tags` is `ListTags`. */
export const toPascal = (name: string) => toCamel(`-${name}`)

/** `list-tags` is `List tags`. */
export const toTitle = (name: string) => name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ')
