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
}
