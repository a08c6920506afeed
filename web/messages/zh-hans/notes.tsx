import type { Messages } from '../messages.ts'

export const notes: Messages['notes'] = {
  label: '写笔记',
  hint: '写笔记。输入 @ 可提及同事。',
  add: '添加笔记',
  colleagues: '同事',
  program: '程序',
  edited: (at) => <>{at}编辑</>,
  more: '显示全部',
  less: '收起',
  edit: '编辑',
  editOf: (author) => `编辑${author}的笔记`,
  delete: '删除',
  deleteOf: (author) => `删除${author}的笔记`,
  text: '笔记内容',
  save: '保存笔记',
  deleted: '笔记已删除。',
  earlier: '更早',
  latest: '最新',
}
