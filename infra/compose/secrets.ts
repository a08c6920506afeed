import { dealSecrets } from './deal-secrets.ts'

/** A process that ends at once: everything else of the Compose project waits for it. */
dealSecrets('/secrets')
