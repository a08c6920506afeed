import { Duration } from 'aws-cdk-lib'
import * as ecs from 'aws-cdk-lib/aws-ecs'
import type * as iam from 'aws-cdk-lib/aws-iam'
import { Construct } from 'constructs'
import { heapFlags } from '../../supervise/heap-flags.ts'
import { mayCopyFromInbox, mayList, maySweep, mayUseImports } from './grants.ts'
import { openLogGroup } from './log-group.ts'
import type { Network } from './network.ts'
import type { Settings } from './settings.ts'

interface ServicesProps {
  readonly network: Network
  readonly settings: Settings
  readonly image: ecs.ContainerImage
  /** The first administrator's e-mail address. */
  readonly administrator: string
}

/** What has to run all the time, on Fargate, from the same image as anywhere else. */
export class Services extends Construct {
  readonly worker: ecs.FargateService
  readonly scheduler: ecs.FargateService

  constructor(scope: Construct, id: string, props: ServicesProps) {
    super(scope, id)
    const { settings } = props
    const cluster = new ecs.Cluster(this, 'Cluster', { vpc: props.network.vpc }) as ecs.ICluster

    const scheduler = this.addTask('SchedulerTask', { cpu: 256, memoryLimitMiB: 512 }, [
      mayList(settings.bucketName),
      mayUseImports(settings.bucketName),
      ...mayCopyFromInbox(settings.bucketName),
      maySweep(settings.bucketName),
    ])
    const running = this.addProcess(scheduler, props, 'scheduler')
    this.addSetUp(scheduler, props, running)
    // Never two at once: the one before ends, set-up brings the database up to date, and then the next one starts.
    this.scheduler = this.addService('Scheduler', cluster, props, scheduler, [0, 100])

    const worker = this.addTask('WorkerTask', { cpu: 1024, memoryLimitMiB: 2048 }, [
      mayList(settings.bucketName),
      mayUseImports(settings.bucketName),
    ])
    this.addProcess(worker, props, 'worker')
    this.worker = this.addService('Worker', cluster, props, worker, [100, 200])
    // Its code never meets a database that is older than itself.
    this.worker.node.addDependency(this.scheduler)
  }

  private addTask(
    id: string,
    size: { cpu: number; memoryLimitMiB: number },
    grants: readonly iam.PolicyStatement[],
  ): ecs.FargateTaskDefinition {
    const task = new ecs.FargateTaskDefinition(this, id, size)
    for (const statement of grants) task.addToTaskRolePolicy(statement)
    return task
  }

  /** The process whose end is the task's. */
  private addProcess(task: ecs.FargateTaskDefinition, props: ServicesProps, name: string): ecs.ContainerDefinition {
    return task.addContainer(name, {
      ...this.container(props, name, ...heapFlags, `infra/${name}.mjs`),
      environment: { ...props.settings.plain, HEALTH_PORT: '8083' },
      healthCheck: { command: ['CMD', 'node', 'infra/check-health.mjs'], startPeriod: Duration.minutes(1) },
      // What is under way is finished first, or handed back.
      stopTimeout: Duration.seconds(30),
    })
  }

  /** Runs before the scheduler at each of its starts, and ends: roles, database, schema, first administrator. */
  private addSetUp(task: ecs.FargateTaskDefinition, props: ServicesProps, next: ecs.ContainerDefinition) {
    const { settings } = props
    const container = this.container(props, 'set-up', 'infra/set-up-once.mjs')
    const setUp = task.addContainer('set-up', {
      ...container,
      essential: false,
      environment: { ...settings.plain, SAMPLE: 'off', ADMIN_EMAIL: props.administrator },
      secrets: {
        ...container.secrets,
        SUPERUSER_URL: ecs.Secret.fromSecretsManager(settings.superuser, 'SUPERUSER_URL'),
        DATABASE_OWNER_URL: ecs.Secret.fromSecretsManager(settings.superuser, 'DATABASE_OWNER_URL'),
        ADMIN_PASSWORD: ecs.Secret.fromSecretsManager(settings.administrator),
      },
    })
    next.addContainerDependencies({ container: setUp, condition: ecs.ContainerDependencyCondition.SUCCESS })
  }

  private container({ image, settings }: ServicesProps, name: string, ...started: readonly string[]) {
    return {
      image,
      command: ['node', ...started],
      readonlyRootFilesystem: true,
      logging: ecs.LogDrivers.awsLogs({ streamPrefix: 'harbour', logGroup: openLogGroup(this, `${name}Log`) }),
      secrets: {
        DATABASE_URL: ecs.Secret.fromSecretsManager(settings.secret, 'DATABASE_URL'),
        REDIS_URL: ecs.Secret.fromSecretsManager(settings.secret, 'REDIS_URL'),
      },
    }
  }

  private addService(
    id: string,
    cluster: ecs.ICluster,
    { network }: ServicesProps,
    taskDefinition: ecs.FargateTaskDefinition,
    [minHealthyPercent, maxHealthyPercent]: [number, number],
  ): ecs.FargateService {
    return new ecs.FargateService(this, id, {
      cluster,
      taskDefinition,
      desiredCount: 1,
      minHealthyPercent,
      maxHealthyPercent,
      circuitBreaker: { rollback: true },
      securityGroups: [network.tasks],
      vpcSubnets: { subnets: network.vpc.isolatedSubnets },
    })
  }
}
