import type { NoteRule } from '../../shared/importing/reason-code.ts'
import type { Messages } from '../messages/messages.ts'

/** What a cleaning rule did, said in a few words. */
export const ruleWords = (rule: NoteRule, t: Messages): string => t.words.rules[rule]
