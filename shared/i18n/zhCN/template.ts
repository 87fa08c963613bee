import type { Texts } from '../texts.ts';

export const template: Texts['template'] = {
  menu: '存为模板…',
  title: '存为模板',
  what: '将目标、伙伴单位、议程及其方法和战略条目保存在本机，供筹备其他研讨会使用。卡片、参会者、结论、工作计划和私人备注不会保存。',
  name: '名称',
  description: '适用场合',
  save: '保存模板',
  saved: '已保存：“{{name}}”已列入首页模板。',
  notSaved: '模板未能写入。磁盘是否已满？未作任何改动。',
  remove: '删除模板“{{name}}”',
  own: '自建模板',
};
