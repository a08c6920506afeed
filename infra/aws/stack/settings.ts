import { Aws, SecretValue } from 'aws-cdk-lib'
import type { ISecret } from 'aws-cdk-lib/aws-secretsmanager'
import { Construct } from 'constructs'
import type { Database } from './database.ts'
import type { Queue } from './queue.ts'
import { makePassword, makeSecret } from './secret.ts'

/**
 * What the processes are told, under the names that they read. AWS makes the passwords and puts them into place: none
 * is in the template, and none among the plain settings of a function or a container.
 */
export class Settings extends Construct {
  /** Known beforehand, since the bucket is made after the function that its events go to. */
  readonly bucketName = `harbour-${Aws.ACCOUNT_ID}-${Aws.REGION}`
  readonly plain: Readonly<Record<string, string>> = { S3_BUCKET: this.bucketName, S3_REGION: Aws.REGION }
  /** `DATABASE_URL` and `REDIS_URL`, as JSON. */
  readonly secret: ISecret
  /** `SUPERUSER_URL` and `DATABASE_OWNER_URL`, as JSON: for set-up alone. */
  readonly superuser: ISecret
  /** The first administrator's password. */
  readonly administrator: ISecret

  constructor(scope: Construct, id: string, database: Database, queue: Queue) {
    super(scope, id)
    const password = makePassword(this, 'DatabasePassword', 'Harbour: its role in PostgreSQL')
    const address = `${database.address}/harbour${verified}`
    const databaseUrl = url('postgres', 'harbour_app', password.secretValue, address)
    const redisUrl = url('rediss', '', queue.password.secretValue, queue.address)
    this.secret = makeSecret(this, 'Secret', {
      description: 'Harbour: the settings that are secret',
      secretObjectValue: { DATABASE_URL: databaseUrl, REDIS_URL: redisUrl },
    })
    const ownerPassword = makePassword(this, 'OwnerPassword', 'Harbour: the role that owns its tables')
    const ownerUrl = url('postgres', 'harbour', ownerPassword.secretValue, address)
    const superuserUrl = url('postgres', database.admin, database.password, `${database.address}/postgres${verified}`)
    this.superuser = makeSecret(this, 'Superuser', {
      description: 'Harbour: what set-up makes the roles, the database and the tables with',
      secretObjectValue: { SUPERUSER_URL: superuserUrl, DATABASE_OWNER_URL: ownerUrl },
    })
    this.administrator = makePassword(this, 'Administrator', 'Harbour: the password of the first administrator')
  }
}

// TLS, and only with the server that its certificate names.
const verified = '?sslmode=verify-full'

/** Holds a reference to the password, which AWS resolves when it stores the secret that this becomes part of. */
const url = (scheme: string, user: string, password: SecretValue, rest: string) =>
  SecretValue.unsafePlainText(`${scheme}://${user}:${password.unsafeUnwrap()}@${rest}`)
