/** Reading a list from an Excel workbook or a CSV file, and why one gives nothing. */
export const listFile = {
  reading: 'Reading {{name}}…',
  stop: 'Stop reading',
  problem: {
    'too-large': {
      title: '{{name}} is too large for a list.',
      text: 'A list has at most 10 MB, and 24 MB when it is unpacked. Is it the right file? If so, save the rows that you need as a file of their own. Nothing was imported.',
    },
    'too-many-rows': {
      title: '{{name}} has more than 10,000 rows.',
      text: 'Save the rows that you need as a file of their own, or delete what stands far below them. Nothing was imported.',
    },
    'too-many-columns': {
      title: '{{name}} has more than 200 columns.',
      text: 'Delete the columns that are not needed and save it again. Nothing was imported.',
    },
    'too-long-cell': {
      title: 'A cell of {{name}} is longer than 32,767 letters.',
      text: 'That is more than a spreadsheet holds: the file may be no list, or its line ends are missing. Open it in Excel, see that the rows are right and save it again. Nothing was imported.',
    },
    'nothing-in': {
      title: '{{name}} holds no rows.',
      text: 'The first sheet that is shown is read: move the list there. Nothing was imported.',
    },
    'old-or-locked': {
      title: '{{name}} is locked with a password, or was saved by Excel 2003 or older.',
      text: 'Open it in Excel, WPS or LibreOffice and save it as .xlsx without a password. Nothing was imported.',
    },
    'not-a-list': {
      title: '{{name}} is neither an Excel workbook nor a CSV list.',
      text: 'Open it where it was made and save the list as .xlsx or .csv. Nothing was imported.',
    },
    'quote-not-closed': {
      title: 'A quotation mark in {{name}} is opened and never closed.',
      text: 'From there on it cannot be told where a row ends. Open the file in Excel, put that cell right and save it again. Nothing was imported.',
    },
    damaged: {
      title: '{{name}} is damaged or incomplete.',
      text: 'Copy or download it once more, or open it in Excel and save it again. Nothing was imported.',
    },
    unsafe: {
      title: '{{name}} was not read: it is built as no spreadsheet program builds a file.',
      text: 'It unpacks to far more than a list, or holds links or parts that do not belong in one. Ask whoever sent it, or open it in Excel and save it again as .xlsx. Nothing was imported.',
    },
  },
} as const;
