import type { Texts } from '../texts.ts';

export const app: Texts['app'] = {
  name: 'Plenum',
  tagline: '从研讨会到工作计划',
  language: { label: '语言', en: 'English', zh: '中文' },
  theme: { label: '外观', system: '跟随系统', light: '浅色', dark: '深色' },
  notifications: '消息',
  dismiss: '知道了',
  failed: {
    title: '本窗口出现问题',
    text: '您的工作已经保存。重新加载窗口即可继续，已输入的内容不会丢失。',
    reload: '重新加载',
  },
};
