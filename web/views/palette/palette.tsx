import type { listCustomers } from '../../../functions/customers/list-customers.ts'
import { useMessages } from '../../messages/messages.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Output, Screen } from '../../route.ts'
import { customersHref } from '../../words/customer-links.ts'
import type { Views } from '../customers/outputs.ts'
import { Icon } from '../parts/icon.tsx'
import { Text } from '../parts/text.tsx'
import { type Entry, findEntries, findViews } from './entries.ts'

type Found = Output<typeof listCustomers>

/** Pages, actions and customers by what is typed: a layer over every page, and a page where there are no scripts. */
export function paletteScreen(found: Found, { query, call, messages }: PageRequest, views: Views): Screen {
  const words = (query.get('search') ?? '').trim()
  const role = call.actor.kind === 'user' ? call.actor.role : 'viewer'
  const entries = [...findViews(views, words), ...findEntries(messages, role, words)]
  const part = <Palette words={words} entries={entries} found={found} />
  return { title: messages.palette.title, part, main: <div class="palette palette-page">{part}</div> }
}

interface PaletteProps {
  readonly words: string
  readonly entries: readonly Entry[]
  readonly found: Found
}

const Palette = ({ words, entries, found }: PaletteProps) => {
  const t = useMessages().palette
  return (
    <>
      <form class="palette-search" action="/palette">
        <Icon name="search" />
        <label class="vh" for="palette-words">
          {t.label}
        </label>
        <input
          id="palette-words"
          type="search"
          name="search"
          value={words}
          placeholder={t.hint}
          maxlength={200}
          autocomplete="off"
          autofocus
          hx-get="/palette"
          hx-trigger="input changed delay:120ms"
          hx-target="#palette-found"
          hx-select="#palette-found"
          hx-swap="outerHTML"
          hx-sync="this:replace"
        />
        <kbd>Esc</kbd>
      </form>
      <div id="palette-found" class="palette-found">
        {found.items.length + entries.length === 0 && <p class="palette-nothing">{t.nothing(words)}</p>}
        {words === '' && <Entries entries={entries} />}
        <Customers words={words} found={found} />
        {words !== '' && <Entries entries={entries} />}
      </div>
    </>
  )
}

const Entries = ({ entries }: { entries: readonly Entry[] }) =>
  entries.length === 0 ? null : (
    <section aria-labelledby="palette-pages">
      <h2 id="palette-pages">{useMessages().palette.pages}</h2>
      <ul>
        {entries.map(({ href, label, icon }) => (
          <li>
            <a href={href}>
              <Icon name={icon} />
              <span>
                <Text value={label} />
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )

const Customers = ({ words, found }: { words: string; found: Found }) => {
  const { palette: t, words: shared } = useMessages()
  if (found.items.length === 0) return null
  return (
    <section aria-labelledby="palette-customers">
      <h2 id="palette-customers">{words === '' ? t.latest : t.customers}</h2>
      <ul>
        {found.items.map((one) => (
          <li>
            <a href={`/customers/${one.id}`}>
              <Icon name="person" />
              <span>
                <Text value={one.name ?? one.company ?? one.email ?? shared.labels.noName} />
              </span>
              <span class="muted">
                <Text value={[one.name && one.company, one.email].filter(Boolean).join(' · ')} />
              </span>
            </a>
          </li>
        ))}
        {words !== '' && found.next !== null && (
          <li>
            <a href={customersHref({ search: words })}>
              <Icon name="search" />
              <span>{t.more}</span>
            </a>
          </li>
        )}
      </ul>
    </section>
  )
}
