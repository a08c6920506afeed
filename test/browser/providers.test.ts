import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { updateUser } from '../../functions/users/update-user.ts'
import { findFreePort } from '../../infra/free-port.ts'
import { invoke } from '../../shared/contract/function.ts'
import { type IdentityProvider, openIdentityProvider } from '../functions/providers/identity-provider.ts'
import { settingsOf } from '../functions/providers/providers.ts'
import { samlSettingsOf } from '../functions/providers/saml/saml.ts'
import { openSamlProvider, type Person, type SamlProviderOfTests } from '../functions/providers/saml/saml-provider.ts'
import { asSystem } from '../support/test-parts.ts'
import { type LiveApp, openLiveApp } from './live-app.ts'
import { describeInBrowser, expectWellMade, openPage, urlOf, widths } from './visit.ts'

interface Story {
  readonly app: LiveApp
  /** The provider knows somebody by what they type there. */
  know(login: string, person: Person): void
  /** At the provider: says who they are. */
  signIn(page: Page, login: string): Promise<void>
  /** At the provider: signs out. @returns when that is seen */
  signOut(page: Page): Promise<void>
  close(): Promise<void>
}

const kinds: readonly (readonly [string, () => Promise<Story>])[] = [
  ['OpenID Connect', openOidc],
  ['SAML', openSaml],
]

for (const [kind, open] of kinds) {
  describeInBrowser(`sign-in by ${kind}`, (newContext) => {
    let story: Story
    beforeAll(async () => {
      story = await open()
    })
    afterAll(() => story?.close())

    test.each(widths)(
      'on a $size: in by the provider with the role of a group, out here and there',
      async ({ viewport, size }) => {
        const { app } = story
        story.know(size, { email: `${size}@harbour.test`, email_verified: 'true', name: 'Ann Lee', groups: ['staff'] })
        const context = await newContext({ viewport })
        await context.route(isOfProvider, (route) => route.fulfill({ status: 204 }))
        const { page, complaints } = await openPage(context)
        await page.goto(urlOf(app, '/review'))
        await page.getByRole('link', { name: 'Sign in with Work' }).waitFor()
        await expectWellMade(page, true)
        await page.getByRole('link', { name: 'Sign in with Work' }).click()
        await story.signIn(page, size)
        await page.waitForURL(urlOf(app, '/review'))
        const { role } = await app.deps.db
          .selectFrom('users')
          .select('role')
          .where('email', '=', `${size}@harbour.test`)
          .executeTakeFirstOrThrow()
        expect(role).toBe('editor')
        await page.goto(urlOf(app, '/account'))
        await page.getByText(`${size}@harbour.test`).first().waitFor()
        await expectWellMade(page, true)

        await page.getByRole('button', { name: 'Sign out', exact: true }).locator('visible=true').first().click()
        await page.getByText('Sign out of Work as well').waitFor()
        await expectWellMade(page, true)
        await page.getByText('Sign out of Work as well').click()
        await story.signOut(page)
        expect(complaints).toEqual([])
        await context.close()
      },
      120_000,
    )

    test('who is disabled here reads why at the gate', async () => {
      const { app } = story
      story.know('bob', { email: 'bob@harbour.test', email_verified: 'true', name: 'Bob', groups: ['staff'] })
      const first = await openPage(await newContext())
      await first.page.goto(urlOf(app, '/login'))
      await first.page.getByRole('link', { name: 'Sign in with Work' }).click()
      await story.signIn(first.page, 'bob')
      await first.page.waitForURL(urlOf(app, '/customers'))
      const { id } = await app.deps.db
        .selectFrom('users')
        .select('id')
        .where('email', '=', 'bob@harbour.test')
        .executeTakeFirstOrThrow()
      await invoke(updateUser, { id, isDisabled: true }, app.deps, asSystem)
      await first.page.goto(urlOf(app, '/customers'))
      await first.page.waitForURL(/\/login/)
      await first.page.context().clearCookies()
      await first.page.goto(urlOf(app, '/login'))
      await first.page.getByRole('link', { name: 'Sign in with Work' }).click()
      await story.signIn(first.page, 'bob')
      await first.page.getByText('You can’t sign in to Harbour any more').waitFor()
      await expectWellMade(first.page, true)
      await first.page.context().close()
    }, 120_000)

    test('who is in no group that gives a role reads that', async () => {
      const { app } = story
      story.know('eve', { email: 'eve@harbour.test', email_verified: 'true', name: 'Eve', groups: ['guests'] })
      const { page } = await openPage(await newContext())
      await page.goto(urlOf(app, '/login'))
      await page.getByRole('link', { name: 'Sign in with Work' }).click()
      await story.signIn(page, 'eve')
      await page.getByText('None of your groups at Work opens Harbour').waitFor()
      await page.goto(urlOf(app, '/customers'))
      await page.waitForURL(/\/login/)
      await page.context().close()
    }, 120_000)
  })
}

/** What pages of the provider ask for, and nobody here has: fonts and an icon. */
const isOfProvider = ({ hostname, pathname }: URL) =>
  hostname.startsWith('fonts.') || (hostname === '127.0.0.1' && pathname === '/favicon.ico')

async function openOidc(): Promise<Story> {
  const port = await findFreePort()
  const provider: IdentityProvider = await openIdentityProvider(`http://localhost:${port}`, 'work')
  const app = await openLiveApp({ env: settingsOf(provider), port })
  return {
    app,
    know: (login, person) => {
      provider.people[login] = person
    },
    signIn: async (page, login) => {
      await page.locator('input[name=login]').fill(login)
      await page.locator('input[name=password]').fill('any')
      await page.getByRole('button', { name: 'Sign-in' }).click()
    },
    signOut: async (page) => {
      await page.getByRole('button', { name: 'Yes, sign me out' }).click()
      await page.waitForURL(urlOf(app, '/login'))
    },
    close: async () => {
      await app.close()
      await provider.close()
    },
  }
}

async function openSaml(): Promise<Story> {
  const port = await findFreePort()
  const readMetadata = async () => (await fetch(`http://localhost:${port}/login/saml/work/metadata`)).text()
  const provider: SamlProviderOfTests = await openSamlProvider(readMetadata)
  const app = await openLiveApp({ env: samlSettingsOf(provider), port })
  return {
    app,
    know: (login, person) => {
      provider.people[login] = person
    },
    signIn: async (page, login) => {
      await page.getByLabel('Login').fill(login)
      await page.getByRole('button', { name: 'Sign in' }).click()
    },
    signOut: async (page) => {
      await page.getByText('You are signed out').waitFor()
    },
    close: async () => {
      await app.close()
      await provider.close()
    },
  }
}
