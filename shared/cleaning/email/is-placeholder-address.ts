// none@none.com and its kind are typed to get past a form; taken for an address, they would join strangers.
const nothing =
  'none|na|n[._-]?a|no|nil|null|nope|noemail|nomail|no[._-]e?-?mail|noemailaddress|noaddress|notprovided|notavailable|notapplicable|notgiven|unknown|nobody|noone|nowhere|blank|empty|' +
  'x+|test|testing|tester|test\\d+|dummy|fake|asdf|asdfgh|qwerty|abc|xyz|tbd|tba|tbc|ninguno|keine|aucun|nessuno|sinemail|sincorreo|semail'
const both = new RegExp(`^(?:${nothing})@(?:${nothing}|email|mail|domain|example|company|website)\\.[a-z.]+$`)
const mailbox =
  /^(?:no[._-]?e?-?mails?|no[._-]?e-?mail[._-]?address|no[._-]?address|not[._-]?provided|sin[._-]?correo|sin[._-]?e?mail|no[._-]?aplica|no[._-]?(?:tiene|tengo|posee|registra|disponible|usa)(?:[._-]?(?:correo|e?mail))?|n[aã]o[._-]?(?:tem|possui|informado|aplica|se[._-]?aplica)(?:[._-]?e?mail)?|sem[._-]?e?mail|pas[._-]?d[e.'’_-]{0,2}[._-]?e?mail|sans[._-]?e?mail|non[._-]?(?:applicable|disponibile|communiqu[eé])|ness?una?[._-]?e?mail|senza[._-]?e?mail|kein(?:e)?[._-]?e?[._-]?mail|ohne[._-]?e?[._-]?mail|geen[._-]?e?mail|ingen[._-]?e?[._-]?(?:mail|post)|brak[._-]?(?:e?maila?|adresu)|bez[._-]?e?mailu?|nincs[._-]?e?mail(?:je|cime)?|f[aă]r[aă][._-]?e?mail|mail[._-]?(?:yok|yoktur)|e?posta[._-]?yok|tidak[._-]?ada(?:[._-]?e?mail)?|khong[._-]?co(?:[._-]?e?mail)?|walang[._-]?e?mail|no[._-]?tiene)\d*@/
const domain = /@(?:no-?e?mail|no-?e-mail|noemailaddress|no-?address|not-?provided|noemailprovided)\.[a-z.]+$/

/** Whether an address only says that there is none: `noemail@noemail.com`, `test@test.com`, `x@x.com`. */
export const isPlaceholderAddress = (address: string): boolean =>
  both.test(address) || mailbox.test(address) || domain.test(address)
