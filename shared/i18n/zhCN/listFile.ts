import type { Texts } from '../texts.ts';

export const listFile: Texts['listFile'] = {
  reading: '正在读取“{{name}}”……',
  stop: '停止读取',
  problem: {
    'too-large': {
      title: '“{{name}}”作为列表过大。',
      text: '列表文件不得超过 10 MB，解压后不得超过 24 MB。请确认是否选错了文件；如无误，请将所需的行另存为单独的文件。未导入任何内容。',
    },
    'too-many-rows': {
      title: '“{{name}}”超过 10,000 行。',
      text: '请将所需的行另存为单独的文件，或删除下方多余的内容。未导入任何内容。',
    },
    'too-many-columns': {
      title: '“{{name}}”超过 200 列。',
      text: '请删除不需要的列后重新保存。未导入任何内容。',
    },
    'too-long-cell': {
      title: '“{{name}}”中有一个单元格超过 32,767 个字符。',
      text: '这已超出电子表格的上限：该文件可能不是列表，或缺少换行。请用 Excel 打开，确认各行无误后重新保存。未导入任何内容。',
    },
    'nothing-in': {
      title: '“{{name}}”中没有任何行。',
      text: '系统读取第一个未隐藏的工作表，请将列表移到该表。未导入任何内容。',
    },
    'old-or-locked': {
      title: '“{{name}}”已设密码，或由 Excel 2003 及更早版本保存。',
      text: '请用 Excel、WPS 或 LibreOffice 打开，取消密码并另存为 .xlsx 文件。未导入任何内容。',
    },
    'not-a-list': {
      title: '“{{name}}”既不是 Excel 工作簿，也不是 CSV 列表。',
      text: '请在原程序中打开，将列表另存为 .xlsx 或 .csv 文件。未导入任何内容。',
    },
    'quote-not-closed': {
      title: '“{{name}}”中有一个引号没有配对。',
      text: '自该处起无法判断每行在何处结束。请用 Excel 打开，改正该单元格后重新保存。未导入任何内容。',
    },
    damaged: {
      title: '“{{name}}”已损坏或不完整。',
      text: '请重新复制或下载该文件，或用 Excel 打开后重新保存。未导入任何内容。',
    },
    unsafe: {
      title: '“{{name}}”未被读取：其结构不同于任何电子表格程序生成的文件。',
      text: '该文件解压后远大于一般列表，或含有不应出现的链接或部件。请向发送者核实，或用 Excel 打开后另存为 .xlsx 文件。未导入任何内容。',
    },
  },
};
