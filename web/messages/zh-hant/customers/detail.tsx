import type { Child } from 'hono/jsx'
import { formatCount } from '../../../words/numbers.ts'
import type { Messages } from '../../messages.ts'

/** 已修改, or 由 Ann 修改 where it is known who did it. */
const done = (what: string) => (by: Child) =>
  by === null ? (
    <>已{what}</>
  ) : (
    <>
      由 {by} {what}
    </>
  )

export const detail: Messages['customers']['detail'] = {
  deleted: (by, at) => (
    <>
      <b>這位客戶已刪除</b>（{by !== null && <>{by}，</>}
      {at}）。清單和匯入都不會顯示。
    </>
  ),
  email: '電郵',
  call: '致電',
  whatsApp: 'WhatsApp',
  whatsAppTo: (phone) => `以 WhatsApp 聯絡 ${phone}`,
  edit: '編輯',
  delete: '刪除',
  owner: (name) => `負責人：${name}`,
  doNotContact: '不要聯絡',
  useIt: (value) => `使用 ${value}`,
  sections: {
    unread: '無法辨識',
    contact: '聯絡方式',
    company: '公司',
    address: '地址',
    channel: '頻道',
    relationship: '客戶關係',
    details: '詳細資料',
    custom: '自訂欄位',
  },
  facts: {
    display_name: '全名',
    first_name: '名字',
    last_name: '姓氏',
    customer_type: '類型',
    status: '狀態',
    owner: '負責人',
    do_not_contact: '不要聯絡',
    email: '電郵',
    phone: '電話',
    company_primary: '公司',
    address_primary: '地址',
    address_secondary: '地址（第二行）',
    city: '城市',
    region: '州／省',
    postal_code: '郵政編碼',
    country_code: '國家／地區',
    youtube_handle: 'YouTube',
    youtube_channel_url: '頻道',
    youtube_subscribers: '訂閱人數',
    next_follow_up: '下次跟進',
    tags: '標籤',
    source: '來源',
    external_id: '外部 ID',
    notes: '備註',
  },
  otherPhone: (label) => `電話（${label || '其他'}）`,
  otherEmail: (label) => `電郵（${label || '其他'}）`,
  otherAddress: (label) => `地址（${label || '其他'}）`,
  none: '沒有',
  shared: '多人共用',
  merges: {
    into: (other, by, at) => (
      <>
        已併入 {other}（{by !== null && <>{by}，</>}
        {at}）。
      </>
    ),
    from: (other, by, at) => (
      <>
        {other} 已併入這位客戶（{by !== null && <>{by}，</>}
        {at}）。
      </>
    ),
    unmerge: '取消合併',
  },
  history: {
    title: '時間線',
    changed: done('修改'),
    merged: done('合併'),
    deleted: done('刪除'),
    restored: done('還原'),
    added: done('新增'),
    created: done('建立'),
    anImport: '一次匯入',
    line: (line) => `第 ${formatCount(line)} 行`,
  },
}
