import type { Requirement } from '../requirement.ts'
import { encoding } from './v01-encoding.ts'
import { validation } from './v02-validation.ts'
import { frontend } from './v03-frontend.ts'
import { api } from './v04-api.ts'
import { files } from './v05-files.ts'
import { authentication } from './v06-authentication.ts'
import { sessions } from './v07-sessions.ts'
import { authorization } from './v08-authorization.ts'
import { tokens } from './v09-tokens.ts'
import { oauth } from './v10-oauth.ts'
import { cryptography } from './v11-cryptography.ts'
import { communication } from './v12-communication.ts'
import { configuration } from './v13-configuration.ts'
import { dataProtection } from './v14-data-protection.ts'
import { architecture } from './v15-architecture.ts'
import { logging } from './v16-logging.ts'
import { webrtc } from './v17-webrtc.ts'

/** The chapters of the standard, each in a file of its own, by names of ours. */
export const chapters: Readonly<
  Record<string, { readonly title: string; readonly requirements: readonly Requirement[] }>
> = {
  V1: { title: 'encoding', requirements: encoding },
  V2: { title: 'validation, limits', requirements: validation },
  V3: { title: 'browsers', requirements: frontend },
  V4: { title: 'HTTP and API', requirements: api },
  V5: { title: 'files', requirements: files },
  V6: { title: 'signing in', requirements: authentication },
  V7: { title: 'sessions', requirements: sessions },
  V8: { title: 'rights', requirements: authorization },
  V9: { title: 'tokens that say it all', requirements: tokens },
  V10: { title: 'OAuth and OpenID Connect', requirements: oauth },
  V11: { title: 'cryptography', requirements: cryptography },
  V12: { title: 'TLS', requirements: communication },
  V13: { title: 'configuration, secrets', requirements: configuration },
  V14: { title: 'data', requirements: dataProtection },
  V15: { title: 'code and its parts', requirements: architecture },
  V16: { title: 'logs and errors', requirements: logging },
  V17: { title: 'WebRTC', requirements: webrtc },
}

export const requirements: readonly Requirement[] = Object.values(chapters).flatMap((chapter) => chapter.requirements)
