import { repairEmail } from '../../cleaning/email/repair-email.ts'

/** What people have decided once and for all: wrong mail domain → the one that is meant, both in lower case. */
export type RepairRules = Readonly<Record<string, string>>

export const noRules: RepairRules = {}

/** The address that a rule makes of a cell; null where none speaks of its domain. */
export function repairByRule(rules: RepairRules, raw: string): string | null {
  const { text } = repairEmail(raw)
  const at = text.lastIndexOf('@')
  const domain = text.slice(at + 1)
  if (at < 1 || !Object.hasOwn(rules, domain)) return null
  return `${text.slice(0, at + 1)}${rules[domain]}`
}
