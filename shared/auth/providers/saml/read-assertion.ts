import * as z from 'zod'
import { typedText } from '../../../contract/text.ts'
import type { ProviderRequest } from '../provider-request.ts'
import type { ProviderPerson } from '../read-claims.ts'
import type { SamlProvider } from '../settings/saml-settings.ts'
import { persistent, skewSeconds } from './saml-client.ts'

/** An assertion whose signature, audience and conditions were verified, and what is to be kept of it. */
export interface ReadAssertion {
  readonly person: ProviderPerson
  readonly id: string
  /** From then on nobody may use it, by any clock. */
  readonly expiresAt: Date
}

const bearer = 'urn:oasis:names:tc:SAML:2.0:cm:bearer'
const groupsMax = 5_000

const one = <T extends z.ZodType>(schema: T) => z.tuple([schema]).transform(([only]) => only)
const Moment = z.iso.datetime({ offset: true }).transform((text) => new Date(text))
/** As the library reads XML: attributes in `$`, the text in `_`. */
const Value = z.union([z.string(), z.object({ _: z.string().default('') }).transform((value) => value._)])
const Attribute = z.object({ $: z.object({ Name: z.string() }), AttributeValue: z.array(Value).default([]) })
const Confirmation = z.object({
  $: z.object({ Method: z.string() }),
  SubjectConfirmationData: one(
    z.object({ $: z.object({ Recipient: z.string(), InResponseTo: z.string(), NotOnOrAfter: Moment }) }),
  ),
})
const Assertion = z.object({
  $: z.object({ ID: typedText().min(1).max(500) }),
  Issuer: one(Value),
  Subject: one(
    z.object({
      NameID: one(z.object({ _: z.string(), $: z.object({ Format: z.string().optional() }).optional() })).optional(),
      SubjectConfirmation: z.array(z.unknown()).max(10),
    }),
  ),
  Conditions: one(z.object({ $: z.object({ NotOnOrAfter: Moment }) })),
  AuthnStatement: z.array(z.object({ $: z.object({ AuthnInstant: Moment }) })).max(10),
  AttributeStatement: z.array(z.object({ Attribute: z.array(Attribute).default([]) })).default([]),
})

const Subject = typedText().min(1).max(255)
const Email = z.string().trim().toLowerCase().max(254).pipe(z.email())
const Name = typedText().trim().min(1).max(100)

/**
 * Reads what an assertion says, and whether it is for us, now, and for this request (SAML 2.0 Profiles, section 4.1.4.3).
 * An address counts as verified: what a provider says of its people is its own matter, and linking by it is a setting.
 *
 * @param assertion as the library hands it on
 * @throws Error with what is wrong
 */
export function readAssertion(
  assertion: unknown,
  provider: SamlProvider,
  { state, redirectUri }: Pick<ProviderRequest, 'state' | 'redirectUri'>,
  now: Date,
): ReadAssertion {
  const said = Assertion.parse(assertion)
  if (said.Issuer !== provider.issuer) throw new Error('It is of another issuer')
  const confirmed = said.Subject.SubjectConfirmation.flatMap((each) => Confirmation.safeParse(each).data ?? [])
    .filter(({ $ }) => $.Method === bearer)
    .map(({ SubjectConfirmationData: { $ } }) => $)
    .filter(({ Recipient }) => Recipient === redirectUri)
    .filter(({ InResponseTo }) => InResponseTo === state)
    .find(({ NotOnOrAfter }) => NotOnOrAfter > new Date(now.getTime() - skewSeconds * 1_000))
  if (confirmed === undefined) throw new Error('Its subject is not confirmed for us, this request and this time')
  const last = Math.max(confirmed.NotOnOrAfter.getTime(), said.Conditions.$.NotOnOrAfter.getTime())
  return {
    person: readPerson(said, provider),
    id: said.$.ID,
    expiresAt: new Date(last + skewSeconds * 1_000),
  }
}

function readPerson(said: z.output<typeof Assertion>, provider: SamlProvider): ProviderPerson {
  const attributes = said.AttributeStatement.flatMap(({ Attribute }) => Attribute)
  const valuesOf = (name: string) =>
    attributes.filter(({ $ }) => $.Name === name).flatMap(({ AttributeValue }) => AttributeValue)
  const shown = said.AuthnStatement.map(({ $ }) => Math.floor($.AuthnInstant.getTime() / 1_000))
  return {
    issuer: said.Issuer,
    subject: readSubject(said, provider, valuesOf),
    email: Email.safeParse(valuesOf(provider.emailAttribute)[0]).data,
    name: Name.safeParse(valuesOf(provider.nameAttribute)[0]).data ?? '',
    groups: valuesOf(provider.groupsAttribute).slice(0, groupsMax),
    // Of several times the first one: nothing is confirmed by it too early.
    shownAt: shown.length === 0 ? undefined : Math.min(...shown),
  }
}

function readSubject(
  { Subject: { NameID } }: z.output<typeof Assertion>,
  { subjectAttribute }: SamlProvider,
  valuesOf: (name: string) => readonly string[],
): string {
  if (subjectAttribute === undefined) {
    if (NameID?.$?.Format !== persistent) throw new Error('Its NameID is not persistent')
    return Subject.parse(NameID._)
  }
  const values = valuesOf(subjectAttribute)
  if (values.length !== 1) throw new Error('The attribute of the subject has not one value')
  return Subject.parse(values[0])
}
