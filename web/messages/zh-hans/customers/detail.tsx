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
      <b>这个客户已删除</b>（{by !== null && <>{by}，</>}
      {at}）。列表和导入中都不会显示。
    </>
  ),
  email: '邮箱',
  call: '打电话',
  whatsApp: 'WhatsApp',
  whatsAppTo: (phone) => `用 WhatsApp 联系 ${phone}`,
  edit: '编辑',
  delete: '删除',
  owner: (name) => `负责人：${name}`,
  doNotContact: '请勿联系',
  useIt: (value) => `使用 ${value}`,
  sections: {
    unread: '无法识别',
    contact: '联系方式',
    company: '公司',
    address: '地址',
    channel: '频道',
    relationship: '客户关系',
    details: '详细信息',
    custom: '自定义字段',
  },
  facts: {
    display_name: '全名',
    first_name: '名',
    last_name: '姓',
    customer_type: '类型',
    status: '状态',
    owner: '负责人',
    do_not_contact: '请勿联系',
    email: '邮箱',
    phone: '电话',
    company_primary: '公司',
    address_primary: '地址',
    address_secondary: '地址（第二行）',
    city: '城市',
    region: '省/州',
    postal_code: '邮政编码',
    country_code: '国家/地区',
    youtube_handle: 'YouTube',
    youtube_channel_url: '频道',
    youtube_subscribers: '订阅人数',
    next_follow_up: '下次跟进',
    tags: '标签',
    source: '来源',
    external_id: '外部 ID',
    notes: '备注',
  },
  otherPhone: (label) => `电话（${label || '其他'}）`,
  otherEmail: (label) => `邮箱（${label || '其他'}）`,
  otherAddress: (label) => `地址（${label || '其他'}）`,
  none: '无',
  shared: '多人共用',
  merges: {
    into: (other, by, at) => (
      <>
        已并入 {other}（{by !== null && <>{by}，</>}
        {at}）。
      </>
    ),
    from: (other, by, at) => (
      <>
        {other} 已并入这个客户（{by !== null && <>{by}，</>}
        {at}）。
      </>
    ),
    unmerge: '取消合并',
  },
  history: {
    title: '时间线',
    changed: done('修改'),
    merged: done('合并'),
    deleted: done('删除'),
    restored: done('恢复'),
    added: done('添加'),
    created: done('创建'),
    anImport: '一次导入',
    line: (line) => `第 ${formatCount(line)} 行`,
  },
}
