import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { App } from 'aws-cdk-lib'
import { Template } from 'aws-cdk-lib/assertions'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as z from 'zod'
import { handlerPath } from '../../../infra/aws/bundle.ts'
import { HarbourStack } from '../../../infra/aws/stack.ts'
import { heapFlags } from '../../../infra/supervise/heap-flags.ts'
import { Environment, readConfig } from '../../../shared/config.ts'
import { resolveValues } from './resolve-values.ts'

const Resource = z.object({
  Type: z.string(),
  Properties: z.record(z.string(), z.unknown()).default({}),
  DependsOn: z.array(z.string()).default([]),
  DeletionPolicy: z.string().optional(),
})
type Resource = z.output<typeof Resource>

let folder: string
let resources: Map<string, Resource>

// Without an account, without credentials, and without a network.
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'harbour-stack-'))
  const code = join(folder, 'bundle', handlerPath.replace('.handler', '.mjs'))
  mkdirSync(dirname(code), { recursive: true })
  writeFileSync(code, '')
  const app = new App({ outdir: join(folder, 'out') })
  const stack = new HarbourStack(app, 'Harbour', {
    bundle: join(folder, 'bundle'),
    image: 'harbour:7',
    administrator: 'ann@harbour.test',
    alarms: 'ops@harbour.test',
  })
  // It also refuses resources that wait for each other.
  const template: unknown = Template.fromStack(stack).toJSON()
  const parsed = z.object({ Resources: z.record(z.string(), Resource) }).parse(template)
  resources = new Map(Object.entries(parsed.Resources))
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const all = (type: string) => [...resources].filter(([, resource]) => resource.Type === type)
function one(type: string, name = ''): Resource {
  const found = all(type).filter(([id]) => id.includes(name))
  expect(found, `${type} ${name}`).toHaveLength(1)
  const [, resource] = found[0] ?? ['', Resource.parse({ Type: type })]
  return resource
}
const resolved = (value: unknown) => resolveValues(value, resources)

const Statement = z.object({
  Effect: z.string(),
  Action: z.union([z.string().transform((action) => [action]), z.array(z.string())]),
  Resource: z.unknown(),
  Condition: z.unknown().optional(),
})
const Policy = z.object({ PolicyDocument: z.object({ Statement: z.array(Statement) }) })
const statements = (name = '') =>
  all('AWS::IAM::Policy')
    .concat(all('AWS::IAM::ManagedPolicy'))
    .filter(([id]) => id.includes(name))
    .flatMap(([, { Properties }]) => Policy.parse(Properties).PolicyDocument.Statement)

const Container = z.object({
  Name: z.string(),
  Image: z.unknown(),
  Command: z.array(z.string()),
  HealthCheck: z.object({ Command: z.array(z.string()) }).optional(),
  Environment: z.array(z.object({ Name: z.string(), Value: z.unknown() })),
  Secrets: z.array(z.object({ Name: z.string(), ValueFrom: z.unknown() })),
  Essential: z.boolean(),
  ReadonlyRootFilesystem: z.boolean(),
  DependsOn: z.array(z.unknown()).default([]),
})
const containers = () =>
  all('AWS::ECS::TaskDefinition').flatMap(
    ([, { Properties }]) =>
      z.object({ ContainerDefinitions: z.array(Container) }).parse(Properties).ContainerDefinitions,
  )
const container = (name: string) => Container.parse(containers().find((found) => found.Name === name))
const functionSettings = (name: string) =>
  z
    .object({ Environment: z.object({ Variables: z.record(z.string(), z.unknown()) }) })
    .parse(one('AWS::Lambda::Function', name).Properties).Environment.Variables

/** What a role may do with files: `action prefix`. */
function fileRights(name: string): string[] {
  return statements(name)
    .filter(({ Action }) => Action.every((action) => action.startsWith('s3:')))
    .flatMap(({ Action, Resource: resource }) => {
      const key = resolved(resource).replace('arn:aws:s3:::harbour-123456789012-eu-central-1', '')
      return Action.map((action) => `${action.slice(3)} ${key || 'bucket'}`)
    })
    .sort()
}

describe('nobody may more than they need', () => {
  test('all resources are named, but where AWS knows no names', () => {
    const wide = statements().filter(({ Resource: resource }) => resource === '*')
    const network = /^ec2:(?:Create|Delete|Describe)NetworkInterfaces?$|^ec2:DescribeSubnets$|PrivateIpAddresses$/
    for (const action of wide.flatMap(({ Action }) => Action)) {
      expect(action).toMatch(new RegExp(`${network.source}|^ecr:GetAuthorizationToken$`))
    }
    expect(statements().length).toBeGreaterThan(wide.length)
  })

  test('all actions are named', () => {
    expect(statements().flatMap(({ Action }) => Action.filter((action) => action.includes('*')))).toEqual([])
  })

  const imports = ['AbortMultipartUpload', 'DeleteObject', 'GetObject', 'PutObject'].map((name) => `${name} /imports/*`)
  const intake = ['GetObject /inbox/*', 'GetObjectTagging /inbox/*', 'PutObjectTagging /imports/*']
  test.each([
    ['FunctionsWebRole', ['ListBucket bucket', ...imports]],
    ['FunctionsIntakeRole', ['ListBucket bucket', ...imports, ...intake]],
    ['WorkerTaskTaskRole', ['ListBucket bucket', ...imports]],
    ['MayDropFiles', ['AbortMultipartUpload /inbox/*', 'PutObject /inbox/*']],
    ['SchedulerTaskTaskRole', ['ListBucket bucket', 'ListBucketMultipartUploads bucket', ...imports, ...intake]],
  ])('%s has just these rights to files', (role, rights) => {
    expect(fileRights(role)).toEqual(rights.toSorted())
  })

  test('only set-up is told how to administer the server, and the first password', () => {
    const readers = all('AWS::IAM::Policy')
      .filter(([, { Properties }]) => /SettingsSuperuser|SettingsAdministrator/.test(JSON.stringify(Properties)))
      .map(([id]) => id)
    expect(readers).toEqual([expect.stringContaining('SchedulerTaskExecutionRole')])
    const names = (name: string) => container(name).Secrets.map((secret) => secret.Name)
    expect(names('set-up')).toEqual([
      ...['DATABASE_URL', 'REDIS_URL', 'SUPERUSER_URL', 'DATABASE_OWNER_URL', 'ADMIN_PASSWORD'],
    ])
    expect(names('scheduler')).toEqual(['DATABASE_URL', 'REDIS_URL'])
    expect(names('worker')).toEqual(['DATABASE_URL', 'REDIS_URL'])
  })

  test('the managed policies of AWS, which allow more, are not used', () => {
    for (const [id, { Properties }] of all('AWS::IAM::Role')) expect(Properties.ManagedPolicyArns, id).toBeUndefined()
  })
})

describe('the network', () => {
  test('has no way in from outside and none out', () => {
    for (const type of ['InternetGateway', 'NatGateway', 'EIP']) expect(all(`AWS::EC2::${type}`)).toEqual([])
    for (const [, { Properties }] of all('AWS::EC2::Subnet')) expect(Properties.MapPublicIpOnLaunch).toBe(false)
    for (const [, { Properties }] of all('AWS::ECS::Service')) {
      expect(Properties.NetworkConfiguration).toMatchObject({ AwsvpcConfiguration: { AssignPublicIp: 'DISABLED' } })
    }
  })

  test('lets in by group and port, each with a reason', () => {
    for (const [id, { Properties }] of all('AWS::EC2::SecurityGroup')) {
      expect(Properties.SecurityGroupIngress, id).toBeUndefined()
    }
    const rules = all('AWS::EC2::SecurityGroupIngress').map(([, { Properties }]) => {
      expect(Properties.SourceSecurityGroupId).toBeDefined()
      expect(Properties.FromPort).toBe(Properties.ToPort)
      return `${Properties.Description}: ${Properties.IpProtocol} ${Properties.FromPort}`
    })
    expect(rules.sort()).toEqual([
      'Functions to PostgreSQL: tcp 5432',
      'Functions to Valkey: tcp 6379',
      'Functions to endpoint Secrets: tcp 443',
      'Tasks to PostgreSQL: tcp 5432',
      'Tasks to Valkey: tcp 6379',
      'Tasks to endpoint Images: tcp 443',
      'Tasks to endpoint Logs: tcp 443',
      'Tasks to endpoint Registry: tcp 443',
      'Tasks to endpoint Secrets: tcp 443',
    ])
  })
})

describe('the bucket', () => {
  test('is private, versioned, encrypted and kept', () => {
    const { Properties, DeletionPolicy } = one('AWS::S3::Bucket')
    expect(DeletionPolicy).toBe('Retain')
    expect(Properties).toMatchObject({
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      VersioningConfiguration: { Status: 'Enabled' },
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
      },
      OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
    })
  })

  test('lets nothing expire that is there now', () => {
    const { LifecycleConfiguration } = one('AWS::S3::Bucket').Properties
    expect(JSON.stringify(LifecycleConfiguration)).toContain('NoncurrentVersionExpiration')
    expect(JSON.stringify(LifecycleConfiguration)).not.toMatch(/"ExpirationInDays"|"Transitions"/)
  })

  test('refuses whoever comes without TLS', () => {
    const { PolicyDocument } = Policy.parse(one('AWS::S3::BucketPolicy').Properties)
    expect(PolicyDocument.Statement.map(({ Effect, Condition }) => ({ Effect, Condition }))).toEqual([
      { Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } },
      { Effect: 'Deny', Condition: { NumericLessThan: { 's3:TlsVersion': 1.2 } } },
    ])
  })

  test('tells of what is new in the inbox, and of nothing else', () => {
    const { Properties, DependsOn } = one('AWS::S3::Bucket')
    const Told = z.object({ LambdaConfigurations: z.tuple([z.record(z.string(), z.unknown())]) })
    const [told] = Told.parse(Properties.NotificationConfiguration).LambdaConfigurations
    expect(told.Event).toBe('s3:ObjectCreated:*')
    expect(told.Filter).toEqual({ S3Key: { Rules: [{ Name: 'prefix', Value: 'inbox/' }] } })
    expect(resolved(told.Function)).toBe('FunctionsIntake.Arn')
    const leave = one('AWS::Lambda::Permission', 'Told').Properties
    expect(leave).toMatchObject({ Principal: 's3.amazonaws.com', Action: 'lambda:InvokeFunction' })
    expect(resolved(leave.SourceArn)).toBe('arn:aws:s3:::harbour-123456789012-eu-central-1')
    expect(resolved(leave.SourceAccount)).toBe('123456789012')
    // The leave has to be there first.
    expect(DependsOn).toEqual([expect.stringContaining('Told')])
    expect(resolved(Properties.BucketName)).toBe('harbour-123456789012-eu-central-1')
  })
})

describe('the data', () => {
  test('is in a PostgreSQL 18 that is private, encrypted, backed up and kept', () => {
    const { Properties, DeletionPolicy } = one('AWS::RDS::DBInstance')
    expect(DeletionPolicy).toBe('Retain')
    expect(Properties).toMatchObject({
      Engine: 'postgres',
      EngineVersion: expect.stringMatching(/^18\./),
      PubliclyAccessible: false,
      StorageEncrypted: true,
      BackupRetentionPeriod: 14,
      DeletionProtection: true,
    })
    expect(one('AWS::RDS::DBParameterGroup').Properties).toMatchObject({
      Family: 'postgres18',
      Parameters: { 'rds.force_ssl': '1' },
    })
  })

  test('is woken up for by a Valkey that is encrypted, has a password, and forgets nothing', () => {
    expect(one('AWS::ElastiCache::ReplicationGroup').Properties).toMatchObject({
      Engine: 'valkey',
      TransitEncryptionEnabled: true,
      AtRestEncryptionEnabled: true,
      AuthToken: expect.anything(),
    })
    expect(one('AWS::ElastiCache::ParameterGroup').Properties.Properties).toEqual({ 'maxmemory-policy': 'noeviction' })
  })
})

describe('secrets', () => {
  test('are made by AWS, or put together from such', () => {
    for (const [id, { Properties }] of all('AWS::SecretsManager::Secret')) {
      const isMade = Properties.GenerateSecretString !== undefined
      expect(isMade || resolved(Properties.SecretString).includes('{{resolve:secretsmanager:'), id).toBe(true)
    }
  })

  test('are in no plain setting', () => {
    const plain = [
      ...containers().flatMap(({ Environment }) => Environment.map(({ Value }) => Value)),
      ...['FunctionsWeb', 'FunctionsIntake'].flatMap((name) => Object.values(functionSettings(name))),
    ]
    expect(plain.length).toBeGreaterThan(15)
    expect(plain.map(resolved).filter((value) => /resolve:|:\/\/[^/]*:/.test(value))).toEqual([])
  })

  test('make settings that Harbour reads, with TLS to either server', () => {
    const secret = resolved(one('AWS::SecretsManager::Secret', 'SettingsSecret').Properties.SecretString)
    const made = secret.replaceAll(/\{\{resolve:secretsmanager:[^}]*\}\}/g, 'made0password')
    const config = readConfig(z.record(z.string(), z.string()).parse(JSON.parse(made)))
    expect(config.databaseUrl).toBe(
      'postgres://harbour_app:made0password@DatabaseInstance:5432/harbour?sslmode=verify-full',
    )
    expect(config.redisUrl).toBe('rediss://:made0password@QueueValkey:6379')
    const superuser = resolved(one('AWS::SecretsManager::Secret', 'SettingsSuperuser').Properties.SecretString)
    expect(superuser).toMatch(
      /^\{"SUPERUSER_URL":"postgres:\/\/harbour_admin:.*@DatabaseInstance:5432\/postgres\?sslmode=verify-full","DATABASE_OWNER_URL":"postgres:\/\/harbour:.*@DatabaseInstance:5432\/harbour\?sslmode=verify-full"\}$/,
    )
  })
})

describe('the functions', () => {
  test.each(['FunctionsWeb', 'FunctionsIntake'])('%s runs the bundle on Node 24', (name) => {
    expect(one('AWS::Lambda::Function', name).Properties).toMatchObject({
      Runtime: 'nodejs24.x',
      Handler: handlerPath,
      MemorySize: 1024,
    })
  })

  test('end before the gateway gives up on them', () => {
    const { TimeoutInMillis, PayloadFormatVersion } = z
      .object({ TimeoutInMillis: z.number(), PayloadFormatVersion: z.string() })
      .parse(one('AWS::ApiGatewayV2::Integration').Properties)
    expect(PayloadFormatVersion).toBe('2.0')
    expect(TimeoutInMillis).toBeLessThan(30_000)
    expect(one('AWS::Lambda::Function', 'FunctionsWeb').Properties.Timeout).toBeLessThan(TimeoutInMillis / 1000)
  })

  test('are told settings that Harbour knows', () => {
    const known = [...Object.keys(Environment.shape), 'SETTINGS_SECRET', 'NODE_EXTRA_CA_CERTS']
    for (const name of ['FunctionsWeb', 'FunctionsIntake']) {
      const told = Object.keys(functionSettings(name))
      expect(told.filter((one) => !known.includes(one) && !/^(?:PARAMETERS|SECRETS|SSM)_/.test(one))).toEqual([])
    }
    const plain = Object.fromEntries(Object.entries(functionSettings('FunctionsWeb')).map(([k, v]) => [k, resolved(v)]))
    expect(readConfig({ ...plain, PUBLIC_URL: 'https://a.example' }).s3).toMatchObject({
      bucket: 'harbour-123456789012-eu-central-1',
      region: 'eu-central-1',
      endpoint: undefined,
    })
  })
})

describe('the services', () => {
  test('run the image, on a disk that nobody writes to', () => {
    const image = readFileSync('infra/compose/build.ts', 'utf8')
    for (const { Name, Image, ReadonlyRootFilesystem, Command, HealthCheck } of containers()) {
      expect(resolved(Image)).toBe('123456789012.dkr.ecr.eu-central-1.amazonaws.com/harbour:7')
      expect(ReadonlyRootFilesystem).toBe(true)
      expect(Command).toEqual(
        Name === 'set-up' ? ['node', 'infra/set-up-once.mjs'] : ['node', ...heapFlags, `infra/${Name}.mjs`],
      )
      const inImage = [Command.at(-1), HealthCheck?.Command[2]].filter((path) => path !== undefined)
      for (const path of inImage) expect(image, path).toContain(`/${basename(path, '.mjs')}.ts'`)
    }
    expect(
      containers()
        .map(({ Name }) => Name)
        .sort(),
    ).toEqual(['scheduler', 'set-up', 'worker'])
  })

  test('are told settings that Harbour knows', () => {
    const told = containers().flatMap(({ Environment, Secrets }) =>
      [...Environment, ...Secrets].map(({ Name }) => Name),
    )
    expect(told.filter((name) => !Object.keys(Environment.shape).includes(name))).toEqual([])
  })

  test('set-up goes before the scheduler, the bucket before it, and all else after it', () => {
    expect(container('scheduler').DependsOn).toEqual([{ ContainerName: 'set-up', Condition: 'SUCCESS' }])
    expect(container('set-up').Essential).toBe(false)
    expect(one('AWS::ECS::Service', 'Scheduler').DependsOn).toContainEqual(expect.stringContaining('BucketFiles'))
    const after = [one('AWS::ECS::Service', 'Worker'), one('AWS::Lambda::Function', 'FunctionsWeb')]
    for (const { DependsOn } of after) expect(DependsOn).toContainEqual(expect.stringContaining('SchedulerService'))
  })

  test('are never two schedulers', () => {
    expect(one('AWS::ECS::Service', 'Scheduler').Properties).toMatchObject({
      DesiredCount: 1,
      DeploymentConfiguration: { MinimumHealthyPercent: 0, MaximumPercent: 100 },
    })
  })
})

test('logs are kept for a time', () => {
  expect(all('AWS::Logs::LogGroup')).toHaveLength(5)
  for (const [, { Properties }] of all('AWS::Logs::LogGroup')) expect(Properties.RetentionInDays).toBe(90)
})

test('every alarm is told to somebody', () => {
  const topics = all('AWS::CloudWatch::Alarm').map(([, { Properties }]) => resolved(Properties.AlarmActions))
  expect(topics.length).toBeGreaterThan(4)
  expect(new Set(topics)).toEqual(new Set(['AlarmsTopic']))
  expect(one('AWS::SNS::Subscription').Properties).toMatchObject({ Protocol: 'email', Endpoint: 'ops@harbour.test' })
})

test('nothing in the stack runs code of somebody else', () => {
  expect(all('AWS::Lambda::Function')).toHaveLength(2)
  expect([...resources.values()].filter(({ Type }) => /^Custom::|CustomResource$/.test(Type))).toEqual([])
})
