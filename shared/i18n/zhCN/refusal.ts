import type { Texts } from '../texts.ts';

export const refusal: Texts['refusal'] = {
  'bad-input': '这个值不适用于此处，未作任何改动。',
  'not-allowed': '本窗口无权修改研讨会内容。',
  'not-found': '您要修改的内容已不存在。',
  'already-exists': '该内容已存在。',
  'empty-text': '卡片至少要有一个字。如不需要，请移除卡片。',
  'session-has-cards_other': '本环节有 {{count}} 张卡片。请先把它们移到其他环节或待议事项。',
  'day-has-sessions_other': '这一天有 {{count}} 个环节。请先把它们移到其他日期。',
  'day-taken': '研讨会在这一天已有安排。',
  'session-has-content': '本环节有结论、决定、记录、照片或投票。请先移走或删除它们。',
  'partner-has-people_other': '该伙伴单位有 {{count}} 位参会者。请先把他们转到其他伙伴单位。',
  'partner-has-said_other': '该伙伴单位有 {{count}} 项投票或保留意见，属于会议记录，不能删除。',
  'partner-has-content':
    '该伙伴单位有 {{cards}} 张卡片和 {{activities}} 项活动。请先把它们交给其他伙伴单位。',
  'mark-taken': '标记 {{mark}} 已被其他伙伴单位使用。',
  'objective-has-outputs_other': '该目标下有 {{count}} 项产出。请先移走或移除。',
  'output-has-activities_other': '各伙伴单位在该产出下共有 {{count}} 项活动。请先移走。',
  'no-board': '休息环节没有卡片板。',
  'end-before-start': '结束时间早于开始时间。',
  'nothing-to-undo': '没有可撤销的操作。',
  'changed-since': '该内容之后又被修改过，无法单独撤销。',
  'not-saved': '未能保存这一步，此前的内容都是安全的。磁盘是否已满？详情：{{detail}}',
};
