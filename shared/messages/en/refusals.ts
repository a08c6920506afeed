/** Why a file can't be read as a table, and what its owner can do about it. */
export const refusals = {
  'file.empty': 'The file is empty. Export it again and check that it has rows.',
  'file.is-xls':
    'This is an old Excel workbook (XLS). In Excel, choose "Save as" and "Excel Workbook (.xlsx)", then send that file.',
  'file.is-locked':
    'This workbook is locked with a password. Take the password off in Excel, save it, and send it again.',
  'file.is-opendocument':
    'This is an OpenDocument file, but no spreadsheet. Copy the table into a spreadsheet, save it, and send that file.',
  'file.is-document': 'This is a document, not a table. Copy the table into a spreadsheet and save it as CSV.',
  'file.is-zip': 'This is a ZIP archive. Unpack it and send the CSV file that is inside.',
  'file.is-gzip': 'The file is packed with gzip more than once, or damaged. Unpack it and send the CSV file.',
  'file.is-pdf': 'This is a PDF document. Export the table itself as CSV from where the PDF was made.',
  'file.is-image': 'This is a picture. Export the table itself as CSV.',
  'file.is-html': 'This is a web page without a table, whatever its name says. Export the table itself as CSV.',
  'file.is-json': 'This is JSON. Export the table as CSV.',
  'file.is-xml': 'This is XML. Open it in a spreadsheet and save it as CSV.',
  'file.is-rtf': 'This is a text document with formatting. Save the table as CSV.',
  'file.is-calendar': 'This is a calendar. Export the contacts instead, as CSV or vCard.',
  'file.is-sql': 'This is a database dump. Export the table itself as CSV.',
  'file.is-binary': 'This is no text file. Export the table as CSV.',

  noSuchLine: ({ line }: { line: number }) =>
    `No record begins on line ${line}, or too far down for a header. Choose another.`,
  tooWide: ({ most }: { most: number }) =>
    `The file has more than ${most.toLocaleString('en')} columns; no more can be read. Delete the columns that you don't need, or check whether rows and columns were exchanged, and send it again.`,

  binaryWorkbook:
    'This is a binary Excel workbook (XLSB). In Excel, choose "Save as" and "Excel Workbook (.xlsx)", then send that file.',
  emptyWorkbook: 'No sheet of this workbook holds anything. Export it again.',
  noSuchSheet: ({ sheet, sheets }: { sheet: string; sheets: readonly string[] }) =>
    `There is no sheet "${sheet}" in this workbook. It has ${sheets.map((name) => `"${name}"`).join(', ')}.`,
  tooManyRows: ({ most }: { most: number }) =>
    `A sheet of this workbook has more than ${most.toLocaleString('en')} rows, which no spreadsheet can show. Delete the empty rows below the table, or save the sheet as CSV UTF-8, and send that.`,
  tooManySheets: ({ most }: { most: number }) =>
    `This file has more than ${most.toLocaleString('en')} sheets or tables. Save the one with the customers as CSV UTF-8, and send that.`,
  tooMuchText: ({ megabytes }: { megabytes: number }) =>
    `This workbook holds more than ${megabytes} MB of text. Save the sheet as CSV UTF-8 and send that file.`,
  unpacksTo: ({ limit }: { limit: string }) =>
    `A part of this workbook unpacks to more than ${limit}. Save the sheet as CSV UTF-8 and send that file.`,
  damagedWorkbook: 'The workbook is damaged. Open it in a spreadsheet and save it again.',
  cutOffWorkbook: 'The workbook is damaged or cut off. Save it again and send the new file.',
  tooMuchToShow: 'This file takes too long to be shown like this. It can still be imported.',
  packedWorkbook: 'This workbook is packed with gzip and large. Unpack it and send it again.',

  damagedGzip: 'The gzip file is damaged. Pack it again, or send the CSV file itself.',
  gzipUnpacksTo: ({ limit }: { limit: string }) =>
    `The gzip file unpacks to more than ${limit}. Send the CSV file itself.`,
  /** What is too much. */
  megabytes: ({ megabytes }: { megabytes: number }) => `${megabytes} MB`,
  gigabytes: ({ gigabytes }: { gigabytes: number }) => `${gigabytes} GB`,
  timesItsSize: ({ times }: { times: number }) => `${times} times its size`,
}
