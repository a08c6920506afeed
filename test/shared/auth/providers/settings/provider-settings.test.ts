import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { roleOfGroups } from '../../../../../shared/auth/providers/settings/group-roles.ts'
import { readProviders } from '../../../../../shared/auth/providers/settings/provider-settings.ts'
import { roles } from '../../../../../shared/contract/call.ts'
import { makeSigner } from '../../../../functions/providers/saml/make-certificate.ts'
import { checkProperty } from '../../../../support/property.ts'

const read = (set: Record<string, string>) => readProviders(Object.entries(set))
const good = { OIDC_WORK_ISSUER: 'https://login.example.com/realms/a', OIDC_WORK_CLIENT_ID: 'harbour' }

test('issuer and client are enough', () => {
  expect(read({ ...good, PATH: '/bin' })).toEqual({
    problems: [],
    providers: [
      {
        kind: 'oidc',
        name: 'work',
        title: 'Work',
        issuer: 'https://login.example.com/realms/a',
        clientId: 'harbour',
        clientSecret: undefined,
        roles: [],
        groupsClaim: 'groups',
        scopes: 'openid profile email',
        linksEmail: false,
      },
    ],
  })
})

test('all of it, for several, by name', () => {
  const { providers, problems } = read({
    ...good,
    OIDC_AZURE_AD_ISSUER: 'https://login.example.net',
    OIDC_AZURE_AD_CLIENT_ID: 'x',
    OIDC_AZURE_AD_CLIENT_SECRET: 's',
    OIDC_AZURE_AD_TITLE: 'Entra',
    OIDC_AZURE_AD_ROLES: 'staff=editor, /it/all = administrator,a=b=viewer',
    OIDC_AZURE_AD_LINK_EMAIL: 'yes',
    OIDC_AZURE_AD_SCOPES: 'openid groups',
    OIDC_AZURE_AD_GROUPS_CLAIM: 'roles',
  })
  expect(problems).toEqual([])
  expect(providers.map(({ name }) => name)).toEqual(['azure_ad', 'work'])
  expect(providers[0]).toMatchObject({
    ...{ title: 'Entra', clientSecret: 's', linksEmail: true, scopes: 'openid groups', groupsClaim: 'roles' },
    roles: [
      { group: 'staff', role: 'editor' },
      { group: '/it/all', role: 'administrator' },
      { group: 'a=b', role: 'viewer' },
    ],
  })
})

describe('what can’t be used is said with its variable', () => {
  test.each([
    [{ OIDC_WORK_ISSUER: '' }, 'OIDC_WORK_ISSUER'],
    [{ OIDC_WORK_ISSUER: 'http://login.example.com' }, 'OIDC_WORK_ISSUER'],
    [{ OIDC_WORK_ISSUER: 'http://localhost.example.com' }, 'OIDC_WORK_ISSUER'],
    [{ OIDC_WORK_ISSUER: 'https://a.example/?x=1' }, 'OIDC_WORK_ISSUER'],
    [{ OIDC_WORK_ISSUER: 'https://me@a.example' }, 'OIDC_WORK_ISSUER'],
    [{ OIDC_WORK_ROLES: 'staff' }, 'OIDC_WORK_ROLES'],
    [{ OIDC_WORK_ROLES: 'staff=boss' }, 'OIDC_WORK_ROLES'],
    [{ OIDC_WORK_ROLES: '=editor' }, 'OIDC_WORK_ROLES'],
    [{ OIDC_WORK_LINK_EMAIL: 'true' }, 'OIDC_WORK_LINK_EMAIL'],
    [{ OIDC_WORK_SCOPES: 'profile' }, 'OIDC_WORK_SCOPES'],
    [{ OIDC_WORK_SECRET: 'x' }, 'OIDC_WORK_SECRET'],
    [{ OIDC_OTHER_TITLE: 'Other' }, 'OIDC_OTHER_ISSUER'],
    [{ OIDC_OTHER_CLIENT_ID: 'x', OIDC_OTHER_ISSUER: good.OIDC_WORK_ISSUER }, 'OIDC_…_ISSUER, SAML_…_ISSUER'],
  ])('%j', (more, variable) => {
    const { problems } = read({ ...good, ...more })
    expect(problems).toContainEqual(expect.stringContaining(`${variable}: `))
  })

  test('more providers than ten', () => {
    const many = Object.fromEntries(
      Array.from({ length: 11 }, (_, at) => [
        [`OIDC_P${at}_ISSUER`, `https://p${at}.example`],
        [`OIDC_P${at}_CLIENT_ID`, 'x'],
      ]).flat(),
    )
    expect(read(many).problems).toHaveLength(1)
  })
})

test('of several groups the highest role counts, whatever their order', () => {
  const group = fc.constantFrom('a', 'b', 'c', 'd')
  const given = fc.array(fc.record({ group, role: fc.constantFrom(...roles) }), { maxLength: 8 })
  checkProperty(
    fc.property(given, fc.array(group, { maxLength: 4 }), (table, groups) => {
      const ranks = table.filter((one) => groups.includes(one.group)).map(({ role }) => roles.indexOf(role))
      expect(roleOfGroups(groups, { roles: table })).toBe(ranks.length === 0 ? undefined : roles[Math.max(...ranks)])
    }),
    { seed: 13 },
  )
})

describe('a provider of SAML', () => {
  const { certificate } = makeSigner()
  const saml = {
    SAML_AD_ISSUER: 'http://adfs.example.com/adfs/services/trust',
    SAML_AD_SIGN_IN_URL: 'https://adfs.example.com/adfs/ls',
    SAML_AD_CERTIFICATE: certificate,
  }
  const inMetadata = certificate.replace(/-----[^-]+-----|\s/g, '')

  test('issuer, address and certificate are enough', () => {
    expect(read(saml)).toEqual({
      problems: [],
      providers: [
        {
          kind: 'saml',
          name: 'ad',
          title: 'Ad',
          issuer: saml.SAML_AD_ISSUER,
          signInUrl: saml.SAML_AD_SIGN_IN_URL,
          signOutUrl: undefined,
          certificates: [certificate],
          roles: [],
          linksEmail: false,
          subjectAttribute: undefined,
          emailAttribute: 'email',
          nameAttribute: 'name',
          groupsAttribute: 'groups',
        },
      ],
    })
  })

  test('certificates come as PEM or as in metadata, and several count', () => {
    const other = makeSigner().certificate
    const certificatesOf = (text: string) =>
      read({ ...saml, SAML_AD_CERTIFICATE: text }).providers.flatMap((one) =>
        one.kind === 'saml' ? one.certificates : [],
      )
    expect(certificatesOf(`${certificate}\n${other}`)).toEqual([certificate, other])
    expect(certificatesOf(`${inMetadata}, ${other.replace(/-----[^-]+-----|\s/g, '')}`)).toEqual([certificate, other])
  })

  test.each([
    [{ SAML_AD_ISSUER: '' }, 'SAML_AD_ISSUER'],
    [{ SAML_AD_SIGN_IN_URL: 'http://adfs.example.com' }, 'SAML_AD_SIGN_IN_URL'],
    [{ SAML_AD_SIGN_OUT_URL: 'javascript:alert(1)' }, 'SAML_AD_SIGN_OUT_URL'],
    [{ SAML_AD_CERTIFICATE: '' }, 'SAML_AD_CERTIFICATE'],
    [{ SAML_AD_CERTIFICATE: 'words' }, 'SAML_AD_CERTIFICATE'],
    [{ SAML_AD_CERTIFICATE: `${inMetadata},words` }, 'SAML_AD_CERTIFICATE'],
    [{ SAML_AD_CERTIFICATE: certificate.repeat(5) }, 'SAML_AD_CERTIFICATE'],
    [{ SAML_AD_CERTIFICATE: makeSigner(1_024).certificate }, 'SAML_AD_CERTIFICATE'],
    [{ SAML_AD_ROLES: 'staff=boss' }, 'SAML_AD_ROLES'],
    [{ SAML_AD_CLIENT_ID: 'x' }, 'SAML_AD_CLIENT_ID'],
    [{ OIDC_AD_CLIENT_ID: 'x', OIDC_AD_ISSUER: 'https://a.example' }, 'OIDC_…, SAML_…'],
    [
      { OIDC_A_CLIENT_ID: 'x', OIDC_A_ISSUER: 'https://a.example', SAML_AD_ISSUER: 'https://a.example' },
      'OIDC_…_ISSUER, SAML_…_ISSUER',
    ],
  ])('%j can’t be used', (more, variable) => {
    expect(read({ ...saml, ...more }).problems).toContainEqual(expect.stringContaining(`${variable}: `))
  })
})
