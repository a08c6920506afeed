import type { Child } from 'hono/jsx'
import { assetPath } from '../../assets.ts'
import type { PageRequest } from '../../request/request.ts'
import { Reconnecting } from './reconnecting.tsx'

/**
 * Attributes of a part that asks for itself again and again, and of the navigation's number with it. The version that
 * stands still has none, and asks no more. A question that fails leaves the part as it is, and is asked again;
 * live.js says so after a while. While follow.js hears what changes, it is asked for then alone.
 *
 * @param id the part's own id, by which it is found in the page that comes
 */
export const live = (path: string, id: string, everyMs: number) => ({
  'data-live': true,
  'hx-get': path,
  'hx-trigger': `every ${everyMs}ms, news`,
  'hx-target': 'this',
  'hx-select': `#${id}`,
  'hx-select-oob': '#nav-review',
  'hx-swap': 'outerMorph',
  'hx-status:4xx': 'swap:none',
  'hx-status:5xx': 'swap:none',
})

/** A page that tells of work: it asks for itself until the work has ended, with the navigation's number. */
export const AtWork = (props: { request: PageRequest; isAtWork: boolean; children?: Child }) => {
  const { pathname, search } = new URL(props.request.raw.url)
  return (
    <>
      <div class="at-work" id="at-work" {...(props.isAtWork && live(pathname + search, 'at-work', 1_000))}>
        {props.isAtWork && <Reconnecting />}
        {props.children}
      </div>
      {props.isAtWork && <script src={assetPath('live.js')} type="module" />}
    </>
  )
}
