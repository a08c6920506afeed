import type { Messages } from '../messages.ts'

export const palette: Messages['palette'] = {
  title: '前往',
  label: '前往页面或客户',
  hint: '输入页面、操作或客户',
  pages: '页面和操作',
  customers: '客户',
  latest: '最近修改',
  nothing: (words) => `找不到名为“${words}”的页面、操作或客户。`,
  more: '所有匹配的客户',
  entries: {
    newCustomer: '添加客户',
    uploadFile: '导入文件',
    automaticImports: '自动导入',
    repairRules: '自动修正规则',
    deletedCustomers: '已删除的客户',
    exportCustomers: '将所有客户导出为 CSV',
    apiDocs: 'API 文档',
    keys: '全部快捷键',
  },
}

export const keys: Messages['keys'] = {
  title: '快捷键',
  close: '关闭',
  about: '在输入框内打字时，单键快捷键不起作用。',
  groups: [
    {
      title: '任意页面',
      keys: [
        ['Ctrl+K', '前往页面或客户'],
        ['/', '搜索客户'],
        ['Ctrl+Enter', '按下页面的主按钮'],
        ['?', '显示全部快捷键'],
        ['Esc', '关闭当前打开的窗口'],
      ],
    },
    {
      title: '前往',
      keys: [
        ['g c', '客户'],
        ['g i', '导入'],
        ['g h', '待核对'],
        ['g d', '重复客户'],
        ['g s', '统计'],
      ],
    },
    {
      title: '客户',
      keys: [
        ['j', '下一行'],
        ['k', '上一行'],
        ['Enter', '打开客户'],
        ['x', '选中此行'],
        ['Shift+x', '从上次选中的一行起全部选中'],
        ['n', '添加客户'],
        ['e', '编辑客户'],
      ],
    },
    {
      title: '重复客户',
      keys: [
        ['m', '合并两位客户'],
        ['n', '不是同一客户'],
        ['s', '稍后决定'],
        ['j', '下一组'],
      ],
    },
  ],
}
