/** As much of the package as the tests use. */
export interface Party {
  readonly entityMeta: { getEntityID(): string; getAssertionConsumerService(binding: 'post'): string }
}
export interface Asked {
  readonly extract: { readonly request?: { readonly id?: string } }
}
export interface Answering extends Party {
  parseLoginRequest(of: Party, binding: 'redirect', request: { readonly query: Record<string, string> }): Promise<Asked>
  createLoginResponse(
    to: Party,
    asked: Asked,
    binding: 'post',
    user: object,
    options: { customTagReplacement(template: string): { id: string; context: string } },
  ): Promise<{ readonly context: string }>
}
export function IdentityProvider(settings: object): Answering
export function ServiceProvider(settings: { readonly metadata: string; readonly wantMessageSigned: boolean }): Party
export function setSchemaValidator(validator: { validate(xml: string): Promise<unknown> }): void
