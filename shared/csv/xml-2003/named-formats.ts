/** Number formats that Excel 2003 writes by a name, as codes (Microsoft, "XML Spreadsheet Reference", NumberFormat). */
const named: Readonly<Record<string, string>> = {
  'General Number': 'General',
  'General Date': 'yyyy-mm-dd hh:mm',
  'Long Date': 'yyyy-mm-dd',
  'Medium Date': 'yyyy-mm-dd',
  'Short Date': 'yyyy-mm-dd',
  'Long Time': 'hh:mm:ss',
  'Medium Time': 'hh:mm',
  'Short Time': 'hh:mm',
  // The sign is that of whoever opens the file.
  Currency: '#,##0.00',
  'Euro Currency': '"€"#,##0.00',
  Fixed: '0.00',
  Standard: '#,##0.00',
  Percent: '0.00%',
  Scientific: '0.00E+00',
  'Yes/No': '"Yes";"Yes";"No"',
  'True/False': '"True";"True";"False"',
  'On/Off': '"On";"On";"Off"',
}

export const formatOf = (format: string): string => named[format] ?? (format === '' ? 'General' : format)
