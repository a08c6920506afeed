import type { Texts } from '../text.ts'

export const customers: Texts['customers'] = {
  countryCode: '请填写两个大写字母（例如 HK），或 none',
  period: '请填写年、月或日，例如 2026-11',
  noSuchDay: '没有这一天',
  none: '没有这个客户。',
  noField: '请指定客户的字段。',
  noSuchColumn: '没有这一列。请写客户的字段，以逗号分隔。',
  tooManyColumns: '除姓名外，一个列表最多 20 列。请减少一些。',
  deleted: '这个客户已删除。请先恢复，再修改。',
  merged: ({ called }) => `这个客户已与“${called}”合并。请修改那个客户，或先取消合并。`,
  changed: ({ who, what }) => `${who}刚刚修改了${what.join('、')}。请先查看，再修改。`,
  somebody: '有人',
  theImportOf: ({ file }) => `${file} 的导入`,
  thisCustomer: '这个客户',
  notSaved: ({ problems }) => `未保存。${problems.join('')}`,
  nobody: '请至少填写姓名、公司、邮箱、电话或 YouTube 账号中的一项。',
  emailTaken: ({ called }) => `“${called}”已使用这个邮箱地址。请打开该客户，或注明此地址由多人共用。`,
  furtherEmailTaken: ({ called }) => `“${called}”已使用其中一个邮箱地址。请打开该客户。`,
  idTaken: ({ called }) => `“${called}”已使用这个 ID。请打开该客户，或填写另一个 ID。`,
  keyTaken: ({ called, key }) => `“${called}”现已使用${key}。请先修改该客户，或不恢复这个客户。`,
  externalId: ({ id }) => `外部 ID ${id}`,
  emailAddress: ({ email }) => `邮箱地址 ${email}`,
  otherList: '这一页属于另一种排序的列表，或已不存在。请从第一页开始。',
  suggestionLost: '无法读取这条建议，请自行输入。',
  sheetTooSmall: ({ most }) => `工作簿的一张工作表最多容纳 ${most}。请改用 CSV。`,
  sheetColumns: '16,384 列',
  sheetCustomers: '1,048,575 个客户',
  sheetCell: '每个单元格 32,767 个字符',
  sheetName: '客户',
}

export const bulkEdits: Texts['bulkEdits'] = {
  none: '没有这次批量修改。',
  nobody: '请至少选择一个客户。',
  both: '请提供 ID，或提供筛选条件以及看到的客户数量。',
  changed: ({ count, expected }) => `现在有 ${count} 个客户符合条件，而不是 ${expected} 个。请再查看列表，然后修改。`,
  tooMany: ({ most }) => `一次批量修改最多 ${most} 个客户，请增加筛选条件。`,
  noChange: '请选择一项修改。',
  noTags: '请至少填写一个标签。',
  noOwner: '请填写负责人的姓名。',
  noCompany: '请填写公司的名称。',
  noDay: '请选择日期。',
}

export const companies: Texts['companies'] = {
  none: '没有这家公司，或已没有客户属于它。',
}

export const conditions: Texts['conditions'] = {
  unreadable: '条件的写法为 字段:比较:值，例如 owner:is:Ann。多个条件之间用分号。',
  tooManyAtOnce: '一个列表最多 20 个这类筛选条件。请先移除一个。',
  field: '请选择客户的字段。',
  operator: '这个字段不能这样比较。请选择另一种比较方式。',
  noValue: '请至少填写一个值。',
  oneValue: '请填写一个值。',
  tooMany: '最多填写 50 个值。',
  tooLong: '每个值最多 200 个字符。',
  oneLine: '每个值只能占一行。',
  notAmong: '这个字段没有这个值。请从现有的值中选择。',
  digits: '请填写电话号码的数字。',
  number: '请填写数字，例如 1200 或 0.5。',
  day: '请按 2026-12-24 的格式填写日期。',
  days: '请填写天数，最多 9999。',
}

export const views: Texts['views'] = {
  none: '没有这个视图。',
  all: '所有客户',
  nameTaken: '你已有同名的视图。请另选名称。',
  nameBuiltIn: '这是“所有客户”标签页的名称。请另选名称。',
  nameMissing: '请为视图命名。',
  nameTooLong: '名称最多 60 个字符。',
  tooMany: '你已有 50 个视图。请先删除一个。',
  sharedByEditors: '只有编辑者可以共享视图。',
  changedByEditors: '只有编辑者可以修改已共享的视图。',
  sharedByOwner: '只有创建视图的人可以共享或收回它。',
}

export const notes: Texts['notes'] = {
  none: '找不到这条笔记。',
  nothing: '请先写点内容。',
  tooLong: '一条笔记最多 5,000 个字符，请分成两条。',
  notYours: '只有笔记的作者或管理员可以修改。',
  deleted: '这条笔记已删除。请先恢复，再作修改。',
}

export const tasks: Texts['tasks'] = {
  none: '找不到这项任务。',
  noTitle: '请写下要做什么。',
  longTitle: '任务最多 200 个字符，其余请写在笔记里。',
  oneLine: '任务只有一行，其余请写在笔记里。',
  noDay: '请选择日期，例如 2026-11-30。',
  needsDay: '重复的任务需要开始日期，请选择。',
  noOwner: '请选择可以修改客户的人。',
  deleted: '这项任务已删除。请先恢复，再作修改。',
  followUpChanged: '有人刚才修改了这次跟进。请先查看，再作修改。',
}

export const erasures: Texts['erasures'] = {
  notTyped: '请按上面所示输入姓名。',
  noKey: '请输入对方曾用的邮箱地址、ID、账号名称或频道，或电话（以 + 开头）和姓名。',
  none: '没有以此识别的人被清除过。',
  wasErased: '以此识别的人已被清除。如对方重新同意，管理员可解除清除。',
  onlyText: '此文件中被清除者的记录已清空，只保留了文字，只能照原来的方式读取。',
}
