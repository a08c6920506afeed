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
  noCaller: '請說明是為誰：人員、程式或事件。',
  noNetwork: ({ network }) => `${network} 不是網路。請一行寫一個，例如 203.0.113.0/24 或 203.0.113.7。`,
  shutsYouOut: ({ address }) => `您是從 ${address} 連線的，而它不在其中：請加上它，否則您將無法再進來。`,
  networksAreSetting: '伺服器的設定已經規定了。請由管理伺服器的人更改。',
  notFromThere: ({ address }) => `不能從 ${address} 開啟 Harbour。管理員可在「設定」的「網路」中規定可以從哪裡開啟。`,
}

export const webhooks: Texts['webhooks'] = {
  none: '找不到這個 Webhook，可能已刪除。',
  noDelivery: '找不到這則通知，可能太舊了。',
  urlMissing: '請填寫網址。',
  noUrl: '這不是網址。請寫成 https://shop.example.com/harbour 這樣，不含名稱和密碼。',
  plainHttp: '請使用 https://。伺服器設定 WEBHOOK_NETWORKS 可讓您自己的網路使用 HTTP。',
  refusedAddress: '這個位址不在網際網路上。伺服器設定 WEBHOOK_NETWORKS 可允許您自己的網路。',
  eventsMissing: '請至少選擇一個事件。',
  tooMany: ({ most }) => `已有 ${most} 個 Webhook。請刪除一個不再使用的。`,
  isOff: '這個 Webhook 已關閉，請先開啟。',
  waitsAlready: '這則通知已在傳送中。',
}
