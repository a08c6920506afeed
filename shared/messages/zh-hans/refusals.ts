import type { Texts } from '../text.ts'

const number = (n: number) => n.toLocaleString('zh-CN')

export const refusals: Texts['refusals'] = {
  'file.empty': '文件是空的。请重新导出，并检查有没有数据。',
  'file.is-xls': '这是旧版 Excel 工作簿（XLS）。请在 Excel 中选择“另存为”和“Excel 工作簿 (.xlsx)”，再发送该文件。',
  'file.is-locked': '这个工作簿有密码保护。请在 Excel 中取消密码并保存，再发送一次。',
  'file.is-opendocument': '这是 OpenDocument 文件，但不是电子表格。请把表格复制到电子表格中保存，再发送该文件。',
  'file.is-document': '这是文档，不是表格。请把表格复制到电子表格，并存为 CSV。',
  'file.is-zip': '这是 ZIP 压缩包。请解压，再发送里面的 CSV 文件。',
  'file.is-gzip': '文件用 gzip 压缩了不止一次，或已损坏。请解压，再发送 CSV 文件。',
  'file.is-pdf': '这是 PDF 文档。请从制作 PDF 的地方把表格导出为 CSV。',
  'file.is-image': '这是图片。请把表格导出为 CSV。',
  'file.is-html': '这是没有表格的网页，尽管文件名不是这样。请把表格导出为 CSV。',
  'file.is-json': '这是 JSON。请把表格导出为 CSV。',
  'file.is-xml': '这是 XML。请用电子表格软件打开，并存为 CSV。',
  'file.is-rtf': '这是带格式的文本文档。请把表格存为 CSV。',
  'file.is-calendar': '这是日历。请改为导出联系人，存为 CSV 或 vCard。',
  'file.is-sql': '这是数据库转储文件。请把表格导出为 CSV。',
  'file.is-binary': '这不是文本文件。请把表格导出为 CSV。',

  noSuchLine: ({ line }) => `第 ${line} 行没有记录开始，或位置太靠下，不能作为表头。请另选一行。`,
  tooWide: ({ most }) =>
    `文件超过 ${number(most)} 列，无法读取更多。请删除不需要的列，或检查行与列是否对调，再发送一次。`,

  binaryWorkbook: '这是二进制 Excel 工作簿（XLSB）。请在 Excel 中选择“另存为”和“Excel 工作簿 (.xlsx)”，再发送该文件。',
  emptyWorkbook: '这个工作簿的工作表都是空的。请重新导出。',
  noSuchSheet: ({ sheet, sheets }) =>
    `这个工作簿没有工作表“${sheet}”，只有 ${sheets.map((name) => `“${name}”`).join('、')}。`,
  tooManyRows: ({ most }) =>
    `这个工作簿有工作表超过 ${number(most)} 行，任何电子表格都无法显示。请删除表格下方的空行，或把工作表存为 CSV UTF-8，再发送。`,
  tooManySheets: ({ most }) =>
    `这个文件有超过 ${number(most)} 张工作表或表格。请把有客户的那张存为 CSV UTF-8，再发送。`,
  tooMuchText: ({ megabytes }) => `这个工作簿的文本超过 ${megabytes} MB。请把工作表存为 CSV UTF-8，再发送该文件。`,
  unpacksTo: ({ limit }) => `这个工作簿的一部分解压后超过 ${limit}。请把工作表存为 CSV UTF-8，再发送该文件。`,
  damagedWorkbook: '工作簿已损坏。请用电子表格软件打开，再保存一次。',
  cutOffWorkbook: '工作簿已损坏或不完整。请再保存一次，并发送新文件。',
  tooMuchToShow: '这个文件需时太长，无法这样显示，但仍可导入。',
  packedWorkbook: '这个工作簿用 gzip 压缩，而且很大。请解压后再发送。',

  damagedGzip: 'gzip 文件已损坏。请重新压缩，或发送 CSV 文件。',
  gzipUnpacksTo: ({ limit }) => `gzip 文件解压后超过 ${limit}。请发送 CSV 文件。`,
  megabytes: ({ megabytes }) => `${megabytes} MB`,
  gigabytes: ({ gigabytes }) => `${gigabytes} GB`,
  timesItsSize: ({ times }) => `原大小的 ${times} 倍`,
}
