import type { Texts } from '../texts.ts';

export const privateNote: Texts['privateNote'] = {
  title: '个人笔记',
  hint: '仅在本机控制台可见，不会投到屏幕上，也不会进入任何文档或数据包。',
  placeholder: '这个环节要留意什么……',
};
