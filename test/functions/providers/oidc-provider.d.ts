/** As much of the package as the tests use; it brings no types. */
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http'

  class Provider {
    constructor(issuer: string, settings: object)
    callback(): (request: IncomingMessage, response: ServerResponse) => Promise<void>
    readonly Grant: new (of: {
      accountId: string
      clientId: string
    }) => Grant
  }

  // biome-ignore lint/style/noDefaultExport: the package has no other
  export { Provider as default }

  interface Grant {
    addOIDCScope(scope: string): void
    save(): Promise<string>
  }
}
