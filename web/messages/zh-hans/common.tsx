import { formatCount } from '../../words/numbers.ts'
import type { Messages } from '../messages.ts'

export const common: Messages['common'] = {
  product: 'Harbour',
  document: {
    lang: 'zh-Hans',
    titleOf: (page) => `${page} · Harbour`,
    skip: '跳到内容',
    search: '搜索客户',
    searchHint: '搜索姓名、公司、邮箱、电话',
  },
  languages: { en: 'English', 'zh-Hant': '繁體中文', 'zh-Hans': '简体中文' },
  nav: {
    label: '主菜单',
    where: '当前位置',
    customers: '客户',
    imports: '导入',
    review: '待核对',
    duplicates: '重复客户',
    statistics: '统计',
    settings: '设置',
    account: '您的账号',
    signOut: '退出登录',
    start: '返回首页',
  },
  actions: {
    importFile: '导入文件',
    cancel: '取消',
    restore: '恢复',
    undo: '撤销',
  },
  pager: {
    label: '分页',
    first: '首页',
    previous: '上一页',
    next: '下一页',
    columns: (first, last, count) => `第 ${formatCount(first)}–${formatCount(last)} 列，共 ${formatCount(count)} 列`,
  },
  change: { isNow: '现为', empty: '空白' },
  ledger: { nothing: '尚无结果', asFile: (outcome) => `${outcome}：`, csv: 'CSV' },
  notices: {
    label: '您的导入',
    dismiss: (fileName) => `关闭 ${fileName} 的通知`,
    ready: '可以预览。请查看预览，然后导入。',
    stopped: (why) => `已停止。${why}`,
    imported: (counts) => `已导入：${counts.length === 0 ? '没有变化' : counts.join('、')}。`,
  },
  reconnecting: '服务器没有响应，正在重新连接；导入本身会继续。',
  problems: {
    notFound: '未找到',
    notAllowed: '没有权限',
    failed: '未能完成',
    refused: '没有任何改动',
    unexpected: '我们这边出了问题。您的数据没有丢失，请稍后再试。',
    request: '请求编号',
    methods: (methods) => `这个网址只接受 ${methods}。`,
  },
}
