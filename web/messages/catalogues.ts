import type { Language } from '../../shared/messages/language.ts'
import { en } from './en/index.ts'
import type { Messages } from './messages.ts'
import { zhHans } from './zh-hans/index.ts'
import { zhHant } from './zh-hant/index.ts'

/** All texts of all screens, by language. */
export type Catalogues = Readonly<Record<Language, Messages>>

export const catalogues: Catalogues = { en, 'zh-Hant': zhHant, 'zh-Hans': zhHans }

/** One and the same texts, whatever language is asked for. */
export const inEvery = (messages: Messages): Catalogues => ({ en: messages, 'zh-Hant': messages, 'zh-Hans': messages })
