import { hanForms } from './han-forms.ts'

/** Characters of names that are written with each other in one family, beyond the forms of the table. */
const ofNames = '吴吳呉 萧蕭肖 边邊辺邉 涩澀渋澁 岛島嶋 高髙 崎﨑嵜'

let first: ReadonlyMap<string, string> | undefined
const readForms = (): ReadonlyMap<string, string> =>
  new Map(
    `${hanForms} ${ofNames}`
      .trim()
      .split(/\s+/)
      .flatMap((forms) => [...forms].map((form) => [form, [...forms][0] ?? form] as const)),
  )

/** A text in one form of its characters, so that 王偉 and 王伟 are equal; for comparing, never shown or stored. */
export function foldHan(text: string): string {
  first ??= readForms()
  const forms = first
  return text.normalize('NFKC').replace(/\p{Script=Han}/gu, (character) => forms.get(character) ?? character)
}
