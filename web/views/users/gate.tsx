import type { Child } from 'hono/jsx'
import { assetPath } from '../../assets.ts'
import { useMessages } from '../../messages/messages.ts'
import { Mark } from '../parts/icon.tsx'
import { Languages } from './languages.tsx'
import { Sea } from './sea.tsx'

/** What stands around a page for who is not inside yet. */
export const Gate = ({ next, children }: { next?: string | null; children?: Child }) => (
  <div class="gate">
    <main class="gate-form" id="main">
      <div class="brand">
        <Mark />
        <span>{useMessages().common.product}</span>
      </div>
      {children}
      <Languages {...(next === undefined ? {} : { next })} />
    </main>
    <Sea />
    <script src={assetPath('time-zone.js')} type="module" />
  </div>
)

export const GateHead = ({ title, children }: { title: string; children?: Child }) => (
  <div>
    <h1>{title}</h1>
    <p class="ink-2">{children}</p>
  </div>
)
