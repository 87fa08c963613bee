import type { Texts } from '../texts.ts';

export const photos: Texts['photos'] = {
  add: '添加照片…',
  files: '要添加的照片',
  list: '本环节的照片',
  hint: '也可将照片拖放或粘贴到此处。',
  empty: {
    title: '还没有照片',
    text: '把挂纸、卡片墙的照片拖放或粘贴到此处。照片保存在研讨会文件中，并印入报告。',
  },
  number: '照片 {{number}}',
  caption: '照片 {{number}} 的说明',
  addCaption: '照片内容',
  enlarge: '放大：{{name}}',
  more: '“{{name}}”的更多操作',
  earlier: '前移',
  later: '后移',
  shows: '“{{name}}”的内容',
  wholeSession: '整个环节',
  notRead: '{{name}} 不是可读取的图片，未添加。',
  notKept: '{{name}} 未能存入研讨会文件。磁盘是否已满？',
};
