import type { Texts } from '../text.ts'

/** What a cell should have been. */
const unreadNames: Readonly<Record<string, string>> = {
  phone: '电话号码',
  country_code: '国家/地区',
  next_follow_up: '跟进日期',
  company_website: '网站',
  youtube_channel_url: 'YouTube 频道',
  youtube_subscribers: '订阅人数',
  linkedin_url: 'LinkedIn 主页',
  facebook_url: 'Facebook 主页',
  instagram_url: 'Instagram 主页',
  x_url: 'X 主页',
}

export const imports: Texts['imports'] = {
  none: '没有这次导入。',
  noPreview: '这次导入没有预览：它没有在等待。',
  notRead: '这个文件没有读取过，没有记录可以下载。',
  verifyFixed: '这是已修正的一行。请验证其文件的导入。',
  verifyEarly: '这次导入尚未结束，请结束后再验证。',
  noRecords: '文件只有表头，没有记录。请检查导出的文件。',
  copyChanged: '保存的文件无法再像之前那样读取。',
  stepFailed: ({ step, times }) => `步骤“${step}”失败了 ${times} 次。`,
  stepDied: ({ step, times }) =>
    `步骤“${step}”中断了 ${times} 次：文件所需的内存过多，或计算机每次都停止运行。请拆分文件，或另存为普通 CSV 再导入。`,
  notImportedYet: '这次导入仍在预览。导入后才能下载记录。',
  keyTwice: '每个匹配字段请只列一次。',
  unread: ({ field, cells }) =>
    `有 ${cells.toLocaleString('zh-CN')} 格${unreadNames[field] ?? '内容'}无法识别，已按原样保留`,
}
