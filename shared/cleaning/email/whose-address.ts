import { markKind } from '../names/read-role.ts'
import { saysWhoAnswers } from '../phone/who-answers.ts'
import { plainWords } from '../text/fold-key.ts'
import { saysWhich } from './marks-of-address.ts'

/** Words that only begin a letter to somebody, or stand for a firm that acts for somebody. */
const copies =
  /^(?:cc|bcc|c c|in copy|copy|kopie|in kopie|copie|en copie|copia|con copia|in copia|kopia|抄送|副本|参照|참조|mgmt|mgr|mngr|mgnt|management|managment|agency|agentur|agence|agencia|agenzia|pr|publicist|booker|booking agent|booking manager|经纪人|經紀人|经理人|經理人|マネージャー|マネジャー|매니저)$/u

/**
 * What a label says of the address behind it: `own`, which of somebody's own it is (`work`); `another`, that it is that of
 * somebody else, who would be taken for the customer by it (`wife`, `assistant`, 经理); null where nobody can tell.
 */
export function whoseAddress(label: string): 'own' | 'another' | null {
  const words = plainWords(label)
  if (words === '') return null
  if (saysWhich(words) || saysWhich(label.normalize('NFKC').toLowerCase().trim())) return 'own'
  if (copies.test(words) || saysWhoAnswers(label)) return 'another'
  const kind = markKind(label.trim())
  return kind === 'role' || kind === 'desk' || kind === 'title' ? 'another' : null
}
