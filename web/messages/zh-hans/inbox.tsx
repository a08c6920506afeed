import { formatCount } from '../../words/numbers.ts'
import type { Messages } from '../messages.ts'

type Inbox = Messages['inbox']

const automaticImports: Inbox['automaticImports'] = {
  title: '自动导入',
  about: '放到这些位置的文件，会按第一个文件的方式导入。',
  emptyTitle: '还没有自动导入',
  empty: '先导入一个文件，再在其页面点“自动导入”，以后的文件就会以同样方式导入。',
  showImports: '显示导入',
  paused: '已暂停',
  dropAt: '文件放到',
  waitThere: '恢复前文件会在那里等待',
  settings: '设置',
  lastFile: '上一个文件',
  noFile: '还没有',
  runs: (count) => `至今 ${formatCount(count)} 个文件`,
  pause: '暂停',
  resume: '恢复',
  remove: '删除',
  preview: '每个文件都先预览，然后才保存。',
}

const automate: Inbox['automate'] = {
  title: '设为自动导入',
  about: '放到下面文件夹的文件，会按这次导入的方式导入。',
  import: '这次导入',
  name: '名称',
  prefix: '文件夹，或文件名的开头',
  prefixHint: (folder) => `在文件投放区的 ${folder} 下。以斜杠结尾即为文件夹。`,
  preview: '导入前先预览',
  submit: '设为自动',
}

const fileDrop: Inbox['fileDrop'] = {
  title: '文件投放区',
  about: '把文件放到存储桶，就会导入。',
  how: (folder, bucket) => (
    <>
      用任何 S3 客户端，把文件放到存储桶 {bucket} 的 {folder} 下。几秒内会被发现、复制并导入。Harbour
      读取的是副本，您可以删除或替换原文件。
    </>
  ),
  keysOpen: '以下密钥只能访问该文件夹。',
  commandLine: '使用 AWS 命令行',
  otherClients: '使用其他客户端',
  endpoint: '端点',
  endpointOfAws: 'AWS 的端点',
  bucket: '存储桶',
  folder: '文件夹',
  region: '区域',
  addressing: '寻址方式',
  byPath: '按路径，不按主机名',
  keys: '密钥',
  askForKeys: '请向管理员索取可以写入这个文件夹的密钥。',
  accessKey: '访问密钥',
  secretKey: '私有密钥',
  show: '显示',
}

export const inbox: Inbox = { automaticImports, automate, fileDrop }
