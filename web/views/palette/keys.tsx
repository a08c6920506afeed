import { useMessages } from '../../messages/messages.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Screen } from '../../route.ts'

/** Every key, as a layer over any page and as a page. */
export function keysScreen({ messages }: PageRequest): Screen {
  const part = <Keys />
  return { title: messages.keys.title, part, main: <div class="keys-page">{part}</div> }
}

const Keys = () => {
  const t = useMessages().keys
  return (
    <div class="keys-sheet">
      <header>
        <h1>{t.title}</h1>
        <p class="muted">{t.about}</p>
        <form method="dialog">
          <button class="btn btn-quiet" type="submit">
            {t.close}
          </button>
        </form>
      </header>
      <div class="keys-groups">
        {t.groups.map(({ title, keys }) => (
          <section>
            <h2>{title}</h2>
            <dl>
              {keys.map(([pressed, does]) => (
                <div>
                  <dt>
                    <Pressed keys={pressed} />
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </div>
  )
}

const Pressed = ({ keys }: { keys: string }) => (
  <>
    {keys.split(/[+ ]/).map((key) => (
      <kbd>{key}</kbd>
    ))}
  </>
)
