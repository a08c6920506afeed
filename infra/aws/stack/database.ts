import { Duration, RemovalPolicy, type SecretValue } from 'aws-cdk-lib'
import * as ec2 from 'aws-cdk-lib/aws-ec2'
import * as rds from 'aws-cdk-lib/aws-rds'
import { Construct } from 'constructs'
import type { Network } from './network.ts'
import { makePassword } from './secret.ts'

/** The truth: PostgreSQL 18, encrypted at rest and on the way, backed up every day. */
export class Database extends Construct {
  readonly instance: rds.DatabaseInstance
  /** The server's administrator, for set-up alone: it makes the role that everything else uses. */
  readonly admin = 'harbour_admin'
  readonly password: SecretValue
  /** `host:port`. */
  readonly address: string

  constructor(scope: Construct, id: string, network: Network) {
    super(scope, id)
    const group = network.closedGroup('Database', 'PostgreSQL')
    for (const user of [network.functions, network.tasks]) {
      group.connections.allowFrom(user, ec2.Port.POSTGRES, `${user.node.id} to PostgreSQL`)
    }
    this.password = makePassword(this, 'Password', "Harbour: PostgreSQL's administrator").secretValue
    const engine = rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_18_3 })
    this.instance = new rds.DatabaseInstance(this, 'Instance', {
      engine,
      vpc: network.vpc,
      vpcSubnets: { subnetType: ec2.SubnetType.PRIVATE_ISOLATED },
      securityGroups: [group],
      publiclyAccessible: false,
      instanceType: ec2.InstanceType.of(ec2.InstanceClass.T4G, ec2.InstanceSize.SMALL),
      storageType: rds.StorageType.GP3,
      allocatedStorage: 20,
      maxAllocatedStorage: 200,
      storageEncrypted: true,
      credentials: rds.Credentials.fromPassword(this.admin, this.password),
      parameterGroup: new rds.ParameterGroup(this, 'Parameters', { engine, parameters: { 'rds.force_ssl': '1' } }),
      backupRetention: Duration.days(14),
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    })
    this.address = `${this.instance.dbInstanceEndpointAddress}:${this.instance.dbInstanceEndpointPort}`
  }
}
