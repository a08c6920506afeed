import type { Messages } from '../messages/messages.ts'

/** What a cleaning rule did, said in a few words. A rule that is new here is still said by its kind. */
export function ruleWords(rule: string, t: Messages): string {
  const rules: Readonly<Record<string, string>> = t.words.rules
  const byKind: Readonly<Record<string, string>> = t.words.rulesByKind
  const [kind = ''] = rule.split('.')
  return own(rules, rule) ?? own(byKind, kind) ?? t.words.rulesByKind.other
}

const own = (words: Readonly<Record<string, string>>, key: string) =>
  Object.hasOwn(words, key) ? words[key] : undefined
