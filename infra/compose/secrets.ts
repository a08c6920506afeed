import { dealSecrets } from './deal-secrets.ts'

/** A process that ends at once: everything else of the Compose project waits for it. With --rotate all secrets are new. */
const args = process.argv.slice(2)
if (args.some((arg) => arg !== '--rotate')) {
  console.error('Usage: node infra/secrets.mjs [--rotate]')
  process.exit(2)
}
const isRotation = args.length > 0
dealSecrets('/secrets', { isRotation })
if (isRotation)
  console.log('All secrets are new. They hold from the next start: docker compose up --detach --force-recreate')
