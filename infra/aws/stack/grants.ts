import { Aws } from 'aws-cdk-lib'
import * as iam from 'aws-cdk-lib/aws-iam'
import { importsPrefix, inboxPrefix } from '../../../shared/importing/reading/object-keys.ts'

export const bucketArn = (name: string, keys?: string) =>
  `arn:${Aws.PARTITION}:s3:::${name}${keys === undefined ? '' : `/${keys}`}`

const allow = (actions: string[], resource: string) => new iam.PolicyStatement({ actions, resources: [resource] })

/** To see what is there; without it, S3 says of what is not there that it is forbidden. */
export const mayList = (bucket: string) => allow(['s3:ListBucket'], bucketArn(bucket))

/** To keep the files of imports, to read them, and to sweep their normalised copies. */
export const mayUseImports = (bucket: string) =>
  allow(
    ['s3:GetObject', 's3:PutObject', 's3:DeleteObject', 's3:AbortMultipartUpload'],
    bucketArn(bucket, `${importsPrefix}*`),
  )

/** To copy what is in the inbox, where nobody changes anything, to an import of its own. Tags travel along. */
export const mayCopyFromInbox = (bucket: string) => [
  allow(['s3:GetObject', 's3:GetObjectTagging'], bucketArn(bucket, `${inboxPrefix}*`)),
  allow(['s3:PutObjectTagging'], bucketArn(bucket, `${importsPrefix}*`)),
]

/** To drop files into the inbox: for people and programs elsewhere. */
export const mayDropFiles = (bucket: string) =>
  allow(['s3:PutObject', 's3:AbortMultipartUpload'], bucketArn(bucket, `${inboxPrefix}*`))

/** To find the uploads that nobody has finished. */
export const maySweep = (bucket: string) => allow(['s3:ListBucketMultipartUploads'], bucketArn(bucket))

/** To have a place in the network. AWS takes these actions for all resources alone. */
export const mayUseNetwork = () =>
  allow(
    [
      'ec2:CreateNetworkInterface',
      'ec2:DescribeNetworkInterfaces',
      'ec2:DescribeSubnets',
      'ec2:DeleteNetworkInterface',
      'ec2:AssignPrivateIpAddresses',
      'ec2:UnassignPrivateIpAddresses',
    ],
    '*',
  )
