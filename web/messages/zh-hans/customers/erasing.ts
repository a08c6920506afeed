import { formatCount } from '../../../words/numbers.ts'
import type { Messages } from '../../messages.ts'

export const erasing: Messages['customers']['erasing'] = {
  download: '这位客户的全部信息（ZIP）',
  open: '清除…',
  title: (name) => `清除 ${name}`,
  about: '用于有人要求不保留其任何信息时。如只想把客户移出列表，请改为删除。',
  goes: '以下将永久消失',
  lost: {
    customers: (count) =>
      count === 1
        ? '这位客户，连同所有字段及其来源'
        : `这位客户及并入的 ${formatCount(count - 1)} 位客户，连同所有字段及其来源`,
    changes: (count) => `${formatCount(count)} 项修改历史`,
    notes: (count) => `${formatCount(count)} 条备注`,
    tasks: (count) => `${formatCount(count)} 项任务`,
    merges: (count) => `${formatCount(count)} 次合并`,
    records: (count, files) =>
      `${formatCount(files)} 个导入文件中 ${formatCount(count)} 条记录的单元格，包括保存的文件：每条只留下空白行，并会跳过`,
    reviewRows: (count) => `${formatCount(count)} 行待核对并带有其识别信息的数据`,
  },
  stays: '以下会保留',
  kept: [
    '曾有人被清除，由谁在何时清除，以及以上数目',
    '其邮箱、电话连姓名、ID 及频道的加密哈希值，用于在以后的文件中跳过此人',
    '备份，直至过期；备有清除名单的恢复不会带回此人',
    '在关于他人的备注或附注中出现的姓名',
    '以此人姓名命名的文件、视图或不属任何客户的任务，包括导入页面、审计日志和通知中的文件名',
  ],
  never:
    '此操作不能撤销。无论撤销或重做导入、再次导入同一文件，或在备有清除名单时恢复备份，都不会带回此人。没有邮箱、电话、ID 或频道的人无从辨认，可能再次进来。',
  type: (name) => `输入“${name}”以清除`,
  submit: '永久清除',
  list: {
    title: '已清除的人',
    about: '已清除的人在此不再有姓名。',
    none: '尚未清除任何人。',
    erased: '已清除客户。保存的文件中的记录稍后会清空。',
    lifted: '已解除：以后的文件可以再次加入此人。',
    when: '时间',
    by: '执行者',
    what: '清除内容',
    state: '状态',
    counts: (customers, records) => `${formatCount(customers)} 位客户，${formatCount(records)} 条记录`,
    done: '已清除',
    toBlank: (count) => `仍有 ${formatCount(count)} 条记录在保存的文件中`,
    isLifted: '已解除',
    lift: '有人同意再次成为客户',
    liftAbout: '之后文件和用户可以再次加入此人。已清除的内容不会回来。',
    known: '对方曾用的邮箱地址、ID 或频道，或电话（以 + 开头）和姓名',
    liftSubmit: '解除',
  },
}
