import type { Texts } from '../texts.ts';

export const home: Texts['home'] = {
  settings: '设置',
  recent: '最近的研讨会',
  noRecent: '打开过的研讨会会列在这里。',
  missing: '文件已不在原处',
  forget: '从列表中移除“{{title}}”',
  fresh: '新建研讨会',
  open: '打开文件…',
  example: {
    title: '看一个完整的示例',
    copy: '可以随意修改：这是您自己的副本。',
    open: '打开示例',
  },
  dropAnywhere: '也可以把 .plenum 文件拖到窗口任意位置。',
  dropHere: '松开鼠标即可打开研讨会文件',
  dropped:
    'Plenum 可以打开研讨会文件（.plenum）和数据包（.plenum-packet）。{{name}} 不是此类文件，未作任何改动。',
  droppedLoose: '请先把 {{name}} 保存到文件夹，再从那里拖进来。',
  notOpened: '研讨会未能打开或新建。磁盘是否已满或处于写保护状态？详情：{{detail}}',
};
