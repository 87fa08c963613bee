import type { Texts } from '../texts.ts';

export const list: Texts['list'] = {
  role: '可移动的行',
  instructions: '按空格键拿起，按方向键移动，再按空格键放下，按 Esc 键取消。按住 Alt 再按方向键可移动一步。',
  lifted: '已拿起{{name}}。',
  before: '{{name}}将放在{{other}}之前。',
  after: '{{name}}将放在{{other}}之后。',
  inside: '{{name}}将放在{{other}}的末尾。',
  nowhere: '{{name}}不能放在此处。',
  dropped: '{{name}}已移动。',
  cancelled: '{{name}}留在原处。',
};
