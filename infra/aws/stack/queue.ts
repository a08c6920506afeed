import * as ec2 from 'aws-cdk-lib/aws-ec2'
import * as elasticache from 'aws-cdk-lib/aws-elasticache'
import type { ISecret } from 'aws-cdk-lib/aws-secretsmanager'
import { Construct } from 'constructs'
import type { Network } from './network.ts'
import { makePassword } from './secret.ts'

/** Wakes workers up, and holds nothing that the database does not know: one node, and no backup. */
export class Queue extends Construct {
  readonly password: ISecret
  /** `host:port`. */
  readonly address: string

  constructor(scope: Construct, id: string, network: Network) {
    super(scope, id)
    const group = network.closedGroup('Queue', 'Valkey')
    for (const user of [network.functions, network.tasks]) {
      group.connections.allowFrom(user, ec2.Port.tcp(6379), `${user.node.id} to Valkey`)
    }
    this.password = makePassword(this, 'Password', 'Harbour: Valkey')
    const parameters = new elasticache.CfnParameterGroup(this, 'Parameters', {
      cacheParameterGroupFamily: 'valkey8',
      description: 'A queue forgets nothing to make room',
      properties: { 'maxmemory-policy': 'noeviction' },
    })
    const subnets = new elasticache.CfnSubnetGroup(this, 'Subnets', {
      description: 'Harbour: Valkey',
      subnetIds: network.vpc.isolatedSubnets.map((subnet) => subnet.subnetId),
    })
    const valkey = new elasticache.CfnReplicationGroup(this, 'Valkey', {
      replicationGroupDescription: 'Harbour: the queue',
      engine: 'valkey',
      engineVersion: '8.1',
      cacheNodeType: 'cache.t4g.micro',
      numCacheClusters: 1,
      automaticFailoverEnabled: false,
      transitEncryptionEnabled: true,
      atRestEncryptionEnabled: true,
      authToken: this.password.secretValue.unsafeUnwrap(),
      cacheParameterGroupName: parameters.ref,
      cacheSubnetGroupName: subnets.ref,
      securityGroupIds: [group.securityGroupId],
    })
    this.address = `${valkey.attrPrimaryEndPointAddress}:${valkey.attrPrimaryEndPointPort}`
  }
}
