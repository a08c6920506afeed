import { getCookie, setCookie } from 'hono/cookie'
import type { Actor } from '../shared/contract/call.ts'
import type { WebContext } from './context.ts'
import type { Catalogues } from './messages/catalogues.ts'
import type { Messages } from './messages/messages.ts'
import { chooseLanguage } from './request/choose-language.ts'
import { byEither, cookieFlags, languageCookieName, type Scheme } from './request/session-cookie.ts'

// The longest that browsers keep one.
const keptSeconds = 400 * 86_400

/** The texts in the language of whoever asks. Of who has no session yet, only the browser is known. */
export function messagesFor(
  c: WebContext,
  catalogues: Catalogues,
  reader?: { readonly actor: Actor; readonly scheme: Scheme },
): Messages {
  const own = reader?.actor.kind === 'user' ? reader.actor.language : undefined
  const kept = byEither((scheme) => getCookie(c, languageCookieName(scheme)))
  const picked = new URL(c.req.url).searchParams.get('language')
  const language = chooseLanguage({ own, picked, kept, accepted: c.req.header('accept-language') })
  // Where no session is looked at, such as of a failure before, the browser says what was chosen.
  const isChosen = language === own || language === picked
  if (reader !== undefined && isChosen && language !== kept) {
    const { scheme } = reader
    setCookie(c, languageCookieName(scheme), language, { ...cookieFlags(scheme), maxAge: keptSeconds })
  }
  return catalogues[language]
}
