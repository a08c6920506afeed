import type { Texts } from '../text.ts'

export const system: Texts['system'] = {
  databaseAway: '資料庫沒有回應，請稍後再試。',
  storeAway: '檔案儲存庫沒有回應，請稍後再試。',
  storeRefuses: '檔案儲存庫不接受 S3_ACCESS_KEY_ID 和 S3_SECRET_ACCESS_KEY 的金鑰。',
  noBucket: '檔案儲存庫沒有 S3_BUCKET 所指的儲存貯體。',
  noObject: ({ key }) => `儲存庫沒有物件 ${key}。`,
  objectChanged: ({ key }) => `物件 ${key} 在查看後已有變更。`,
  noWork: '找不到這項排程工作。',
  noAdministrator: '尚未有管理員：請先啟動 Harbour 一次。',
}
