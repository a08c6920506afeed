import type { Texts } from '../text.ts'

export const system: Texts['system'] = {
  databaseAway: '数据库没有响应，请稍后再试。',
  storeAway: '文件存储没有响应，请稍后再试。',
  storeRefuses: '文件存储不接受 S3_ACCESS_KEY_ID 和 S3_SECRET_ACCESS_KEY 的密钥。',
  noBucket: '文件存储没有 S3_BUCKET 所指的存储桶。',
  noObject: ({ key }) => `存储中没有对象 ${key}。`,
  objectChanged: ({ key }) => `对象 ${key} 在查看后有变动。`,
  noWork: '没有这项定时任务。',
  noAdministrator: '还没有管理员：请先启动 Harbour 一次。',
  noCaller: '请说明是为谁：人员、程序或事件。',
  noNetwork: ({ network }) => `${network} 不是网络。请一行写一个，例如 203.0.113.0/24 或 203.0.113.7。`,
  shutsYouOut: ({ address }) => `您是从 ${address} 连接的，而它不在其中：请加上它，否则您将无法再进来。`,
  networksAreSetting: '服务器的设置已经规定了。请由管理服务器的人更改。',
  notFromThere: ({ address }) => `不能从 ${address} 打开 Harbour。管理员可在“设置”的“网络”中规定可以从哪里打开。`,
}

export const webhooks: Texts['webhooks'] = {
  none: '没有这个 Webhook，可能已删除。',
  noDelivery: '没有这条通知，可能太旧了。',
  urlMissing: '请填写网址。',
  noUrl: '这不是网址。请写成 https://shop.example.com/harbour 这样，不含名称和密码。',
  plainHttp: '请使用 https://。服务器设置 WEBHOOK_NETWORKS 可让您自己的网络使用 HTTP。',
  refusedAddress: '这个地址不在互联网上。服务器设置 WEBHOOK_NETWORKS 可允许您自己的网络。',
  eventsMissing: '请至少选择一个事件。',
  tooMany: ({ most }) => `已有 ${most} 个 Webhook。请删除一个不再使用的。`,
  isOff: '这个 Webhook 已关闭，请先打开。',
  waitsAlready: '这条通知已在发送中。',
}
