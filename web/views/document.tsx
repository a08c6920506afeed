import type { Child } from 'hono/jsx'
import type { JSX } from 'hono/jsx/jsx-runtime'
import { assetPath } from '../assets.ts'
import type { Frame } from '../frame.ts'
import { useMessages } from '../messages/messages.ts'
import type { Screen } from '../route.ts'
import { keepsList } from './customers/list-address.ts'
import { DropForm } from './imports/upload-form.tsx'
import { Icon, Mark, Sprite } from './parts/icon.tsx'
import { Nav } from './parts/nav.tsx'
import { Notices } from './parts/notices.tsx'

// No inline styles and no evaluated code, so that the content security policy can stay strict.
const htmxConfig = JSON.stringify({ includeIndicatorCSS: false, defaultTimeout: 20_000 })

/** A page as it is sent. Without its first line, browsers lay it out as in the nineties. */
export const renderPage = async (page: JSX.Element): Promise<string> => `<!doctype html>${await page}`

/** A whole page: the gate for strangers, the frame with its navigation for everybody else. */
export const Document = ({ screen, frame }: { screen: Screen; frame: Frame }) => (
  <Html
    title={screen.title}
    refreshSeconds={screen.refreshSeconds}
    isPaintedWhole={frame.user !== null && !screen.isGate}
  >
    {frame.user === null || screen.isGate ? (
      <body>
        <Sprite />
        {screen.isGate ? (
          screen.main
        ) : (
          <main class="main main-narrow" id="main">
            {screen.main}
          </main>
        )}
      </body>
    ) : (
      <body
        class="app"
        data-user={frame.user.id}
        data-unsaved={useMessages().common.document.unsaved}
        data-shortcuts={frame.user.hasShortcuts === false ? 'off' : undefined}
      >
        <a class="skip" href="#main">
          {useMessages().common.document.skip}
        </a>
        <Sprite />
        <Nav user={frame.user} review={frame.review} duplicates={frame.duplicates} section={screen.section} />
        <div class="stage">
          <TopBar screen={screen} canEdit={frame.user.role !== 'viewer'} />
          <Notices notices={frame.notices} />
          <main class={screen.isFixed ? 'main main-fixed' : 'main main-narrow'} id="main">
            {screen.main}
          </main>
          <p class="toast toast-stays" id="no-answer" role="status" hidden>
            {useMessages().common.noAnswer}
          </p>
        </div>
        {frame.user.role !== 'viewer' && <DropForm isStraight={frame.user.importsStraightAway === true} />}
      </body>
    )}
  </Html>
)

/**
 * Nothing is painted before what stands behind the main part has come, so that nothing moves. Hono takes `blocking` from
 * every link that does not say what happens on load.
 */
const PaintedWhole = () => <link rel="expect" href="#no-answer" blocking="render" onLoad={undefined} />

interface HtmlProps {
  readonly title: string
  readonly refreshSeconds?: number | undefined
  readonly isPaintedWhole?: boolean
  readonly children?: Child
}

/** The outermost part of every page, errors included. */
export const Html = (props: HtmlProps) => (
  <html lang={useMessages().common.document.lang}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
      <meta name="color-scheme" content="light dark" />
      <meta name="htmx-config" content={htmxConfig} />
      <title>{useMessages().common.document.titleOf(props.title)}</title>
      <link rel="icon" href={assetPath('icon.svg')} type="image/svg+xml" />
      <link rel="stylesheet" href={assetPath('harbour.css')} />
      {props.isPaintedWhole && <PaintedWhole />}
      <script src={assetPath('htmx.js')} defer />
      <script src={assetPath('frame.js')} type="module" />
      {props.refreshSeconds !== undefined && (
        <noscript>
          <meta http-equiv="refresh" content={String(props.refreshSeconds)} />
        </noscript>
      )}
    </head>
    {props.children}
  </html>
)

const TopBar = ({ screen, canEdit }: { screen: Screen; canEdit: boolean }) => {
  const t = useMessages().common
  // Only the list takes what is searched for.
  const isList = screen.search !== undefined
  return (
    <header class="top">
      <a class="brand" href="/customers" aria-label={t.product}>
        <Mark />
      </a>
      <search class="search">
        <form action="/customers">
          <Icon name="search" />
          <label class="vh" for="search">
            {t.document.search}
          </label>
          <input
            id="search"
            type="search"
            name="search"
            value={screen.search ?? ''}
            placeholder={t.document.searchHint}
            maxlength={200}
            autocomplete="off"
            aria-keyshortcuts="/"
            {...(screen.search === undefined ? {} : liveSearch)}
          />
          <kbd>/</kbd>
        </form>
      </search>
      {canEdit && screen.section !== 'imports' && (
        <a class="btn" href="/imports/new">
          <Icon name="import" />
          <span>{t.actions.importFile}</span>
        </a>
      )}
      {canEdit && (
        <a class={isList ? 'btn btn-primary' : 'btn'} href="/customers/new" aria-keyshortcuts="n">
          <Icon name="plus" />
          <span>{t.actions.addCustomer}</span>
        </a>
      )}
    </header>
  )
}

/** On the page that shows what is found, it is found while typing, within what the filters there let through. */
const liveSearch = {
  form: 'filters',
  'hx-get': '/customers',
  'hx-trigger': 'input changed delay:200ms, search',
  'hx-include': '#filters',
  'hx-target': '#customers',
  'hx-swap': 'outerHTML',
  ...keepsList,
  'hx-sync': 'this:replace',
  'hx-replace-url': 'true',
}
