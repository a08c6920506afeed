import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib'
import * as ecr from 'aws-cdk-lib/aws-ecr'
import * as ecs from 'aws-cdk-lib/aws-ecs'
import * as lambda from 'aws-cdk-lib/aws-lambda'
import type { Construct } from 'constructs'
import { inboxPrefix } from '../../shared/importing/reading/object-keys.ts'
import { Alarms } from './stack/alarms.ts'
import { Bucket } from './stack/bucket.ts'
import { Database } from './stack/database.ts'
import { Functions } from './stack/functions.ts'
import { Network } from './stack/network.ts'
import { Queue } from './stack/queue.ts'
import { Services } from './stack/services.ts'
import { Settings } from './stack/settings.ts'

export interface HarbourStackProps extends StackProps {
  /** The folder that `bundleLambda` makes. */
  readonly bundle: string
  /** The image in the account's registry, as `name:tag`. */
  readonly image: string
  /** The first administrator's e-mail address. */
  readonly administrator: string
  /** Who is told when something fails. */
  readonly alarms?: string | undefined
  /** The address that people use, where it is not the gateway's own. */
  readonly publicUrl?: string | undefined
}

/** Harbour on AWS: what needs no process of its own on Lambda, the rest on Fargate, the data in managed services. */
export class HarbourStack extends Stack {
  constructor(scope: Construct, id: string, props: HarbourStackProps) {
    super(scope, id, props)
    const network = new Network(this, 'Network')
    const database = new Database(this, 'Database', network)
    const queue = new Queue(this, 'Queue', network)
    const settings = new Settings(this, 'Settings', database, queue)

    const code = lambda.Code.fromAsset(props.bundle)
    const functions = new Functions(this, 'Functions', { network, settings, code, publicUrl: props.publicUrl })
    const { bucket, mayDropFiles } = new Bucket(this, 'Bucket', settings.bucketName, functions)
    const [name = '', tag = 'latest'] = props.image.split(':')
    const image = ecs.ContainerImage.fromEcrRepository(ecr.Repository.fromRepositoryName(this, 'Images', name), tag)
    const services = new Services(this, 'Services', { network, settings, image, administrator: props.administrator })
    // Set-up, before the scheduler, looks for the bucket; and only what comes after it is shown to people.
    services.scheduler.node.addDependency(bucket)
    functions.web.node.addDependency(services.scheduler)
    new Alarms(this, 'Alarms', { functions, services, database, email: props.alarms })

    new CfnOutput(this, 'Address', { value: functions.api.apiEndpoint })
    new CfnOutput(this, 'Inbox', { value: `s3://${settings.bucketName}/${inboxPrefix}` })
    new CfnOutput(this, 'MayDropFiles', { value: mayDropFiles.managedPolicyArn })
    new CfnOutput(this, 'AdministratorPassword', { value: settings.administrator.secretArn })
  }
}
