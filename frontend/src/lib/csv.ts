const MARK = '\uFEFF';
const FORMULA = /^[=+\-@\t\r\n]/;

/** What begins like a formula is made text by an apostrophe, as spreadsheets themselves do. */
function quoted(cell: string): string {
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** Text for a spreadsheet: UTF-8 with its mark, every cell quoted, none that a spreadsheet would compute. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `${MARK}${rows.map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`;

/** Hands rows that are shown to the browser to save. */
export function saveCsv(rows: readonly (readonly string[])[], fileName: string): void {
  const address = URL.createObjectURL(new Blob([csvOf(rows)], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
