import type { ListLabels } from './documentsLists.en.ts';
import { words } from './zhCN/words.ts';

export const listsZhCN: ListLabels = {
  agenda: {
    title: '议程',
    columns: {
      time: '时间',
      session: '环节',
      question: '焦点问题',
      method: '方法',
      responsible: '负责人',
      materials: '材料',
    },
    parallel: '同时进行',
    minutes: (minutes) => `${minutes}分钟`,
    span: (start, end) => `${start}—${end}`,
    noDays: '议程尚无日期。',
    noSessions: '当天尚无安排。',
  },
  participants: {
    title: '参会者名单',
    columns: {
      number: '序号',
      name: '姓名',
      otherName: '英文姓名',
      partner: '伙伴单位',
      mark: '标记',
      role: '职务',
      contact: '联系方式',
      sex: '性别',
      signature: '签字',
      count: '参会者',
      women: '女性',
      share: '女性比例',
    },
    sexes: { female: '女', male: '男' },
    sheets: { people: '参会者', partners: '按伙伴单位' },
    count: (count) => `${count}人`,
  },
  kinds: words.kind,
};
