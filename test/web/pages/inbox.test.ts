import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../../../web/router.ts'
import { addUser, goodPassword } from '../../functions/users/users.ts'
import { openTestParts, type TestParts } from '../../support/test-parts.ts'
import { signIn } from '../sign-in.ts'

let parts: TestParts
beforeAll(async () => {
  parts = await openTestParts({ S3_PUBLIC_ENDPOINT: 'http://localhost:9000', ALLOWED_HOSTS: 'crm.example' })
})
afterAll(() => parts.close())

test('the Inbox page names the store by the host that the reader reached it by', async () => {
  const app = createApp(parts.deps)
  const who = { email: 'boss@harbour.test', password: goodPassword }
  await addUser(parts.deps.db, who.email, 'administrator')
  const cookie = await signIn(app, who)
  for (const host of ['192.168.0.104', '[::1]', 'crm.example', 'localhost']) {
    const answer = await app.request(`http://${host}:8083/settings/file-drop`, { headers: { cookie } })
    expect(await answer.text()).toContain(`http://${host}:9000<`)
  }
})
