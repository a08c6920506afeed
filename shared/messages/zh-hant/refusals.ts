import type { Texts } from '../text.ts'

const number = (n: number) => n.toLocaleString('zh-HK')

export const refusals: Texts['refusals'] = {
  'file.empty': '檔案是空的。請重新匯出，並檢查有沒有資料。',
  'file.is-xls': '這是舊版 Excel 活頁簿（XLS）。請在 Excel 選擇「另存新檔」及「Excel 活頁簿 (.xlsx)」，再傳送該檔案。',
  'file.is-locked': '這個活頁簿以密碼鎖定。請在 Excel 移除密碼並儲存，再傳送一次。',
  'file.is-opendocument': '這是 OpenDocument 檔案，但不是試算表。請把表格複製到試算表並儲存，再傳送該檔案。',
  'file.is-document': '這是文件，不是表格。請把表格複製到試算表，並存為 CSV。',
  'file.is-zip': '這是 ZIP 壓縮檔。請解壓，再傳送裡面的 CSV 檔案。',
  'file.is-gzip': '檔案以 gzip 壓縮了多於一次，或已損壞。請解壓，再傳送 CSV 檔案。',
  'file.is-pdf': '這是 PDF 文件。請從製作 PDF 的地方把表格匯出為 CSV。',
  'file.is-image': '這是圖片。請把表格匯出為 CSV。',
  'file.is-html': '這是沒有表格的網頁，儘管檔名並非如此。請把表格匯出為 CSV。',
  'file.is-json': '這是 JSON。請把表格匯出為 CSV。',
  'file.is-xml': '這是 XML。請以試算表開啟，並存為 CSV。',
  'file.is-rtf': '這是有格式的文字文件。請把表格存為 CSV。',
  'file.is-calendar': '這是行事曆。請改為匯出聯絡人，存為 CSV 或 vCard。',
  'file.is-sql': '這是資料庫的備份檔。請把表格匯出為 CSV。',
  'file.is-binary': '這不是文字檔案。請把表格匯出為 CSV。',

  noSuchLine: ({ line }) => `第 ${line} 行沒有記錄開始，或位置太低，不能作為標題列。請另選一行。`,
  tooWide: ({ most }) =>
    `檔案超過 ${number(most)} 欄，無法讀取更多。請刪去不需要的欄，或檢查欄與列是否對調，再傳送一次。`,

  binaryWorkbook:
    '這是二進位 Excel 活頁簿（XLSB）。請在 Excel 選擇「另存新檔」及「Excel 活頁簿 (.xlsx)」，再傳送該檔案。',
  emptyWorkbook: '這個活頁簿的工作表全是空的。請重新匯出。',
  noSuchSheet: ({ sheet, sheets }) =>
    `這個活頁簿沒有工作表「${sheet}」，只有 ${sheets.map((name) => `「${name}」`).join('、')}。`,
  tooManyRows: ({ most }) =>
    `這個活頁簿有工作表超過 ${number(most)} 列，任何試算表都無法顯示。請刪去表格下方的空白列，或把工作表存為 CSV UTF-8，再傳送。`,
  tooManySheets: ({ most }) =>
    `這個檔案有超過 ${number(most)} 張工作表或表格。請把有客戶的一張存為 CSV UTF-8，再傳送。`,
  tooMuchText: ({ megabytes }) => `這個活頁簿的文字超過 ${megabytes} MB。請把工作表存為 CSV UTF-8，再傳送該檔案。`,
  unpacksTo: ({ limit }) => `這個活頁簿的一部分解壓後超過 ${limit}。請把工作表存為 CSV UTF-8，再傳送該檔案。`,
  damagedWorkbook: '活頁簿已損壞。請以試算表開啟，再儲存一次。',
  cutOffWorkbook: '活頁簿已損壞或不完整。請再儲存一次，並傳送新檔案。',
  tooMuchToShow: '這個檔案需時太長，無法這樣顯示，但仍可匯入。',
  packedWorkbook: '這個活頁簿以 gzip 壓縮，而且很大。請解壓後再傳送。',

  damagedGzip: 'gzip 檔案已損壞。請重新壓縮，或傳送 CSV 檔案。',
  gzipUnpacksTo: ({ limit }) => `gzip 檔案解壓後超過 ${limit}。請傳送 CSV 檔案。`,
  megabytes: ({ megabytes }) => `${megabytes} MB`,
  gigabytes: ({ gigabytes }) => `${gigabytes} GB`,
  timesItsSize: ({ times }) => `原大小的 ${times} 倍`,
}
