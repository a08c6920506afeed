import { type Messages, useMessages } from '../../messages/messages.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Screen, Section } from '../../route.ts'
import { guideLabels, type Label } from './labels.ts'

export type Chapter = keyof Messages['help']['chapters']

/** The chapter about what a page is for. */
const chapterOf: Readonly<Record<Section, Chapter>> = {
  today: 'work',
  customers: 'find',
  companies: 'find',
  imports: 'import',
  review: 'fix',
  duplicates: 'duplicates',
  statistics: 'find',
  settings: 'team',
  account: 'account',
}

/** Where the guide tells of a page; at its beginning for one that belongs to no section. */
export const helpHref = (section: Section | undefined): string =>
  section === undefined ? '/help' : `/help#${chapterOf[section]}`

/** The users' guide: one page, which is read, searched and printed as one. */
export const helpScreen = ({ messages }: PageRequest): Screen => ({ title: messages.help.title, main: <Help /> })

const Help = () => {
  const { help: t } = useMessages()
  const chapters = Object.entries(t.chapters)
  return (
    <div class="guide">
      <div class="head">
        <h1>{t.title}</h1>
        <span class="sub">{t.about}</span>
      </div>
      <nav aria-label={t.contents}>
        <ul class="guide-contents">
          {chapters.map(([name, { title }]) => (
            <li>
              <a href={`#${name}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      {chapters.map(([name, { title, steps }]) => (
        <section id={name} aria-labelledby={`${name}-title`}>
          <h2 id={`${name}-title`}>{title}</h2>
          <ol>
            {steps.map((step) => (
              <li>
                <Step text={step} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}

/** `Press {importFile}, or {key:f}.` with the words that stand on the screens, and keys as keys. */
const Step = ({ text }: { text: string }) => {
  const labels: Readonly<Record<string, Label>> = guideLabels(useMessages())
  return (
    <>
      {text.split(/(\{[^}]+\})/).map((part) => {
        const [, key, name = ''] = /^\{(key:)?([^}]+)\}$/.exec(part) ?? []
        if (name === '') return part
        if (key !== undefined) return <kbd>{name}</kbd>
        const label = labels[name]
        return label === undefined ? part : <Named label={label} />
      })}
    </>
  )
}

const Named = ({ label: { text, href } }: { label: Label }) => (
  <b>{href === undefined ? text : <a href={href}>{text}</a>}</b>
)
