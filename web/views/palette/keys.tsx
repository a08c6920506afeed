import { type Messages, useMessages } from '../../messages/messages.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Screen } from '../../route.ts'

/** Every key, as a layer over any page and as a page. */
export function keysScreen({ messages }: PageRequest): Screen {
  const part = <Keys />
  return { title: messages.keys.title, part, main: <div class="keys-page">{part}</div> }
}

type Words = Messages['keys']
type Key =
  | keyof Words['names']
  | 'c'
  | 'd'
  | 'e'
  | 'f'
  | 'g'
  | 'h'
  | 'i'
  | 'j'
  | 'k'
  | 'm'
  | 'n'
  | 'o'
  | 'p'
  | 's'
  | 't'
  | 'x'
  | '→'
  | '/'
  | '?'
type Group = readonly (readonly [does: keyof Words['does'], ...keys: Key[]])[]

/** What keys do that are pressed at once, or one after the other. */
const groups: Readonly<Record<keyof Words['groups'], Group>> = {
  anywhere: [
    ['goAnywhere', 'ctrl', 'k'],
    ['search', '/'],
    ['press', 'ctrl', 'enter'],
    ['allKeys', '?'],
    ['close', 'escape'],
  ],
  goTo: [
    ['today', 'g', 't'],
    ['customers', 'g', 'c'],
    ['companies', 'g', 'o'],
    ['imports', 'g', 'i'],
    ['review', 'g', 'h'],
    ['duplicates', 'g', 'd'],
    ['statistics', 'g', 's'],
  ],
  customers: [
    ['nextRow', 'j'],
    ['previousRow', 'k'],
    ['openPanel', 'o'],
    ['open', 'enter'],
    ['tick', 'x'],
    ['tickTo', 'shift', 'x'],
    ['filter', 'f'],
    ['cells', '→'],
    ['editCell', 'e'],
    ['nextCell', 'tab'],
    ['add', 'n'],
  ],
  customer: [
    ['edit', 'e'],
    ['note', 'n'],
    ['task', 't'],
    ['origin', 'p'],
  ],
  review: [
    ['nextRow', 'j'],
    ['previousRow', 'k'],
    ['editRow', 'e'],
    ['applyRow', 'enter'],
    ['ignoreRow', 'i'],
    ['leaveField', 'escape'],
  ],
  duplicates: [
    ['merge', 'm'],
    ['different', 'n'],
    ['later', 's'],
    ['nextPair', 'j'],
  ],
}

const Keys = () => {
  const { keys: t, help } = useMessages()
  return (
    <div class="keys-sheet">
      <header>
        <h1>{t.title}</h1>
        <p class="muted">
          {t.about} <a href="/help">{help.title}</a>
        </p>
        <form method="dialog">
          <button class="btn btn-quiet" type="submit">
            {t.close}
          </button>
        </form>
      </header>
      <div class="keys-groups">
        {(Object.keys(groups) as (keyof typeof groups)[]).map((group) => (
          <section>
            <h2>{t.groups[group]}</h2>
            <dl>
              {groups[group].map(([does, ...keys]) => (
                <div>
                  <dt>
                    {keys.map((key) => (
                      <kbd>{nameOf(key, t)}</kbd>
                    ))}
                  </dt>
                  <dd>{t.does[does]}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </div>
  )
}

const nameOf = (key: Key, { names }: Words): string =>
  Object.hasOwn(names, key) ? names[key as keyof typeof names] : key
