import assert from 'node:assert/strict'
import { Duration, RemovalPolicy } from 'aws-cdk-lib'
import * as iam from 'aws-cdk-lib/aws-iam'
import * as s3 from 'aws-cdk-lib/aws-s3'
import { Construct } from 'constructs'
import { inboxPrefix } from '../../../shared/importing/reading/object-keys.ts'
import type { Functions } from './functions.ts'
import { mayDropFiles } from './grants.ts'

/** The files: private, versioned, encrypted, by TLS only. What is new under inbox/ is told to a function. */
export class Bucket extends Construct {
  readonly bucket: s3.Bucket
  /** For users of the account who hand in files; nobody has it at first. */
  readonly mayDropFiles: iam.ManagedPolicy

  constructor(scope: Construct, id: string, bucketName: string, { intake, told }: Functions) {
    super(scope, id)
    this.bucket = new s3.Bucket(this, 'Files', {
      bucketName,
      blockPublicAccess: s3.BlockPublicAccess.BLOCK_ALL,
      objectOwnership: s3.ObjectOwnership.BUCKET_OWNER_ENFORCED,
      encryption: s3.BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      versioned: true,
      lifecycleRules: [
        { abortIncompleteMultipartUploadAfter: Duration.days(7) },
        // What was overwritten or deleted; nothing that is there now ever expires.
        { noncurrentVersionExpiration: Duration.days(90), expiredObjectDeleteMarker: true },
      ],
      removalPolicy: RemovalPolicy.RETAIN,
    })
    // Said in the template itself: the library's own way brings a function that may change every bucket.
    const resource = this.bucket.node.defaultChild
    assert(resource instanceof s3.CfnBucket)
    resource.notificationConfiguration = {
      lambdaConfigurations: [
        {
          event: 's3:ObjectCreated:*',
          function: intake.functionArn,
          filter: { s3Key: { rules: [{ name: 'prefix', value: inboxPrefix }] } },
        },
      ],
    }
    resource.addResourceDependency(told)
    this.mayDropFiles = new iam.ManagedPolicy(this, 'MayDropFiles', { statements: [mayDropFiles(bucketName)] })
  }
}
