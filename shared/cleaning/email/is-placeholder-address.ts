// none@none.com and its kind are typed to get past a form; taken for an address, they would join strangers.
const nothing =
  'none|na|n[._-]?a|no|nil|null|nope|noemail|nomail|no[._-]e?-?mail|noemailaddress|noaddress|notprovided|notavailable|notapplicable|notgiven|unknown|nobody|noone|nowhere|blank|empty|' +
  'x+|test|testing|tester|test\\d+|dummy|fake|asdf|asdfgh|qwerty|abc|xyz|tbd|tba|tbc|ninguno|keine|aucun|nessuno|sinemail|sincorreo|semail'
const both = new RegExp(`^(?:${nothing})@(?:${nothing}|email|mail|domain|example|company|website)\\.[a-z.]+$`)
const mailbox =
  /^(?:no[._-]?e?-?mails?|no[._-]?e-?mail[._-]?address|no[._-]?address|not[._-]?provided|sin[._-]?correo|sin[._-]?email)\d*@/
const domain = /@(?:no-?e?mail|no-?e-mail|noemailaddress|no-?address|not-?provided|noemailprovided)\.[a-z.]+$/

/** Whether an address only says that there is none: `noemail@noemail.com`, `test@test.com`, `x@x.com`. */
export const isPlaceholderAddress = (address: string): boolean =>
  both.test(address) || mailbox.test(address) || domain.test(address)
