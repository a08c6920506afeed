import { languages } from '../../../shared/messages/language.ts'
import { useMessages } from '../../messages/messages.ts'

/** At the gate: the same page in another language. Its address keeps what else it says, such as where to go next. */
export const Languages = ({ next }: { next?: string | null }) => {
  const { common, users } = useMessages()
  const address = (language: string) =>
    `?${new URLSearchParams({ language, ...(next === null || next === undefined ? {} : { next }) })}`
  return (
    <nav class="languages" aria-label={users.signIn.languages}>
      {languages.map((language) =>
        language === common.document.lang ? (
          <span lang={language} aria-current="true">
            {common.languages[language]}
          </span>
        ) : (
          <a href={address(language)} lang={language} hreflang={language}>
            {common.languages[language]}
          </a>
        ),
      )}
    </nav>
  )
}
